package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Value;
import dev.draftlint.draft.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a draft gives. How concrete the whole is, is one logistic model over counted features and words; the sentences
 * that carry it become the values, the best with the strength of the whole.
 */
final class ValueFinder {

    private ValueFinder() {}

    static List<Value> in(Draft draft) {
        double strength = strength(draft, ValueWeights.FITTED);
        List<Value> values = new ArrayList<>();
        double most = 0;
        for (Sentence sentence : draft.sentences()) {
            if (sentence.zone() != Zone.GREETING && sentence.zone() != Zone.SIGN_OFF) {
                most = Math.max(most, weight(SentenceTraits.of(sentence)));
            }
        }
        for (Sentence sentence : draft.sentences()) {
            SentenceTraits traits = SentenceTraits.of(sentence);
            double share = weight(traits);
            if (share > 0 && sentence.zone() != Zone.GREETING && sentence.zone() != Zone.SIGN_OFF) {
                values.add(new Value(kind(traits), sentence, sentence.span(), strength * share / most));
            }
        }
        return values;
    }

    /** The probability that the draft gives something specific. */
    static double strength(Draft draft, ValueWeights weights) {
        ValueFeatures features = ValueFeatures.of(draft);
        double sum = weights.bias();
        for (ValueFeature feature : ValueFeature.values()) {
            sum += weights.features()[feature.ordinal()] * features.scaled(feature);
        }
        for (String word : words(draft)) {
            sum += weights.words().getOrDefault(word, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The different words of what the sender wrote, greeting and sign-off left out. */
    static Set<String> words(Draft draft) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : draft.sentences()) {
            if (sentence.zone() != Zone.GREETING && sentence.zone() != Zone.SIGN_OFF) {
                sentence.words().stream()
                        .filter(word -> Character.isLetter(word.text().codePointAt(0)) && word.placeholder() == null)
                        .forEach(word -> words.add(word.text()));
            }
        }
        return words;
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
