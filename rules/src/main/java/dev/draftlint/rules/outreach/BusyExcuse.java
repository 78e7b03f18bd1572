package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags busyness as the excuse for the sender's own delay. */
public final class BusyExcuse {

    private static final RuleInfo INFO = new RuleInfo(
            "busy-excuse",
            Severity.WARNING,
            "Flags busyness as the excuse for the sender's own delay.",
            "Everybody is busy, so the excuse says that others came first. A plain apology, or the answer itself, serves better.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\nSorry for the late reply, «I've been swamped».",
                    "Hi Ben,\n\nI meant to write sooner, but «things have been crazy» here.",
                    "Hi Chloe,\n\nApologies for the delay. It's been a «hectic week».",
                    "Hi Dev,\n\nI did not get back to you in May because «I was snowed under».",
                    "Hi Erin,\n\nI should have answered earlier; «work has been hectic»."),
            List.of(
                    "Hi Ana,\n\nSorry for the late reply. The lab sent the figures only today.",
                    "Hi Ben,\n\nWe have been busy with the roof, and it is now dry.",
                    "Hi Chloe,\n\nThe line was busy when I called about the delay.",
                    "Hi Dev,\n\nI know that you have been swamped since the move.",
                    "Hi Erin,\n\nThe delay is ours: the crane came a day late."));

    /** Others who are busy: the reader, of whom another rule speaks, a third person, a line. */
    private static final Phrases OTHERS = Phrases.of(
            "you (have|had|did|do) not",
            "you (are|were|have been|must be|had|have) ..2 (busy|swamped|slammed|inundated|overwhelmed|a lot|so much)",
            "(know|realise|realize|understand|appreciate|imagine|bet|guess) ..3 (is|are|must|be|gets|get) ..2 (busy|brutal|crazy|hectic|mad|full|packed|overflowing|swamped|slammed)",
            "has helped (me|us)|your (plate|workload|inbox)|you are ..2 (interested|keen) but",
            "(reports|orders|forms|entries|requests|applications|parcels|goods|papers) ..3 (that|which)? come in",
            "(their|his|her) ..1 (full|busy|packed|crowded) (calendar|diary|desk|inbox|schedule|week|day)",
            "(line|lines|number|road|street|junction|station|crossing) (is|are|was|were) ..1 (busy|packed|jammed)");

    private BusyExcuse() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Say sorry without the reason, or begin with the answer.", Workload.TOLD)
                .judgedBy(LikenessJudge.of(INFO.id(), -850, -50))
                .unlessQuoted()
                .unless(OTHERS)
                .when(BusyExcuse::mayBeLate)
                .where((draft, match) ->
                        Places.isFirst(draft, match, Workload.TOLD) && Places.isNear(draft, match, Lateness.TOLD));
    }

    /** Nobody waits for a first mail or for a newsletter. */
    private static boolean mayBeLate(Draft draft) {
        return draft.source().stage() != Stage.FIRST_TOUCH && draft.kind() != Kind.MARKETING;
    }
}
