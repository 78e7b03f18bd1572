package dev.draftlint.reading;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Term;
import dev.draftlint.draft.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fitted table {@code context-weights.tsv}. A row is a label, what speaks for it, and how much: {@code kind:RECRUITING
 * word:hiring 1.2}; against it, where below 0. A label's {@code bias} is what it has before anything speaks. Labels are
 * numbered, the kinds first. Immutable and thread-safe.
 */
final class ContextWeights {

    static final String WORD = "word:";
    static final String FIELD = "field:";
    static final String CUE = "cue:";
    private static final String BIAS = "bias";

    static final ContextWeights FITTED = new ContextWeights(FittedTable.rows("context-weights.tsv"));

    /** What one piece of evidence says of several labels. */
    record Votes(int number, int[] labels, double[] weights) {

        private static final Votes NONE = new Votes(-1, new int[0], new double[0]);

        boolean areNone() {
            return this == NONE;
        }
    }

    private record Weight(int label, double weight) {}

    private final double[] bias = new double[Kind.values().length + Stage.values().length];
    private final Map<String, Votes> votes = new HashMap<>();
    private final Map<String, Votes> byField = new HashMap<>();
    private final Terms<Votes> byTerm = Terms.knowing(word -> of(WORD + word));

    private ContextWeights(List<String[]> rows) {
        Map<String, List<Weight>> byEvidence = new HashMap<>();
        for (String[] row : rows) {
            Weight weight = new Weight(label(row[0]), Double.parseDouble(row[2]));
            if (row[1].equals(BIAS)) {
                bias[weight.label] = weight.weight;
            } else {
                byEvidence.computeIfAbsent(row[1], unknown -> new ArrayList<>()).add(weight);
            }
        }
        byEvidence.forEach((evidence, some) -> add(evidence, votes(some)));
    }

    private Votes votes(List<Weight> some) {
        return new Votes(
                votes.size(),
                some.stream().mapToInt(Weight::label).toArray(),
                some.stream().mapToDouble(Weight::weight).toArray());
    }

    private void add(String evidence, Votes some) {
        votes.put(evidence, some);
        if (evidence.startsWith(FIELD)) {
            byField.put(evidence.substring(FIELD.length()), some);
        }
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

    /** @param word one of the name of a merge tag */
    Votes ofField(String word) {
        return byField.getOrDefault(word, Votes.NONE);
    }

    Votes of(Cue cue) {
        return of(CUE + cue);
    }

    private Votes of(String evidence) {
        return votes.getOrDefault(evidence, Votes.NONE);
    }
}
