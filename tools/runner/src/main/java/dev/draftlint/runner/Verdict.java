package dev.draftlint.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Holds the drafts of a run to their thresholds. Tell it of each draft. Not thread-safe. */
public final class Verdict {

    private final Function<String, Thresholds> thresholds;
    private final WarningLimits limits = new WarningLimits();
    private boolean failed;
    private long tooLow;
    private double lowest = 100;
    private String worst = "";

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
        Double least = those.minScore();
        if (least != null && draft.score() < least) {
            addLow(draft, least);
        }
    }

    private void addLow(Linted draft, double least) {
        tooLow++;
        if (draft.score() < lowest) {
            lowest = draft.score();
            worst = "'" + draft.located().place() + "' with " + Tenths.fixed(lowest) + " where "
                    + Tenths.shortest(least) + " is the least";
        }
    }

    /** What fails the run and shows in no finding: scores that are too low, and too many warnings. A sentence each. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>(limits.exceeded());
        if (tooLow > 0) {
            reasons.add(tooLow + (tooLow == 1 ? " draft scores" : " drafts score") + " too low, the worst " + worst);
        }
        return reasons;
    }

    /** Whether any of the drafts so far, or some of them together, fail the run. */
    public boolean fails() {
        return failed || !limits.exceeded().isEmpty();
    }
}
