package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags the sender's own custom, used as leverage. */
public final class CustomerCard {

    private static final RuleInfo INFO = new RuleInfo(
            "customer-card",
            Severity.WARNING,
            "Flags the sender's own custom, used as leverage.",
            "To buy from a firm earns good service, not its buyer's time. The reader hears a threat and answers it in kind, or "
                    + "not at all.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«As a long-time customer of yours», I would expect a reply.",
                    "Hi Ben,\n\nSince «I bank with you», half an hour for our offer seems fair.",
                    "Hi Chloe,\n\n«We spend a lot with your company», so you owe us a meeting.",
                    "Hi Dev,\n\nYou should hear my pitch, since «I've been a loyal client for» years.",
                    "Hi Erin,\n\n«We have bought from you» for six years, and I hope that you return the favour."),
            List.of(
                    "Hi Ana,\n\nI have used Fern for two years, and the export drops the last row.",
                    "Hi Ben,\n\nAs a loyal customer, you get the oak at last year's price.",
                    "Hi Chloe,\n\nI bank with you and would like to close the account.",
                    "Hi Dev,\n\nOur customers in Leeds asked for a lease of two years.",
                    "Kind: service\n\nHi Erin,\n\nI'm a customer of yours, and the second parcel did not arrive."));

    /** What a user tells of the thing used. */
    private static final Phrases FEEDBACK = Phrases.of(
            "(bug|feature|refund|broke|broken|charged|crash|crashes|error|firmware|warranty|replacement|faulty|complaint|damaged|charge|outage|typo|never worked|not working|no (light|heating|water))");

    /** The reader is the customer, or the sender speaks of others. */
    private static final Phrases READER = Phrases.of(
            "(as|being) (a|an|one of our|our) ..3 (customer|client|subscriber|member|user) (of ours)? (you|your|we are|enjoy|get|use)",
            "(our|my|their) ..1 (customers|clients|users)",
            "(can|could|would|will|to) (buy|purchase|order|rent|lease) your");

    private CustomerCard() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Leave your custom out; say what the reader gets.", Custom.TOLD)
                .judgedBy(LikenessJudge.of(INFO.id(), -900, -240))
                .unlessQuoted()
                .unless(READER.and(FEEDBACK))
                .where((draft, match) -> Places.isFirst(draft, match, Custom.TOLD) && isLeverage(draft, match));
    }

    /** "A member of the council" is no customer. A subject that tells of custom means to open doors with it. */
    private static boolean isLeverage(Draft draft, Match match) {
        return Places.next(match).filter(word -> word.text().equals("of")).isEmpty()
                && (match.sentence().zone() == Zone.SUBJECT || Places.isNear(draft, match, Custom.CLAIMED));
    }
}
