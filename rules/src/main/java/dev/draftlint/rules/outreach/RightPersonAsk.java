package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags questions that make the reader do the sender's homework on them and their company. */
public final class RightPersonAsk {

    private static final RuleInfo INFO = new RuleInfo(
            "right-person-ask",
            Severity.WARNING,
            "Flags questions that make the reader do the sender's homework on them and their company.",
            "Who does what is on the company's page and in public profiles. To be asked for it shows that nobody looked, and "
                    + "the answer costs the reader a search.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Are you the right person» to talk to about cold stores?",
                    "Hi Ben,\n\n«Who handles» pallets at Fernbank?",
                    "Hi Chloe,\n\n«Could you point me to whoever» looks after the careers page?",
                    "Hi Dev,\n\n«Tell me a bit about what you do».",
                    "Hi Erin,\n\nIf not, «please forward this to the right person»."),
            List.of(
                    "Hi Ana,\n\nDo you know another builder who has doors of this size?",
                    "Hi Ben,\n\nWho signs the lease on unit 4, you or your sister?",
                    "Hi Chloe,\n\nCould you point me to the page with the tide tables?",
                    "Hi Dev,\n\nMaya is the right person for the job, and she starts in May.",
                    "Hi Erin,\n\nTell me whether the second well gave water."));

    /** Asks for people elsewhere, and statements about people. */
    private static final Phrases OTHERS = Phrases.of(
            "(another|other|anyone|anybody|any|someone) ..2 (company|companies|contractor|contractors|builder|clinic|who (might|could|needs|would benefit)|else who)",
            "(know|knows|knew|from) (anyone|anybody|someone|somebody) ..1 (who|that|else)",
            "(help|helps|lets|shows|tells) (teams|people|companies|users|customers|managers|them)",
            "(who|whom) ..5 (while|when) (the|my|our|his|her)",
            "(you|they|he|she|people|readers|visitors) ..1 (ask|asked|asks|wrote|write) ..5 who",
            "(slide|sign|poster|sticker|channel|thread|chapter) ..4 who",
            "(my|our|this|that|the|your) ..1 (invoice|invoices|ticket|order|refund|complaint|outage)"
                    + " (#end|#number|of|from|for|that|which|you|i|we|on|and|or|at|in)");

    private RightPersonAsk() {}

    public static PhraseRule rule() {
        return PhraseRule.of(
                        INFO, "Look up who it is and write to them, or ask what only they can tell.", RightPerson.ASKED)
                .judgedBy(LikenessJudge.of(INFO.id(), -330, -125))
                .unlessQuoted()
                .unless(OTHERS)
                .where((draft, match) -> Places.isFirst(draft, match, RightPerson.ASKED));
    }
}
