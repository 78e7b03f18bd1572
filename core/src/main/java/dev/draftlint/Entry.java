package dev.draftlint;

import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A rule in a set.
 *
 * @param severity the severity that its user gave all its findings, if any
 */
record Entry(Rule rule, RuleInfo info, @Nullable Severity severity) {

    Entry withSeverity(Severity newSeverity) {
        return new Entry(rule, info, newSeverity);
    }

    Finding judged(Finding finding) {
        return severity == null ? finding : finding.withSeverity(severity);
    }
}
