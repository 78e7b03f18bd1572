package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import java.util.List;

/** Trades named without an article, as those do who learnt the language late: "we are exporter of dates". */
final class TradeName {

    private static final TermSet BEING = TermSet.of("am", "are");

    private static final TermSet BESIDE = TermSet.of("of in for from since based at with located".split(" "));

    private static final List<String> MAKERS = List.of("er", "or", "ist");

    private static final TermSet NO_MAKERS = TermSet.of(
            "after under never over better further together closer eager easier older longer number later either rather member members"
                    .split(" "));

    private static final int SHORTEST_MAKER = 4;

    private static final int LAST_NOUN = 6;

    private TradeName() {}

    static boolean isIn(List<Word> words) {
        if (!isBeing(words)) {
            return false;
        }
        for (int i = 2; i < Math.min(LAST_NOUN, words.size() - 1); i++) {
            if (isAMaker(words.get(i)) && BESIDE.contains(words.get(i + 1).term())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeing(List<Word> words) {
        return words.size() > 2
                && BEING.contains(words.get(1).term())
                && !isDoing(words.get(2).text());
    }

    /** "We are looking for resellers". */
    private static boolean isDoing(String word) {
        return word.endsWith("ing") && !word.equals("leading");
    }

    /** "Exporter", "stockist", "fabricators". */
    private static boolean isAMaker(Word word) {
        String text = word.text();
        String one = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        return word.shape() != Shape.PLACEHOLDER
                && one.length() > SHORTEST_MAKER
                && MAKERS.stream().anyMatch(one::endsWith)
                && !NO_MAKERS.contains(word.term());
    }
}
