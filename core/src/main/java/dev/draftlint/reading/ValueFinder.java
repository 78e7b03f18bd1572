package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a draft gives. How concrete the whole is, is one logistic model over counted features and words; the sentences
 * that carry it become the values, the best with the strength of the whole.
 */
final class ValueFinder {

    private ValueFinder() {}

    static List<Value> in(Draft draft) {
        double strength = ValueModel.strength(draft);
        List<Value> values = new ArrayList<>();
        double most = 0;
        for (Sentence sentence : draft.sentences()) {
            if (ValueModel.isContent(sentence)) {
                most = Math.max(most, weight(SentenceTraits.of(sentence)));
            }
        }
        for (Sentence sentence : draft.sentences()) {
            SentenceTraits traits = SentenceTraits.of(sentence);
            double share = weight(traits);
            if (share > 0 && ValueModel.isContent(sentence)) {
                values.add(new Value(kind(traits), sentence, sentence.span(), strength * share / most));
            }
        }
        return values;
    }

    private static double weight(SentenceTraits traits) {
        return (traits.resultFigure ? 3 : 0)
                + (traits.specificField ? 3 : 0)
                + traits.concreteFields
                + (traits.has(ValueWords.RESOURCE) && traits.has(ValueWords.GIVE) ? 2 : 0)
                + (traits.has(ValueWords.MECHANISM) ? 1 : 0)
                + (traits.has(ValueWords.TERMS) ? 1 : 0);
    }

    private static Value.Kind kind(SentenceTraits traits) {
        if (traits.resultFigure || traits.has(ValueWords.RESULT)) {
            return Value.Kind.RESULT;
        }
        if (traits.has(ValueWords.RESOURCE)) {
            return Value.Kind.RESOURCE;
        }
        return traits.has(ValueWords.TROUBLE) ? Value.Kind.PROBLEM : Value.Kind.OFFER;
    }
}
