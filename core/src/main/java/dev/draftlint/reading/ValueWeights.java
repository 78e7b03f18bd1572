package dev.draftlint.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The fitted table {@code value-weights.tsv}: a row of name and weight for each {@link ValueFeature}, for words ({@code
 * word:pilot}) and for the {@code bias}. Above 0 speaks for a specific value.
 */
record ValueWeights(double bias, double[] features, Map<String, Double> words) {

    static final String WORD_PREFIX = "word:";
    private static final String TABLE = "value-weights.tsv";

    static final ValueWeights FITTED = load();

    private static ValueWeights load() {
        try (InputStream in = Objects.requireNonNull(ValueWeights.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValueWeights read(BufferedReader lines) throws IOException {
        Map<String, Double> rows = new HashMap<>();
        Map<String, Double> words = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.charAt(0) != '#') {
                double weight = Double.parseDouble(line.substring(tab + 1));
                String name = line.substring(0, tab);
                if (name.startsWith(WORD_PREFIX)) {
                    words.put(name.substring(WORD_PREFIX.length()), weight);
                } else {
                    rows.put(name, weight);
                }
            }
        }
        return new ValueWeights(rows.getOrDefault("bias", 0.0), featureWeights(rows), words);
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
