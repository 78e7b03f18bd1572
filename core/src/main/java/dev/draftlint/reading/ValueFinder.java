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

    private static final double LEAST_SHARE = 0.25;

    private ValueFinder() {}

    static List<Value> in(Contents contents) {
        double strength = ValueModel.strength(contents);
        double most = most(contents);
        List<Value> values = new ArrayList<>();
        for (Content content : contents.sentences()) {
            double share = weight(content) / most;
            if (share >= LEAST_SHARE) {
                Sentence sentence = content.sentence();
                values.add(new Value(kind(content.traits()), sentence, sentence.span(), strength * share));
            }
        }
        return values;
    }

    private static double most(Contents contents) {
        double most = Double.MIN_VALUE;
        for (Content content : contents.sentences()) {
            most = Math.max(most, weight(content));
        }
        return most;
    }

    /** How much a sentence carries beside the others; of a compliment or of talk about mails, hardly anything. */
    private static double weight(Content content) {
        if (!content.isText()) {
            return 0;
        }
        SentenceTraits traits = content.traits();
        double weight = 0.1
                + 0.2 * traits.concreteWords
                + 0.5 * traits.numbers
                + (traits.resultFigure ? 3 : 0)
                + (traits.specificField ? 3 : 0)
                + traits.concreteFields
                + (traits.has(ValueWords.RESOURCE) && traits.has(ValueWords.GIVE) ? 2 : 0)
                + (traits.has(ValueWords.MECHANISM) ? 1 : 0)
                + (traits.has(ValueWords.TERMS) ? 1 : 0);
        return content.mayGive() ? weight : weight / 10;
    }

    private static Value.Kind kind(SentenceTraits traits) {
        if (traits.resultFigure) {
            return Value.Kind.RESULT;
        }
        if (traits.has(ValueWords.RESOURCE)) {
            return Value.Kind.RESOURCE;
        }
        return traits.has(ValueWords.TROUBLE) ? Value.Kind.PROBLEM : Value.Kind.OFFER;
    }
}
