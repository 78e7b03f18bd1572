package dev.draftlint.phrase;

import dev.draftlint.draft.Word;

/** What a class such as {@code #name} sees of a word, whatever the word is. Each word has exactly one look. */
enum Look {
    PLAIN(0),
    /** Begins with a capital, but for "I" and "May". */
    NAME(1),
    /** "May" with its capital: the month or a name, but not the verb. */
    MAY(2),
    NUMBER(3),
    PLACEHOLDER(4);

    static final Look[] ALL = values();

    /** Its place in the order of looks. */
    final int index;

    Look(int index) {
        this.index = index;
    }

    /** The number of a word that no vocabulary gives, see {@link Vocabulary#bound}; it stands in filters for the look. */
    int filtered() {
        return index * Vocabulary.CYCLE + Vocabulary.UNKNOWN;
    }

    static Look of(Word word) {
        return switch (word.shape()) {
            case NUMBER -> NUMBER;
            case PLACEHOLDER -> PLACEHOLDER;
            case CAPITAL, UPPER -> capital(word.text());
            case LOWER, SYMBOL -> PLAIN;
        };
    }

    private static Look capital(String text) {
        return switch (text) {
            case "i" -> PLAIN;
            case "may" -> MAY;
            default -> NAME;
        };
    }
}
