package dev.draftlint.text;

/**
 * A short word of the letters a to z, the first of them perhaps a capital, as one number, five bits a letter: no other word
 * has the same.
 */
final class Packed {

    /** Letters in a number; a capital counts as two. */
    private static final int LONGEST = 12;

    private static final int BITS = 5;
    private static final int CAPITAL = (1 << BITS) - 1;
    /** Of a word that is not of this sort; whatever is added to it up to the longest, it stays negative. */
    private static final long NONE = -1;

    private Packed() {}

    /** The word of one letter. */
    static long of(char c) {
        if (isLetter(c)) {
            return c & CAPITAL;
        }
        return c >= 'A' && c <= 'Z' ? CAPITAL << BITS | c & CAPITAL : NONE;
    }

    /** Whether it is a letter that a word may go on with. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** The word with one letter more. */
    static long with(long packed, char letter) {
        return packed << BITS | letter & CAPITAL;
    }

    /** Whether a number made for a word of that length is that word. */
    static boolean isWhole(long packed, int length) {
        return length <= LONGEST && packed >>> BITS * LONGEST == 0;
    }
}
