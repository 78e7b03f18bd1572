package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Source;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RulePack;
import dev.draftlint.rule.Severity;
import java.util.List;

/**
 * A linter: a set of rules, ready to run. Immutable; one instance serves any number of threads.
 *
 * <pre>{@code
 * Draftlint linter = Draftlint.with(new OutreachPack());
 * Report report = linter.lint("Hi Ana,\n\nJust checking in.");
 * }</pre>
 */
public final class Draftlint {

    private Draftlint() {}

    /** @throws IllegalArgumentException if two rules have one id */
    public static Draftlint with(RulePack... packs) {
        throw new UnsupportedOperationException();
    }

    public static Draftlint with(List<Rule> rules) {
        throw new UnsupportedOperationException();
    }

    /** @throws IllegalArgumentException if there is no such rule; the message names the nearest */
    public Draftlint without(String... ruleIds) {
        throw new UnsupportedOperationException();
    }

    /** @throws IllegalArgumentException if there is no such rule; the message names the nearest */
    public Draftlint withSeverity(String ruleId, Severity severity) {
        throw new UnsupportedOperationException();
    }

    public List<Rule> rules() {
        throw new UnsupportedOperationException();
    }

    /** Lints a plain-text body. */
    public Report lint(String body) {
        return lint(Source.text(body));
    }

    public Report lint(Source source) {
        throw new UnsupportedOperationException();
    }

    public Report lint(Draft draft) {
        throw new UnsupportedOperationException();
    }
}
