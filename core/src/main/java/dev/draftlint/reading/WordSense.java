package dev.draftlint.reading;

import dev.draftlint.draft.Term;
import dev.draftlint.draft.Terms;
import java.util.HashMap;
import java.util.Map;

/**
 * What the model of value knows of a word, in one look-up.
 *
 * @param number its own, from 0; -1 for words that are not known
 * @param classes those of {@link ValueWords}
 * @param weight for a specific value where above 0, against it where below
 * @param isLink whether it is a web address
 * @param isLong whether it is long enough to mean a thing or an act, and not only how those hang together
 */
record WordSense(int number, int classes, double weight, boolean isLink, boolean isLong) {

    private static final int LONGEST_SHORT = 3;

    private static final WordSense SHORT = new WordSense(-1, 0, 0, false, false);
    private static final WordSense LONG = new WordSense(-1, 0, 0, false, true);
    private static final WordSense LINK = new WordSense(-1, 0, 0, true, true);
    private static final Map<String, WordSense> KNOWN = known();
    private static final Terms<WordSense> BY_TERM = Terms.knowing(WordSense::of);

    private static Map<String, WordSense> known() {
        Map<String, WordSense> known = new HashMap<>(8192);
        ValueWords.classes().forEach((word, classes) -> known.put(word, known(known.size(), word, classes, 0)));
        ValueWeights.FITTED
                .words()
                .forEach((word, weight) -> known.merge(
                        word, known(known.size(), word, 0, weight), (classed, weighed) -> classed.weighing(weight)));
        return known;
    }

    private static WordSense known(int number, String word, int classes, double weight) {
        return new WordSense(number, classes, weight, looksLikeLink(word), isLong(word));
    }

    private static boolean isLong(String word) {
        return word.length() > LONGEST_SHORT;
    }

    private static boolean looksLikeLink(String word) {
        return word.startsWith("http") || word.startsWith("www.");
    }

    private WordSense weighing(double newWeight) {
        return new WordSense(number, classes, newWeight, isLink, isLong);
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

    /** How many words are known. */
    static int count() {
        return KNOWN.size();
    }

    boolean is(int wordClass) {
        return (classes & wordClass) != 0;
    }
}
