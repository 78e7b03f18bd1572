package dev.draftlint.phrase;

import java.util.Arrays;

/**
 * By word a number: a small open-addressing table, so that what one look-up reads lies together; what it costs is the
 * memory that it must fetch.
 *
 * @param sorts which {@link Vocabulary#sort sorts} of words are in it
 * @param table pairs of a word and its number
 */
record WordTable(long sorts, int[] table) {

    static final WordTable EMPTY = of(new int[0], new int[0]);

    private static final int FREE = -1;

    static WordTable of(int[] words, int[] numbers) {
        int slots = Integer.highestOneBit(words.length * 4 / 3 + 1) * 2;
        int[] table = new int[2 * slots];
        Arrays.fill(table, FREE);
        long sorts = 0;
        for (int i = 0; i < words.length; i++) {
            int at = slot(table, words[i]);
            table[at] = words[i];
            table[at + 1] = numbers[i];
            sorts |= Vocabulary.sort(words[i]);
        }
        return new WordTable(sorts, table);
    }

    /** @return {@link State#NONE} if the word is not in it */
    static int get(int[] table, int word) {
        return table[slot(table, word) + 1];
    }

    /** Where the word stands, or where it would. */
    private static int slot(int[] table, int word) {
        int mask = table.length - 1;
        int slot = (word * 0x9E3779B9 >>> 15) & mask & ~1;
        while (table[slot] != word && table[slot] != FREE) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
