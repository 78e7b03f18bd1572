package dev.draftlint.rule;

import java.util.List;
import java.util.Objects;

/**
 * What a rule knows about itself; its documentation page is made of it.
 *
 * @param id lower-case words joined by hyphens, which name the fault: {@code inbox-bump}
 * @param severity never {@link Severity#ERROR} on weak evidence, {@link Evidence.Grade#C} or
 *     {@link Evidence.Grade#NONE}
 * @param summary one sentence that says what is flagged, beginning with "Flags"
 * @param why one or two sentences that say what the fault does to a reader
 * @param flagged drafts that the rule marks, each fault between « and »; draft rules mark nothing in them. A draft may
 *     begin with header lines ({@code Subject:}, {@code Kind:}, {@code Stage:}, {@code Day:}) and a blank line; of a sequence,
 *     parted by lines of {@value #PARTING}, the last draft is meant
 * @param accepted near misses: drafts in the same form that the rule leaves alone
 * @param weight how much its findings cost beside those of other rules of the same severity and evidence; 1 unless
 *     fitted, 0 to {@value #HEAVIEST}
 */
public record RuleInfo(
        String id,
        Scope scope,
        Severity severity,
        String summary,
        String why,
        Evidence evidence,
        List<String> flagged,
        List<String> accepted,
        double weight) {

    /** The most that a rule may weigh. */
    public static final double HEAVIEST = 100;

    /** A line that parts the touches of a sequence in an example. */
    public static final String PARTING = "====";

    public RuleInfo {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(evidence, "evidence");
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException(
                    "a rule id is lower-case words joined by hyphens, such as 'inbox-bump', not '" + id + "'");
        }
        if (severity == Severity.ERROR && evidence.isWeak()) {
            throw new IllegalArgumentException(
                    "evidence of grade " + evidence.grade() + " does not carry an error; make '" + id + "' a warning");
        }
        if (!(weight >= 0 && weight <= HEAVIEST)) {
            throw new IllegalArgumentException(
                    "the weight of '" + id + "' is 0 to " + (int) HEAVIEST + ", not " + weight);
        }
        flagged = List.copyOf(flagged);
        accepted = List.copyOf(accepted);
    }

    /** A rule that marks places, of weight 1. */
    public RuleInfo(
            String id,
            Severity severity,
            String summary,
            String why,
            Evidence evidence,
            List<String> flagged,
            List<String> accepted) {
        this(id, Scope.PLACE, severity, summary, why, evidence, flagged, accepted, 1);
    }

    /** Whether its examples are sequences, of which the last draft is meant. */
    public boolean isAboutSequences() {
        return flagged.stream().anyMatch(draft -> draft.contains("\n" + PARTING + "\n"));
    }

    public RuleInfo withScope(Scope newScope) {
        return new RuleInfo(id, newScope, severity, summary, why, evidence, flagged, accepted, weight);
    }

    public RuleInfo withWeight(double newWeight) {
        return new RuleInfo(id, scope, severity, summary, why, evidence, flagged, accepted, newWeight);
    }
}
