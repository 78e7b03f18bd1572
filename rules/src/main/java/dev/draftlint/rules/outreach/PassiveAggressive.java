package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags reproach in polite words. */
public final class PassiveAggressive {

    private static final RuleInfo INFO = new RuleInfo(
            "passive-aggressive",
            Severity.WARNING,
            "Flags reproach in polite words, such as \"per my last email\".",
            "It tells readers that they should have paid attention, and invites a quarrel or nothing.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Per my last email», the price holds until June.",
                    "Hi Ana,\n\n«As I already mentioned», the lamps fit your frames.",
                    "Hi Ana,\n\n«I'm not sure why this takes so» long.",
                    "Hi Ana,\n\n«If you had read the plan, you would know» the price.",
                    "Hi Ana,\n\n«As previously stated», the offer ends in June."),
            List.of(
                    "Hi Ana,\n\nAs we agreed on Monday, here is the plan.",
                    "Hi Ana,\n\nAs I mentioned on the call, the lamps fit your frames.",
                    "Hi Ana,\n\nThe fee is 40 euros per email address.",
                    "Hi Ana,\n\nWe found out why your lamps flicker: the supply dips at six.",
                    "Hi Ana,\n\nIf you have read the plan, page four is the one to mark."));

    private static final Phrases PHRASES = ReproachTurns.PHRASES;

    /** What others wrote, what puzzles about a matter, and a right to read only. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "why ..6 (customers|buyers|visitors|rates|sales|page|site|conversion|orders|teams|build|server|test|tests|printer|error)",
            "read (only|access)",
            "(as|what) (i|we) (agreed|discussed|promised)",
            "as ..1 (stated|indicated|mentioned|described|specified) (on|by) (the|your|its)");

    private PassiveAggressive() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Write it as if for the first time, without the reproach.", PHRASES)
                .judgedBy(LikenessJudge.of(INFO.id(), -1100, -100))
                .unlessQuoted()
                .unless(ELSEWHERE)
                .where((draft, place) -> Places.isFirst(draft, place, PHRASES));
    }
}
