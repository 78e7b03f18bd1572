package dev.draftlint.text;

/**
 * Runs of visible ASCII and single blanks in the characters of a source, which most text is made of. Notes on the way whether
 * what was read may hold an address, so that few texts are searched for one.
 */
final class Runs {

    private static final byte OTHER = 0;
    private static final byte VISIBLE = 1;
    /** Visible, and a sign of addresses. */
    private static final byte SIGN = 2;

    private static final byte BLANK = 3;
    private static final byte[] SORTS = sorts();

    private final char[] source;
    private char last;
    private boolean mayHoldAddress;

    Runs(char[] source) {
        this.source = source;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[0x80];
        for (char c = 0; c < sorts.length; c++) {
            boolean visible = c > ' ' && c < 0x7F;
            sorts[c] = AddressSigns.isSign(c) ? SIGN : visible ? VISIBLE : c == ' ' ? BLANK : OTHER;
        }
        return sorts;
    }

    private static byte sort(char c) {
        return c < SORTS.length ? SORTS[c] : OTHER;
    }

    boolean beginsAt(int offset) {
        return isVisible(offset);
    }

    private boolean isVisible(int offset) {
        byte sort = sort(source[offset]);
        return sort == VISIBLE || sort == SIGN;
    }

    /** Where the run ends that begins there. */
    int endOf(int from, int to) {
        follow(source[from]);
        int i = from;
        while (i < to) {
            byte sort = sort(source[i]);
            if (sort == SIGN) {
                mayHoldAddress |= i + 1 < to && isVisible(i + 1);
            } else if (sort == OTHER || (sort == BLANK && !(i + 1 < to && isVisible(i + 1)))) {
                break;
            }
            i++;
        }
        last = source[i - 1];
        return i;
    }

    /** Takes in a character on its own. An address has a sign close before it: "b.c", "b@c", "b://c". */
    void follow(char c) {
        mayHoldAddress |= AddressSigns.isSign(last) && !Characters.isBlank(c);
        last = c;
    }

    /** Whether what was read since the last {@link #clear} may hold an address. */
    boolean mayHoldAddress() {
        return mayHoldAddress;
    }

    void clear() {
        last = 0;
        mayHoldAddress = false;
    }
}
