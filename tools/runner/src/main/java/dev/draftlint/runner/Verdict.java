package dev.draftlint.runner;

import java.util.function.Function;

/** Holds the drafts of a run to their thresholds. Tell it of each draft. Not thread-safe. */
public final class Verdict {

    private final Function<String, Thresholds> thresholds;
    private final WarningLimits limits = new WarningLimits();
    private boolean failed;

    private Verdict(Function<String, Thresholds> thresholds) {
        this.thresholds = thresholds;
    }

    /** @param thresholds of a file, by its path as it was named */
    public static Verdict by(Function<String, Thresholds> thresholds) {
        return new Verdict(thresholds);
    }

    public void add(Linted draft) {
        Thresholds those = thresholds.apply(draft.located().path());
        limits.add(draft, those);
        failed |= those.areMissedBy(Summary.NOTHING.plus(draft));
    }

    /** Whether any of the drafts so far, or some of them together, fail the run. */
    public boolean fails() {
        return failed || !limits.exceeded().isEmpty();
    }
}
