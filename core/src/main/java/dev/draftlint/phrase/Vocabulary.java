package dev.draftlint.phrase;

/**
 * Numbers for words: an open-addressing table, since one look-up per word of every draft goes through it. Its strings are
 * interned, as those of common words of drafts are, so that a word is mostly told by its address.
 */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private String[] words = new String[256];
    private int[] numbers = new int[256];
    private int shift = 24;
    private int size;

    /** The number of a word, given to it now if it has none. */
    int add(String word) {
        int slot = slot(word);
        if (words[slot] != null) {
            return numbers[slot];
        }
        words[slot] = word.intern();
        numbers[slot] = size++;
        if (size * 2 > words.length) {
            grow();
        }
        return size - 1;
    }

    int number(String word) {
        int slot = slot(word);
        return words[slot] == null ? UNKNOWN : numbers[slot];
    }

    int size() {
        return size;
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
