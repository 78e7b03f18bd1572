package dev.draftlint.reading;

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

    static List<Value> in(Contents contents) {
        double most = most(contents);
        if (most == 0) {
            return List.of();
        }
        double strength = ValueModel.strength(contents);
        List<Value> values = new ArrayList<>();
        for (Content content : contents.sentences()) {
            double share = content.mayGive() ? weight(content.traits()) : 0;
            if (share > 0) {
                Sentence sentence = content.sentence();
                values.add(new Value(kind(content.traits()), sentence, sentence.span(), strength * share / most));
            }
        }
        return values;
    }

    private static double most(Contents contents) {
        double most = 0;
        for (Content content : contents.sentences()) {
            if (content.mayGive()) {
                most = Math.max(most, weight(content.traits()));
            }
        }
        return most;
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
