package dev.draftlint.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of a {@link dev.draftlint.reading.SentenceModel}: a row is a piece of evidence, a column what it speaks for. */
final class SentenceTable {

    /** How models of sentences learn. */
    static final Logistic.Pace PACE = new Logistic.Pace(0.5, 1);

    private static final String BIAS = "bias";
    private static final int FEWEST_EXAMPLES = 5;
    private static final double SMALLEST_WEIGHT = 0.15;

    private final List<String> labels = new ArrayList<>();
    private final Map<String, Map<String, Double>> rows = new TreeMap<>();

    /** Evidence of which there are examples enough. */
    static Set<String> known(Stream<Set<String>> examples) {
        return Set.copyOf(keysWithAtLeast(FEWEST_EXAMPLES, examples.flatMap(Set::stream)));
    }

    static List<String> keysWithAtLeast(int fewest, Stream<String> keys) {
        Map<String, Integer> counts = new HashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    void add(String label, Logistic model) {
        labels.add(label);
        put(BIAS, label, Example.bias(model));
        model.weights().forEach((evidence, weight) -> {
            if (Math.abs(weight) >= SMALLEST_WEIGHT && !evidence.equals(Example.IS_REAL)) {
                put(evidence, label, weight);
            }
        });
    }

    private void put(String evidence, String label, double weight) {
        rows.computeIfAbsent(evidence, unknown -> new TreeMap<>()).put(label, weight);
    }

    void write(Path table) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# What a piece of evidence in a sentence says for a label (above 0) or against it."
                + " Written by the fitting tool; see CONTRIBUTING.md.");
        lines.add("evidence\t" + String.join("\t", labels));
        rows.forEach((evidence, weights) -> lines.add(evidence
                + labels.stream().map(label -> cell(weights.get(label))).collect(Collectors.joining())));
        Files.write(table, lines);
    }

    private static String cell(@Nullable Double weight) {
        return weight == null ? "\t" : String.format(Locale.ROOT, "\t%.2f", weight);
    }
}
