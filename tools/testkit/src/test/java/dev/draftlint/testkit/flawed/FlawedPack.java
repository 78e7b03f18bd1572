package dev.draftlint.testkit.flawed;

import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.RulePack;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Lists a rule that has no class, twice, and forgets the one that has. */
public final class FlawedPack implements RulePack {

    private static final RuleInfo INFO = new RuleInfo(
            "homeless",
            Severity.WARNING,
            "Finds just checking in.",
            "It is dull.",
            Evidence.none(),
            List.of("I am «just» checking in."),
            List.of("I am just checking in."));

    @Override
    public String id() {
        return "flawed";
    }

    @Override
    public List<Rule> rules() {
        return List.of(homeless(), homeless());
    }

    private static Rule homeless() {
        return PhraseRule.of(INFO, "Say why", Phrases.of("just ~check in"));
    }
}
