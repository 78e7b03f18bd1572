package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags mails whose stated reason is to check in. */
public final class CheckingIn {

    private static final RuleInfo INFO = new RuleInfo(
            "checking-in",
            Severity.WARNING,
            "Flags a stated reason to write that is none: \"checking in\", \"touching base\", \"circling back\".",
            "It says that the sender wants something and has brought nothing, so the reader has no cause to read on.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Just checking in» on the depot lighting.",
                    "Hi Ana,\n\n«I thought I would touch base» before the quarter ends.",
                    "Subject: «Circling back»\n\nHi Ana,\n\nThe Leeds depot cut its bill by a third.",
                    "Hi Ana,\n\n«I wanted to see how things are going» at the depot.",
                    "Hi Ana,\n\n«We'd like to keep this on your radar» for spring."),
            List.of(
                    "Hi Ana,\n\nYou can check in at the hotel from three.",
                    "Hi Ana,\n\nPlease check in the code before Friday.",
                    "Kind: service\n\nHi Ana,\n\nChecking in on the export bug you reported on Monday: is it gone?",
                    "Hi Ana,\n\nYour depot lighting has been on my radar since the fair.",
                    "Hi Ana,\n\nNo hurry; I am happy to circle back in spring.",
                    "Kind: reply\n\nHi Ana,\n\nI thought I would touch base before the quarter ends, as you asked."));

    private static final Phrases PHRASES = CheckInTurns.PHRASES.and(CheckInTurns.LATER);

    /** Guests, luggage and code are checked in. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "~check in (at|to (the|your|our|a)|into|early|late|online|desk|counter|time|times|process|code|kiosk|page|app|form|call|calls|meeting|meetings|luggage|baggage|bags)",
            "~check in (your|the|my|our|all|any) ..2 (code|changes|files|bags|luggage|baggage|patch|branch)",
            "~check in ..6 (hotel|airport|front desk|reception|gate|flight|lobby|conference|booth|hostel)",
            "(hotel|flight|guest|guests|airline|online|self|visitor|visitors|patient|patients|mobile) ..3 ~check in",
            "~check in ..1 (on|about|regarding) ..6 (bug|bugs|issue|ticket|outage|error|crash|incident|refund|(the|your|our|this|that|support) case|repair|fix|glitch|defect|fault|complaint|replacement)"
                    + " (#end|#number|#weekday|#name|you|we|i|from|of|that|which|in|with|on|at|and|since|to|last|this|yesterday|after|before)",
            "how the ..2 (is|are) doing",
            "seeing (as|that)",
            "you ..1 (reported|raised|flagged|opened|filed|logged|ran into)");

    /** Who promises to come back does not do so now, nor who is asked to. */
    private static final Phrases PROMISES = Phrases.of(
            "(happy|glad|free|need|please|will) ..1 (to)? (circle back|check in|check back|touch base|drop in|drop by|call in)");

    /** A customer's own matter, which a service mail may well ask about. */
    private static final Phrases NAMED_MATTER = Phrases.of(
            "(you|we) ..1 (asked|requested|mentioned|ordered|agreed|discussed|had|submitted|scheduled|planned|sent|replaced|installed|repaired|fixed|changed|delivered|serviced|fitted|shipped|set up)",
            "(were|are) you able to",
            "(did|has|have|is|does) (the|your) ..6 #question",
            "your ..3 should");

    /** A matter that the reader brought up and that is settled in this mail. */
    private static final Phrases REPORTED = Phrases.of("you ..1 (reported|raised|flagged|filed|logged)");

    private CheckingIn() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Open with what is new for the reader instead of checking in.", PHRASES)
                .judgedBy(LikenessJudge.adding(INFO.id(), 200))
                .unlessQuoted()
                .unless(ELSEWHERE)
                .asking(CheckInTurns.PHRASES)
                .when(Places::isUnasked)
                .where(CheckingIn::isTheReason)
                .fixedBy(Deletions.ifAlone("Delete the check-in"));
    }

    private static boolean isTheReason(Draft draft, Match place) {
        return !Places.isStray(place)
                && (Places.isLater(draft) || CheckInTurns.PHRASES.anyIn(draft, place.sentence()))
                && Places.isFirst(draft, place, PHRASES, other -> !Places.overlaps(other, PROMISES))
                && !(draft.kind() == Kind.SERVICE
                        && (NAMED_MATTER.anyIn(place.sentence()) || Places.isNear(draft, place, REPORTED)));
    }
}
