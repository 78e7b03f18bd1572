package dev.draftlint.reading;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Term;
import dev.draftlint.draft.Terms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fitted table {@code context-weights.tsv}. A row is a label, what speaks for it, and how much: {@code kind:RECRUITING
 * word:hiring 1.2}; against it, where below 0. A label's {@code bias} is what it has before anything speaks. Labels are
 * numbered, the kinds first. Immutable and thread-safe.
 */
final class ContextWeights {

    static final String WORD = "word:";
    private static final String TABLE = "context-weights.tsv";
    private static final String BIAS = "bias";

    static final ContextWeights FITTED = load();

    /** What one piece of evidence says of several labels. */
    record Votes(int number, int[] labels, double[] weights) {

        private static final Votes NONE = new Votes(-1, new int[0], new double[0]);

        boolean areNone() {
            return this == NONE;
        }
    }

    private record Row(int label, String evidence, double weight) {}

    private final double[] bias = new double[Kind.values().length + Stage.values().length];
    private final Map<String, Votes> votes = new HashMap<>();
    private final Terms<Votes> byTerm = Terms.knowing(word -> of(WORD + word));

    private ContextWeights(List<Row> rows) {
        Map<String, List<Row>> byEvidence = new HashMap<>();
        for (Row row : rows) {
            if (row.evidence.equals(BIAS)) {
                bias[row.label] = row.weight;
            } else {
                byEvidence
                        .computeIfAbsent(row.evidence, unknown -> new ArrayList<>())
                        .add(row);
            }
        }
        byEvidence.forEach((evidence, some) -> votes.put(evidence, votes(some)));
    }

    private Votes votes(List<Row> rows) {
        return new Votes(
                votes.size(),
                rows.stream().mapToInt(Row::label).toArray(),
                rows.stream().mapToDouble(Row::weight).toArray());
    }

    private static ContextWeights load() {
        try (InputStream in = Objects.requireNonNull(ContextWeights.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContextWeights read(BufferedReader lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                rows.add(new Row(label(cells[0]), cells[1], Double.parseDouble(cells[2])));
            }
        }
        return new ContextWeights(rows);
    }

    private static int label(String name) {
        String constant = name.substring(name.indexOf(':') + 1);
        return name.startsWith("kind:")
                ? Kind.valueOf(constant).ordinal()
                : Kind.values().length + Stage.valueOf(constant).ordinal();
    }

    /** Before anything speaks, by label; an array of the caller's own. */
    double[] bias() {
        return bias.clone();
    }

    /** How many pieces of evidence say anything. */
    int count() {
        return votes.size();
    }

    Votes of(Term word) {
        return byTerm.of(word);
    }

    Votes of(String evidence) {
        return votes.getOrDefault(evidence, Votes.NONE);
    }
}
