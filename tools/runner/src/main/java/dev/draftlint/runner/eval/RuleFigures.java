package dev.draftlint.runner.eval;

import dev.draftlint.rule.Scope;

/**
 * What came of one rule.
 *
 * @param scope what a finding is about; for a rule that is not loaded, whether its labels quote
 * @param isLoaded whether a pack has the rule, or labels alone name it
 * @param drafts over drafts: a hit is a draft in which both mark the rule
 * @param places over places, for rules that mark places: a hit is a finding that shares with a label at least half of the
 *     words of the shorter
 */
public record RuleFigures(String rule, Scope scope, boolean isLoaded, Tally drafts, Tally places) {

    /** With fewer labels than this a figure says little. */
    public static final int FEW = 10;

    public boolean isLabelled() {
        return drafts.labels() > 0;
    }

    boolean marksPlaces() {
        return scope == Scope.PLACE;
    }
}
