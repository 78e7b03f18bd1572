package dev.draftlint.reading;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Finds what a draft gives. How concrete the whole is, {@link ValueModel} says; the sentences that most likely give something
 * become the values, the best with the strength of the whole.
 */
final class ValueFinder {

    private static final double LEAST_SHARE = 0.25;

    private ValueFinder() {}

    static List<Value> in(Contents contents) {
        double[] giving = ValueModel.giving(contents);
        double strength = ValueModel.strength(contents, giving);
        double most = DoubleStream.of(giving).max().orElse(1);
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < giving.length; i++) {
            double share = giving[i] / most;
            if (share >= LEAST_SHARE) {
                Content content = contents.sentences().get(i);
                Sentence sentence = content.sentence();
                values.add(new Value(kind(content.traits()), sentence, sentence.span(), strength * share));
            }
        }
        return values;
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
