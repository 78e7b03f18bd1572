package dev.draftlint.runner;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Holds the drafts of a run to their thresholds: those that share one are counted together. Tell it of each draft. Not
 * thread-safe.
 */
public final class Verdict {

    private final Function<String, Thresholds> thresholds;
    private final Map<Thresholds, Summary> sums = new HashMap<>();

    private Verdict(Function<String, Thresholds> thresholds) {
        this.thresholds = thresholds;
    }

    /** @param thresholds of a file, by its path as it was named */
    public static Verdict by(Function<String, Thresholds> thresholds) {
        return new Verdict(thresholds);
    }

    public void add(Linted draft) {
        Thresholds those = thresholds.apply(draft.located().path());
        sums.put(those, sums.getOrDefault(those, Summary.NOTHING).plus(draft));
    }

    /** Whether any of the drafts so far fails the run. */
    public boolean fails() {
        return sums.entrySet().stream().anyMatch(entry -> entry.getKey().areMissedBy(entry.getValue()));
    }
}
