package dev.draftlint.reading;

import dev.draftlint.draft.Term;
import dev.draftlint.draft.Terms;
import java.util.HashMap;
import java.util.Map;

/**
 * What the model of value knows of a word, in one look-up.
 *
 * @param classes those of {@link ValueWords}
 * @param isLink whether it is a web address
 * @param isLong whether it is long enough to mean a thing or an act, and not only how those hang together
 */
record WordSense(int classes, boolean isLink, boolean isLong) {

    private static final int LONGEST_SHORT = 3;

    private static final WordSense SHORT = new WordSense(0, false, false);
    private static final WordSense LONG = new WordSense(0, false, true);
    private static final WordSense LINK = new WordSense(0, true, true);
    private static final Map<String, WordSense> KNOWN = known();
    private static final Terms<WordSense> BY_TERM = Terms.knowing(WordSense::of);

    private static Map<String, WordSense> known() {
        Map<String, WordSense> known = new HashMap<>();
        ValueWords.classes()
                .forEach((word, classes) -> known.put(word, new WordSense(classes, looksLikeLink(word), isLong(word))));
        return known;
    }

    private static boolean isLong(String word) {
        return word.length() > LONGEST_SHORT;
    }

    private static boolean looksLikeLink(String word) {
        return word.startsWith("http") || word.startsWith("www.");
    }

    static WordSense of(Term term) {
        return BY_TERM.of(term);
    }

    static WordSense of(String word) {
        WordSense known = KNOWN.get(word);
        return known == null ? unknown(word) : known;
    }

    private static WordSense unknown(String word) {
        if (looksLikeLink(word)) {
            return LINK;
        }
        return isLong(word) ? LONG : SHORT;
    }

    boolean is(int wordClass) {
        return (classes & wordClass) != 0;
    }
}
