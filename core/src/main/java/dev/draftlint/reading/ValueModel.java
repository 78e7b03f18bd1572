package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import java.util.Map;
import java.util.TreeMap;

/**
 * How concrete the good is that a draft gives its recipient: one logistic model over counted features, of which one is how many
 * sentences are like those that readers found to give something. Its weights are tables in the source, {@code value-weights.tsv}
 * and {@code giving-weights.tsv}, that the fitting tool writes. Stateless and thread-safe.
 */
public final class ValueModel {

    /** The name of the evidence that another model gives: the logarithm of one more than the sentences that likely give something. */
    public static final String GIVING = ValueFeature.GIVING_SENTENCE.name();

    private static final ValueWeights FITTED = ValueWeights.FITTED;
    private static final ValueFeature[] FEATURES = ValueFeature.values();

    private static final SentenceModel SENTENCES = SentenceModel.of(ValueModel.class, "giving-weights.tsv");
    private static final int GIVES = SENTENCES.label("specific-value");

    private ValueModel() {}

    /**
     * The probability, 0 to 1, that a careful reader finds something specific for its recipient in the draft.
     *
     * @param giving the same of each sentence
     */
    static double strength(Contents contents, double[] giving) {
        ValueFeatures features = ValueFeatures.of(contents);
        double sum = FITTED.bias() + FITTED.features()[ValueFeature.GIVING_SENTENCE.ordinal()] * scaled(giving);
        for (ValueFeature feature : FEATURES) {
            sum += FITTED.features()[feature.ordinal()] * features.scaled(feature);
        }
        return probability(sum);
    }

    /** By sentence the probability, 0 to 1, that a careful reader finds something specific for its recipient in it. */
    static double[] giving(Contents contents) {
        int[][] logits = SENTENCES.logits(
                contents.draft(), contents.context().kind(), contents.context().stage());
        double[] giving = new double[logits.length];
        for (int i = 0; i < giving.length; i++) {
            giving[i] = probability(logits[i][GIVES] / SentenceModel.SCALE);
        }
        return giving;
    }

    private static double scaled(double[] giving) {
        double sentences = 0;
        for (double one : giving) {
            sentences += one;
        }
        return Math.log1p(sentences);
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** What the model sees in a draft, by the names of the table's rows: for explaining a verdict and for fitting the weights again. */
    public static Map<String, Double> evidence(Draft draft) {
        Map<String, Double> evidence = new TreeMap<>();
        Contents contents = contents(draft);
        ValueFeatures features = ValueFeatures.of(contents);
        for (ValueFeature feature : FEATURES) {
            if (features.scaled(feature) > 0) {
                evidence.put(feature.name(), features.scaled(feature));
            }
        }
        evidence.put(GIVING, scaled(giving(contents)));
        return evidence;
    }

    private static Contents contents(Draft draft) {
        Cues cues = Cues.in(draft);
        return Contents.of(draft, cues, Context.of(draft, cues));
    }
}
