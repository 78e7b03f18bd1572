package dev.draftlint.testkit.flawed;

import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import java.util.List;

/** A rule that its pack does not list. */
record Forgotten(RuleInfo info) implements Rule {

    @Override
    public List<Finding> check(Draft draft) {
        return List.of();
    }
}
