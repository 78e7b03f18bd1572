package dev.draftlint.report;

import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Scope;

/**
 * A finding and what it costs.
 *
 * @param scope what the finding is about, as its rule says
 * @param excerpt the text that it marks, entities decoded, line ends as {@code \n}
 * @param weight how heavy it is alone: severity, confidence, evidence and the rule's own weight, before repetition
 *     counts less
 * @param points what it takes off the score, in points of 100 with one decimal; the points of a report and its score
 *     add up to 100
 * @param gain what the score would gain if this finding alone were mended
 */
public record Contribution(Finding finding, Scope scope, String excerpt, double weight, double points, double gain) {

    /** About a place. */
    public Contribution(Finding finding, String excerpt, double weight, double points, double gain) {
        this(finding, Scope.PLACE, excerpt, weight, points, gain);
    }

    /** Without what the other findings of its report have made of it. */
    Weighed weighed() {
        return new Weighed(finding, scope, excerpt, weight);
    }

    /** The same finding where it is known and accepted. */
    Contribution costingNothing() {
        return weighed().costing(0, 0);
    }
}
