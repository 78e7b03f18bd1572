package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import java.util.Map;
import java.util.TreeMap;

/**
 * How concrete the good is that a draft gives its recipient: one logistic model over counted features and words. Its weights
 * are a table in the source, {@code value-weights.tsv}, that the fitting tool writes. Stateless and thread-safe.
 */
public final class ValueModel {

    private static final ValueWeights FITTED = ValueWeights.FITTED;
    private static final ValueFeature[] FEATURES = ValueFeature.values();

    private ValueModel() {}

    /** The probability, 0 to 1, that a careful reader finds something specific for its recipient in the draft. */
    public static double strength(Draft draft) {
        return strength(contents(draft));
    }

    static double strength(Contents contents) {
        ValueFeatures features = ValueFeatures.of(contents);
        double sum = FITTED.bias();
        for (ValueFeature feature : FEATURES) {
            sum += FITTED.features()[feature.ordinal()] * features.scaled(feature);
        }
        return 1 / (1 + Math.exp(-sum - weightOfWords(contents)));
    }

    /** Each word counts once. */
    private static double weightOfWords(Contents contents) {
        double sum = 0;
        long[] seen = new long[(WordSense.count() + Long.SIZE - 1) / Long.SIZE];
        for (Content content : contents.sentences()) {
            SentenceTraits traits = content.traits();
            int count = content.mayGive() ? traits.plainWords : 0;
            for (int i = 0; i < count; i++) {
                WordSense sense = traits.senses[i];
                if (sense.weight() != 0 && isNew(sense.number(), seen)) {
                    sum += sense.weight();
                }
            }
        }
        return sum;
    }

    private static boolean isNew(int number, long[] seen) {
        long bit = 1L << number;
        boolean isNew = (seen[number / Long.SIZE] & bit) == 0;
        seen[number / Long.SIZE] |= bit;
        return isNew;
    }

    /**
     * What the model sees in a draft, by the names of the table's rows: for explaining a verdict and for fitting the weights
     * again. A word counts 1.
     */
    public static Map<String, Double> evidence(Draft draft) {
        Map<String, Double> evidence = new TreeMap<>();
        Contents contents = contents(draft);
        ValueFeatures features = ValueFeatures.of(contents);
        for (ValueFeature feature : FEATURES) {
            if (features.scaled(feature) > 0) {
                evidence.put(feature.name(), features.scaled(feature));
            }
        }
        for (Content content : contents.sentences()) {
            if (content.mayGive()) {
                addWords(content.sentence(), evidence);
            }
        }
        return evidence;
    }

    private static Contents contents(Draft draft) {
        Cues cues = Cues.in(draft);
        return Contents.of(draft, cues, Context.of(draft, cues));
    }

    /** Figures, signs and merge tags are no words. */
    private static void addWords(Sentence sentence, Map<String, Double> evidence) {
        for (Word word : sentence.words()) {
            if (word.shape() == Shape.LOWER || word.shape() == Shape.CAPITAL || word.shape() == Shape.UPPER) {
                evidence.put(ValueWeights.WORD_PREFIX + word.text(), 1.0);
            }
        }
    }
}
