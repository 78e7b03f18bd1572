package dev.draftlint.cli;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.RulePack;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Two rules with words that no other rule knows, so that these tests are about the program and not about rules. */
public final class SamplePack implements RulePack {

    private static final RuleInfo BUMPETY = new RuleInfo(
            "sample-bumpety",
            Severity.WARNING,
            "Flags bumpety.",
            "It bumps.",
            new Evidence(Evidence.Grade.C, "One in two bumped.", "A. Tester, 2026"),
            List.of("Hi Ana,\n\n«Bumpety» bump."),
            List.of("Hi Ana,\n\nIt is smooth."));

    private static final RuleInfo FRAGILE = new RuleInfo(
            "sample-fragile", Severity.INFO, "Flags nothing.", "It breaks.", Evidence.none(), List.of(), List.of());

    /** Breaks where a draft says so. */
    private record Fragile() implements Rule {

        @Override
        public RuleInfo info() {
            return FRAGILE;
        }

        @Override
        public List<Finding> check(Draft draft) {
            if (draft.source().body().contains("kaboom")) {
                throw new IllegalStateException("kaboom");
            }
            return List.of();
        }
    }

    @Override
    public String id() {
        return "sample";
    }

    @Override
    public List<Rule> rules() {
        return List.of(PhraseRule.of(BUMPETY, "Smooth it", Phrases.of("bumpety")), new Fragile());
    }
}
