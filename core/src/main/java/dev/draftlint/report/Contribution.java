package dev.draftlint.report;

import dev.draftlint.rule.Finding;

/**
 * A finding and what it costs.
 *
 * @param excerpt the text that it marks, entities decoded, line ends as {@code \n}
 * @param weight how heavy it is alone: severity, confidence, evidence and the rule's own weight, before repetition
 *     counts less
 * @param points what it takes off the score, in points of 100 with one decimal; the points of a report and its score
 *     add up to 100
 * @param gain what the score would gain if this finding alone were mended
 */
public record Contribution(Finding finding, String excerpt, double weight, double points, double gain) {

    /** Without what the other findings of its report have made of it. */
    Weighed weighed() {
        return new Weighed(finding, excerpt, weight);
    }
}
