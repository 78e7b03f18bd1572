package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Match;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule in a set.
 *
 * @param set where the phrases of a phrase rule stand in the index; its guards and cues come after them
 * @param severity the severity that its user gave all its findings, if any
 */
record Entry(Rule rule, RuleInfo info, int set, @Nullable Severity severity) {

    static Entry of(Rule rule, RuleInfo info, int set) {
        return new Entry(rule, info, set, null);
    }

    Entry withSeverity(Severity newSeverity) {
        return new Entry(rule, info, set, newSeverity);
    }

    List<Finding> check(Draft draft, Map<Integer, List<Match>> found) {
        if (rule instanceof PhraseRule phraseRule) {
            return phraseRule.check(
                    draft,
                    found.getOrDefault(set, List.of()),
                    found.getOrDefault(set + 1, List.of()),
                    found.getOrDefault(cues(), List.of()));
        }
        return rule.check(draft);
    }

    /** Where the cues of a phrase rule stand in the index. */
    int cues() {
        return set + 2;
    }

    Finding judged(Finding finding) {
        return severity == null ? finding : finding.withSeverity(severity);
    }
}
