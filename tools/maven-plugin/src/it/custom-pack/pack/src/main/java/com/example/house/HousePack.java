package com.example.house;

import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.RulePack;
import dev.draftlint.rule.Severity;
import java.util.List;

/** The words that this house does not want in its mails. */
public final class HousePack implements RulePack {

    private static final RuleInfo OLD_NAME = new RuleInfo(
            "old-name",
            Severity.ERROR,
            "Flags the name that the product had until May.",
            "Readers look for it and find nothing.",
            Evidence.byDefinition("The product has no such name any more."),
            List.of("Hi Ana,\n\nOur «Doorkeeper Classic» is quiet."),
            List.of("Hi Ana,\n\nOur doorkeeper is quiet."));

    @Override
    public String id() {
        return "house";
    }

    @Override
    public List<Rule> rules() {
        return List.of(PhraseRule.of(OLD_NAME, "Call it Quietdoor", Phrases.of("doorkeeper classic")));
    }
}
