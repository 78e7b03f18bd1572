package dev.draftlint.phrase;

/**
 * Which words may be in a set, by some bits of their numbers: in a few cells what the set needs many for. Of the words that
 * are not in it, one in ten seems to be.
 */
final class WordFilter {

    /** So many bits hold the size of a filter, which is the logarithm of its cells. */
    static final int SIZE = 4;

    private static final int BITS_A_WORD = 8;

    private WordFilter() {}

    /** The size for a set; at least 64 bits, so that {@link Vocabulary#UNKNOWN} seems to be in none. */
    static int size(int words) {
        int cells = Math.max(2, words * BITS_A_WORD / Integer.SIZE);
        return Math.min(Integer.SIZE - Integer.numberOfLeadingZeros(cells - 1), (1 << SIZE) - 1);
    }

    static int cells(int size) {
        return 1 << size;
    }

    static void add(int[] cells, int filter, int size, int word) {
        cells[cell(filter, size, word)] |= 1 << word;
    }

    static boolean mayHold(int[] cells, int filter, int size, int word) {
        return (cells[cell(filter, size, word)] >>> word & 1) != 0;
    }

    private static int cell(int filter, int size, int word) {
        return filter + (word >>> 5 & (1 << size) - 1);
    }
}
