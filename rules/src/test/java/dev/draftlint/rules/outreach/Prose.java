package dev.draftlint.rules.outreach;

/** Text of a given length for tests of limits. */
final class Prose {

    private static final int WORDS_OF_SENTENCE = 10;

    private Prose() {}

    /** So many words in sentences of ten, the last one shorter. */
    static String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean first = i % WORDS_OF_SENTENCE == 0;
            boolean last = i % WORDS_OF_SENTENCE == WORDS_OF_SENTENCE - 1 || i == count - 1;
            text.append(first ? "Lamps" : "lamps").append(last ? ". " : " ");
        }
        return text.toString().strip();
    }
}
