package dev.draftlint.reading;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Term;
import dev.draftlint.draft.TermNumbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fitted table {@code context-weights.tsv}. A row of the file is a label, what speaks for it, and how much: {@code
 * kind:RECRUITING word:hiring 1.2}; against it, where below 0. A label's {@code bias} is what it has before anything speaks.
 * Labels are numbered, the kinds first. Immutable and thread-safe.
 */
final class ContextWeights {

    static final String WORD = "word:";
    static final String FIELD = "field:";
    static final String CUE = "cue:";
    private static final String BIAS = "bias";

    /** The number of all evidence that says nothing. */
    static final int NOTHING = 0;

    private static final int LABELS = Kind.values().length + Stage.values().length;

    static final ContextWeights FITTED = new ContextWeights(FittedTable.rows("context-weights.tsv"));

    /** By the name of a piece of evidence, from 1. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final TermNumbers byTerm = TermNumbers.knowing(word -> number(WORD + word));
    private final int[] bias = new int[LABELS];
    /** By evidence, and in that by label, in hundredths: most are 0, yet adding all up is quicker than choosing. */
    private final int[] weights;

    private ContextWeights(List<String[]> rows) {
        for (String[] row : rows) {
            if (!row[1].equals(BIAS)) {
                numbers.putIfAbsent(row[1], numbers.size() + 1);
            }
        }
        weights = new int[(numbers.size() + 1) * LABELS];
        for (String[] row : rows) {
            int weight = (int) Math.round(Double.parseDouble(row[2]) * 100);
            if (row[1].equals(BIAS)) {
                bias[label(row[0])] = weight;
            } else {
                weights[number(row[1]) * LABELS + label(row[0])] = weight;
            }
        }
    }

    private static int label(String name) {
        String constant = name.substring(name.indexOf(':') + 1);
        return name.startsWith("kind:")
                ? Kind.valueOf(constant).ordinal()
                : Kind.values().length + Stage.valueOf(constant).ordinal();
    }

    /** Before anything speaks, by label, in hundredths; an array of the caller's own. */
    int[] bias() {
        return bias.clone();
    }

    /** How many numbers there are. */
    int count() {
        return numbers.size() + 1;
    }

    int number(Term word) {
        return byTerm.of(word);
    }

    /** @param word one of the name of a merge tag */
    int numberOfField(String word) {
        return number(FIELD + word);
    }

    int number(Cue cue) {
        return number(CUE + cue);
    }

    private int number(String evidence) {
        return numbers.getOrDefault(evidence, NOTHING);
    }

    /** Adds what a piece of evidence says, by label. */
    void addTo(int[] sums, int number) {
        int first = number * LABELS;
        for (int label = 0; label < LABELS; label++) {
            sums[label] += weights[first + label];
        }
    }
}
