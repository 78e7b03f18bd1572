package dev.draftlint.report;

import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Scope;

/** A finding with its weight, before it is known what the others take of the score. */
record Weighed(Finding finding, Scope scope, String excerpt, double weight) {

    Contribution costing(double points, double gain) {
        return new Contribution(finding, scope, excerpt, weight, points, gain);
    }
}
