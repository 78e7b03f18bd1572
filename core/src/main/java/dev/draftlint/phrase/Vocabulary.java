package dev.draftlint.phrase;

/**
 * Numbers for words: an open-addressing table, since one look-up per word of every draft goes through it. Its strings are
 * interned, as those of common words of drafts are, so that a word is mostly told by its address.
 */
final class Vocabulary {

    /** The number of all other words. No word is of its {@link #sort}, so that a look at the sorts passes it over. */
    static final int UNKNOWN = 63;

    private static final int SORTS = 64;

    private String[] words = new String[256];
    private int[] numbers = new int[256];
    private int shift = 24;
    private int count;

    /** The number of a word, given to it now if it has none. */
    int add(String word) {
        int slot = slot(word);
        if (words[slot] != null) {
            return numbers[slot];
        }
        int number = count + count / (SORTS - 1);
        words[slot] = word.intern();
        numbers[slot] = number;
        if (++count * 2 > words.length) {
            grow();
        }
        return number;
    }

    int number(String word) {
        int slot = slot(word);
        return words[slot] == null ? UNKNOWN : numbers[slot];
    }

    /** All words of some numbers are of one of 64 sorts; as a bit. */
    static long sort(int number) {
        return 1L << number;
    }

    /** More than the highest number. */
    int bound() {
        return count + count / (SORTS - 1) + SORTS;
    }

    private int slot(String word) {
        int mask = words.length - 1;
        int slot = (word.hashCode() * 0x9E3779B9) >>> shift;
        while (words[slot] != null && !words[slot].equals(word)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldNumbers = numbers;
        words = new String[oldWords.length * 2];
        numbers = new int[oldWords.length * 2];
        shift--;
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int slot = slot(oldWords[i]);
                words[slot] = oldWords[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
