package dev.draftlint.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fitted table {@code value-weights.tsv}: a row of name and weight for each {@link ValueFeature} and for the {@code bias}.
 * Above 0 speaks for a specific value.
 */
record ValueWeights(double bias, double[] features) {

    static final ValueWeights FITTED = read(FittedTable.rows("value-weights.tsv"));

    private static ValueWeights read(List<String[]> table) {
        Map<String, Double> rows = new HashMap<>();
        table.forEach(row -> rows.put(row[0], Double.parseDouble(row[1])));
        return new ValueWeights(rows.getOrDefault("bias", 0.0), featureWeights(rows));
    }

    private static double[] featureWeights(Map<String, Double> rows) {
        ValueFeature[] features = ValueFeature.values();
        double[] weights = new double[features.length];
        for (ValueFeature feature : features) {
            weights[feature.ordinal()] = rows.getOrDefault(feature.name(), 0.0);
        }
        return weights;
    }
}
