package dev.draftlint.testkit.sample;

import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags "touch base" as the reason to write. */
public final class TouchBase {

    private static final RuleInfo INFO = new RuleInfo(
            "touch-base",
            Severity.WARNING,
            "Flags \"touch base\" as the reason to write.",
            "It says that there is nothing to say.",
            new Evidence(Evidence.Grade.C, "Replies fell by a tenth in 900 mails.", "an invented survey"),
            List.of("Hi Ana,\n\nI wanted to «touch base». The audit is done.", "Subject: «Touching base»\n\nHi Ana."),
            List.of("Hi Ana,\n\nThe runner touched second base.", "Hi Ana,\n\nThe base is touched up."));

    private TouchBase() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Say what is new", Phrases.of("~touch base"))
                .fixedBy((draft, place) -> Fix.delete("Delete it", draft, place.sentence()));
    }
}
