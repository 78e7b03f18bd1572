package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Found;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule in a set.
 *
 * @param set where the phrases of a phrase rule stand in the index, with its {@link #GUARDS} and {@link #CUES} behind them;
 *     {@link #NONE} for a rule without phrases
 * @param severity the severity that its user gave all its findings, if any
 */
record Entry(Rule rule, RuleInfo info, int set, @Nullable Severity severity) {

    static final int NONE = -1;

    /** How far behind its phrases the guards of a rule stand. */
    static final int GUARDS = 1;

    /** The same for its cues. */
    static final int CUES = 2;

    static Entry of(Rule rule, RuleInfo info, int set) {
        return new Entry(rule, info, rule instanceof PhraseRule ? set : NONE, null);
    }

    Entry withSeverity(Severity newSeverity) {
        return new Entry(rule, info, set, newSeverity);
    }

    List<Finding> check(Draft draft, Found found) {
        if (rule instanceof PhraseRule phraseRule) {
            return phraseRule.check(draft, found.of(set), found.of(set + GUARDS), found.of(set + CUES));
        }
        return rule.check(draft);
    }

    Finding judged(Finding finding) {
        return severity == null ? finding : finding.withSeverity(severity);
    }
}
