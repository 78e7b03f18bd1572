package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How concrete the good is that a draft gives its recipient: one logistic model over counted features and words. Its weights
 * are a table in the source, {@code value-weights.tsv}, that the fitting tool writes. Stateless and thread-safe.
 */
public final class ValueModel {

    private static final ValueWeights FITTED = ValueWeights.load();

    private ValueModel() {}

    /** The probability, 0 to 1, that a careful reader finds something specific for its recipient in the draft. */
    public static double strength(Draft draft) {
        ValueFeatures features = ValueFeatures.of(draft);
        double sum = FITTED.bias();
        for (ValueFeature feature : ValueFeature.values()) {
            sum += FITTED.features()[feature.ordinal()] * features.scaled(feature);
        }
        for (String word : words(draft)) {
            sum += FITTED.words().getOrDefault(word, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * What the model sees in a draft, by the names of the table's rows: for explaining a verdict and for fitting the weights
     * again. A word counts 1.
     */
    public static Map<String, Double> evidence(Draft draft) {
        Map<String, Double> evidence = new TreeMap<>();
        ValueFeatures features = ValueFeatures.of(draft);
        for (ValueFeature feature : ValueFeature.values()) {
            if (features.scaled(feature) > 0) {
                evidence.put(feature.name(), features.scaled(feature));
            }
        }
        for (String word : words(draft)) {
            evidence.put(ValueWeights.WORD_PREFIX + word, 1.0);
        }
        return evidence;
    }

    /** The different words of what the sender wrote; greeting and sign-off say nothing of value. */
    private static Set<String> words(Draft draft) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : draft.sentences()) {
            if (isContent(sentence)) {
                for (Word word : sentence.words()) {
                    if (word.shape() == Shape.LOWER || word.shape() == Shape.CAPITAL || word.shape() == Shape.UPPER) {
                        words.add(word.text());
                    }
                }
            }
        }
        return words;
    }

    static boolean isContent(Sentence sentence) {
        return sentence.zone() != Zone.GREETING
                && sentence.zone() != Zone.SIGN_OFF
                && !ValuePhrases.COMPLIMENTS.anyIn(sentence)
                && !ValuePhrases.ABOUT_MAILS.anyIn(sentence);
    }
}
