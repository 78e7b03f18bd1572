package dev.draftlint.fit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that was judged.
 *
 * @param rules those that it breaks
 * @param only the rule that it was written for, if it was: of those that it does not break, it tells of no other
 */
record Example(
        Set<String> evidence, Set<String> rules, @Nullable String only, double weight) {

    /** In place of a rule, for a sentence that breaks none. */
    private static final String ANY = "*";

    /** What was written to be an example is less like mail than mail is. */
    private static final double WRITTEN = 0.25;

    /** What was sent is more so than what was written to be labelled. */
    static final double REAL = 3;

    /**
     * Evidence that a mail is of the real ones. Their readers drew the lines that count, and others draw them a little
     * elsewhere: it takes up by how much.
     */
    static final String IS_REAL = "real";

    static Example written(Set<String> evidence, Set<String> rules, String rule) {
        return rule.equals(ANY) ? new Example(evidence, rules, null, 1) : new Example(evidence, rules, rule, WRITTEN);
    }

    boolean tellsOf(String rule) {
        return only == null || only.equals(rule) || rules.contains(rule);
    }

    Logistic.Observation observation(String rule, Set<String> known) {
        return new Logistic.Observation(withSource(counted(evidence, known), weight), rules.contains(rule), weight);
    }

    /** What is learned from a mail, besides what is seen in it. */
    static Map<String, Double> withSource(Map<String, Double> evidence, double weight) {
        Map<String, Double> all = new TreeMap<>(evidence);
        if (weight == REAL) {
            all.put(IS_REAL, 1.0);
        }
        return all;
    }

    /** The bias of a model among real mails. */
    static double bias(Logistic model) {
        return model.bias() + model.weights().getOrDefault(IS_REAL, 0.0);
    }

    static Map<String, Double> counted(Set<String> evidence, Set<String> known) {
        Map<String, Double> counted = new TreeMap<>();
        for (String one : evidence) {
            if (known.contains(one)) {
                counted.put(one, 1.0);
            }
        }
        return counted;
    }
}
