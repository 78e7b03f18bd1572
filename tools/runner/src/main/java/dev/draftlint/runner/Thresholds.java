package dev.draftlint.runner;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run may find and still be green. What is {@code null} is not said here.
 *
 * @param minScore the least score of every draft, 0 to 100
 * @param maxWarnings how many warnings all drafts of the scope together may have. Said without {@code failOn}, errors fail
 *     the run, and warnings only if they are more
 * @param scope which drafts those are: the configuration that says so, or empty for the whole run
 */
public record Thresholds(
        @Nullable FailOn failOn,
        @Nullable Double minScore,
        @Nullable Long maxWarnings,
        String scope) {

    public static final Thresholds UNSAID = new Thresholds(null, null, null);

    /** Of the whole run. */
    public Thresholds(@Nullable FailOn failOn, @Nullable Double minScore, @Nullable Long maxWarnings) {
        this(failOn, minScore, maxWarnings, "");
    }

    public Thresholds {
        if (minScore != null && !(minScore >= 0 && minScore <= 100)) {
            throw new IllegalArgumentException("a score is from 0 to 100, not " + minScore);
        }
        if (maxWarnings != null && maxWarnings < 0) {
            throw new IllegalArgumentException("a run may have 0 warnings or more, not " + maxWarnings);
        }
    }

    /** Written out, since that of a record is made at run time, which takes a short run longer than its mail. */
    @Override
    public int hashCode() {
        return Objects.hash(failOn, minScore, maxWarnings, scope);
    }

    /** The same, of the drafts that a configuration is for. */
    public Thresholds under(String newScope) {
        return new Thresholds(failOn, minScore, maxWarnings, newScope);
    }

    /** These, and those of {@code others} for what is not said here; severity and number of warnings belong together. */
    public Thresholds or(Thresholds others) {
        boolean saysWhatFails = failOn != null || maxWarnings != null;
        return new Thresholds(
                saysWhatFails ? failOn : others.failOn,
                minScore == null ? others.minScore : minScore,
                saysWhatFails ? maxWarnings : others.maxWarnings,
                saysWhatFails ? scope : others.scope);
    }

    /** What fails in the end, where nothing else is said. */
    public FailOn effectiveFailOn() {
        if (failOn != null) {
            return failOn;
        }
        return maxWarnings == null ? FailOn.WARNING : FailOn.ERROR;
    }

    /** Whether drafts that come to {@code summary} are worse than they may be. */
    public boolean areMissedBy(Summary summary) {
        boolean found = effectiveFailOn()
                .severity()
                .map(severity -> summary.atLeast(severity) > 0)
                .orElse(false);
        return found
                || minScore != null && summary.lowest() < minScore
                || maxWarnings != null && summary.warnings() > maxWarnings;
    }
}
