package dev.draftlint.report;

import dev.draftlint.rule.Finding;

/** A finding with its weight, before it is known what the others take of the score. */
record Weighed(Finding finding, String excerpt, double weight) {

    Contribution costing(double points, double gain) {
        return new Contribution(finding, excerpt, weight, points, gain);
    }
}
