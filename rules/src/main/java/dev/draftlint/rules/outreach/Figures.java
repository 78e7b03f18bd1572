package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures that ground a claim: a share, a sum of money or a step from one number to another. How old, how many or how
 * large a firm is grounds no praise of it, and 100 % is a manner of speaking.
 */
final class Figures {

    private static final TermSet MEASURES =
            TermSet.of("percent", "euros", "euro", "dollars", "pounds", "times", "fold");

    private static final TermSet STEPS = TermSet.of("from", "to");

    /** Words in the name of a merge tag that stands for a figure. */
    private static final Set<String> FIELDS = Set.of(
            "result results metric metrics percent percentage number specific stat outcome amount benefit".split(" "));

    private Figures() {}

    /** Whether one stands in a sentence from a word on. */
    static boolean areIn(Sentence sentence, int from) {
        List<Word> words = sentence.words();
        return IntStream.range(from, words.size()).anyMatch(i -> isFigure(words, i));
    }

    private static boolean isFigure(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.shape() == Shape.PLACEHOLDER) {
            return Stream.of(word.text().split(" ")).anyMatch(FIELDS::contains);
        }
        return word.shape() == Shape.NUMBER
                && !word.text().equals("100")
                && (isMeasure(words, i + 1) || isMeasure(words, i - 1) || isStep(words, i - 1));
    }

    private static boolean isMeasure(List<Word> words, int i) {
        return i >= 0
                && i < words.size()
                && (words.get(i).shape() == Shape.SYMBOL
                        || MEASURES.contains(words.get(i).term()));
    }

    private static boolean isStep(List<Word> words, int i) {
        return i >= 0 && STEPS.contains(words.get(i).term());
    }
}
