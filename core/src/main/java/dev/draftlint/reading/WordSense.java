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
 */
record WordSense(int number, int classes, double weight, boolean isLink) {

    private static final WordSense NONE = new WordSense(-1, 0, 0, false);
    private static final WordSense LINK = new WordSense(-1, 0, 0, true);
    private static final Map<String, WordSense> KNOWN = known();
    private static final Terms<WordSense> BY_TERM = Terms.knowing(WordSense::of);

    private static Map<String, WordSense> known() {
        Map<String, WordSense> known = new HashMap<>(8192);
        ValueWords.classes()
                .forEach((word, classes) ->
                        known.put(word, new WordSense(known.size(), classes, 0, looksLikeLink(word))));
        ValueWeights.FITTED
                .words()
                .forEach((word, weight) -> known.merge(
                        word,
                        new WordSense(known.size(), 0, weight, looksLikeLink(word)),
                        (classed, weighed) -> classed.weighing(weight)));
        return known;
    }

    private static boolean looksLikeLink(String word) {
        return word.startsWith("http") || word.startsWith("www.");
    }

    private WordSense weighing(double newWeight) {
        return new WordSense(number, classes, newWeight, isLink);
    }

    static WordSense of(Term term) {
        return BY_TERM.of(term);
    }

    static WordSense of(String word) {
        return KNOWN.getOrDefault(word, looksLikeLink(word) ? LINK : NONE);
    }

    /** How many words are known. */
    static int count() {
        return KNOWN.size();
    }

    boolean is(int wordClass) {
        return (classes & wordClass) != 0;
    }
}
