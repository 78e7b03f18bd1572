package dev.draftlint.runner.config;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import dev.draftlint.runner.Packs;
import java.util.List;
import java.util.Set;

/** Two packs with rules of all sorts of options. */
final class TestPacks {

    static final Packs BOTH = new Packs(
            List.of(
                    new Packs.Pack("outreach", List.of(bump(), new TooLong(200, 150), new Sorted())),
                    new Packs.Pack("template", List.of(new UnknownField(List.of())))),
            List.of());

    enum Tone {
        WARM,
        ICE_COLD
    }

    /** As the rules of length have them. */
    record TooLong(int firstTouch, long followUp) implements Rule {

        TooLong {
            if (firstTouch < 1) {
                throw new IllegalArgumentException("a mail may have 1 word or more, not " + firstTouch);
            }
        }

        @Override
        public RuleInfo info() {
            return TestPacks.info("too-long");
        }

        @Override
        public List<Finding> check(Draft draft) {
            boolean isLong = draft.source().body().split(" ").length > firstTouch;
            return isLong ? List.of(Finding.of(info(), draft.whole(), "Cut it")) : List.of();
        }
    }

    /** One of each other type. */
    record Sorted(double share, boolean strict, String word, List<String> list, Set<String> set, Tone tone)
            implements Rule {

        Sorted() {
            this(0.5, true, "a \"b\"", List.of("x"), Set.of(), Tone.WARM);
        }

        @Override
        public RuleInfo info() {
            return TestPacks.info("of-all-sorts");
        }

        @Override
        public List<Finding> check(Draft draft) {
            return List.of();
        }
    }

    record UnknownField(List<String> known) implements Rule {

        @Override
        public RuleInfo info() {
            return TestPacks.info("unknown-field");
        }

        @Override
        public List<Finding> check(Draft draft) {
            return List.of();
        }
    }

    private TestPacks() {}

    private static PhraseRule bump() {
        return PhraseRule.of(info("inbox-bump"), "Say what is new", Phrases.of("~bump this"));
    }

    private static RuleInfo info(String id) {
        return new RuleInfo(id, Severity.WARNING, "Flags it.", "It is bad.", Evidence.none(), List.of(), List.of());
    }
}
