package dev.draftlint.text;

/**
 * Runs of visible ASCII and single blanks in the characters of a source, which most text is made of. Notes on the way whether
 * what was read may hold an address, so that few texts are searched for one.
 */
final class Runs {

    /** What a character is, as bits. */
    private static final int VISIBLE = 1;

    private static final int BLANK = 1 << 1;
    private static final int OTHER = 1 << 2;
    /** Of a visible one, that it is a sign of addresses. */
    private static final int SIGN = VISIBLE << 3;

    private static final int BLOCK = 64;

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
            int sort = visible ? VISIBLE : c == ' ' ? BLANK : OTHER;
            sorts[c] = (byte) (AddressSigns.isSign(c) ? sort | SIGN : sort);
        }
        return sorts;
    }

    private static int sort(char c) {
        return c < SORTS.length ? SORTS[c] : OTHER;
    }

    boolean beginsAt(int offset) {
        return isVisible(sort(source[offset]));
    }

    private static boolean isVisible(int sort) {
        return (sort & VISIBLE) != 0;
    }

    /** Where the run ends that begins there. Looks no more than a block beyond it, since the next run is looked for from there. */
    int endOf(int from, int to) {
        follow(source[from]);
        int end = search(Math.max(from, unbroken(from, to) - 1), to);
        last = source[end - 1];
        return end;
    }

    /** The end of the blocks that the run goes through without a break; it may end in a blank. */
    private int unbroken(int from, int to) {
        int start = from;
        int end = Math.min(to, start + BLOCK);
        while (start < end && isUnbroken(start > from ? sort(source[start - 1]) : 0, start, end)) {
            start = end;
            end = Math.min(to, start + BLOCK);
        }
        return start;
    }

    /**
     * Whether the run goes on through all of a block, as most do. The loop has no branch but its end: of what sort the next
     * character is cannot be foretold, and a wrong guess takes longer than the sum of this.
     */
    private boolean isUnbroken(int sortBefore, int from, int to) {
        int breaks = 0;
        int signed = 0;
        int before = sortBefore;
        for (int i = from; i < to; i++) {
            int sort = sort(source[i]);
            breaks |= sort & OTHER | sort & before & BLANK;
            signed |= (before & SIGN) >> 3 & sort;
            before = sort;
        }
        mayHoldAddress |= breaks == 0 && signed != 0;
        return breaks == 0;
    }

    private int search(int from, int to) {
        int i = from;
        while (i < to) {
            int sort = sort(source[i]);
            boolean goesOn = i + 1 < to && isVisible(sort(source[i + 1]));
            if (sort == OTHER || (sort == BLANK && !goesOn)) {
                break;
            }
            mayHoldAddress |= (sort & SIGN) != 0 && goesOn;
            i++;
        }
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
