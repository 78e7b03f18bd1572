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

/** Flags mails that exist to move an earlier mail up. */
public final class InboxBump {

    private static final RuleInfo INFO = new RuleInfo(
            "inbox-bump",
            Severity.WARNING,
            "Flags a mail that only moves an earlier one up: bumps, nudges, \"in case it got buried\".",
            "The reader has seen the first mail and left it; a second push tells them that their choice did not count.",
            new Evidence(
                    Evidence.Grade.B,
                    "The word \"reminder\" in a subject goes with clearly fewer opens in 24 billion delivered bulk mails.",
                    "Mailchimp"),
            List.of(
                    "Hi Ana,\n\n«Just bumping this to the top of your inbox». The Leeds audit is done.",
                    "Hi Ana,\n\n«Resurfacing this», as the quarter ends soon.",
                    "Subject: «Bumping this»\n\nHi Ana,\n\nThe audit of the Leeds depot is done.",
                    "Hi Ana,\n\nI am writing again «in case my last note got buried».",
                    "Hi Ana,\n\n«Consider this a gentle nudge» about the depot audit."),
            List.of(
                    "Hi Ana,\n\nThe new rack bumps the top shelf by a foot.",
                    "Hi Ana,\n\nA friendly reminder that invoice 88 is due on Friday.",
                    "Hi Ana,\n\nPlease bump the version to 2.1 before the release.",
                    "Hi Ana,\n\nOrders slip through the cracks when two teams share one inbox.",
                    "Hi Ana,\n\nOur guide shows how to push your listing to the top of the search page.",
                    "Kind: reply\n\nHi Ana,\n\nHere is the list. Bumping this to the top of your inbox."));

    private static final Phrases PHRASES = BumpTurns.PHRASES.and(BumpTurns.LATER);

    private static final Phrases REMINDERS = Phrases.of(
            "(~remind|reminder|reminders|remainder|nudge|overlooked|forgotten|forgot|escaped your attention)");

    /** What people may well be reminded of. */
    private static final Phrases DUE = Phrases.of(
            "(invoice|invoices|payment|payments|overdue|due|deadline|appointment|webinar|event|workshop|registration|registered|expires|expire|renewal|renews|bill"
                    + "|balance|unpaid|rsvp|your (booking|reservation|stay) (is|on|starts|begins)|check out date|standup|dentist|training|session|class|closes|close on|ends on|starts)",
            "(reminder|nudge) ..1 to (submit|complete|sign|renew|send|return|pay|fill|book|upload|update|register|bring|vote|approve|collect|finish|order)",
            "you have ..2 (seat|place|ticket|spot|slot|table|stand|booking)|your (seat|place|ticket|slot|table|stand|shift|visit|delivery|lesson)",
            "(reminder|nudge) ..8 (tomorrow|tonight|this #weekday|on #weekday|at #number|#month #number|#number #month)",
            "reminder (about|of|for) #weekday|(need|needs|must|has to|have to) ..1 be ..3 (by|before)");

    /** The object of a reminder that is one of nothing due, whatever that mail was about. */
    private static final Phrases OWN_MAIL = Phrases.of(
            "(~remind|reminder|nudge) ..2 (about|of|on|regarding|concerning) ..1 ((my|our) ..2 (email|emails|mail|mails|message|messages|note|letter)|(the|this) ..1 (email|mail|message))");

    /** What a customer, a member or a colleague still owes. */
    private static final Phrases OWED = Phrases.of(
                    "(transfer|consent|signature|deposit|dues|subscription|permission|contribution|homework|payslip|timesheet|timesheets|tax return|meter reading)",
                    "(need|waiting for|missing) ..4 (form|forms|slip|slips|sheet|sheets|signatures|details|answers|measurements)",
                    "(reminder|nudge) ..1 that (you|your|we still)")
            .and(DUE);

    /** Other things that are moved, and what the reader asked for. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "~push (back|(the|your|our|my|a) ..2 back|(it|this|that) back (to|until|till|by) (#month|#weekday|#number|next))",
            "(~pick|~set|~sign|~open|~keep|~take) ..3 up",
            "top (floor|shelf|deck|storey|drawer|bunk|step|row)|top of (the|a|an|his|her|their) ..1 (frame|hill|stairs|ladder|wall|tower|tree|slope|ramp|rail|mast|roof|chimney|door|window|tank|jar|glass|bottle)",
            "(i|we) ..1 (moved|pushed|put|brought|shifted|lifted|raised|pulled) it ..2 (top|front|head) (#end|in|on|at|and|so|where|with)",
            "your ..2 (email|mail|message|note|letter|question|request|enquiry|inquiry) ..1 (sank|slipped|fell|got|was|went|drowned|landed|ended|slid) ..5 (my|our)",
            "~bump ..3 (car|kerb|curb|version|versions|price|prices|budget|salary|rate|rates|limit|dependency|score|rank|ranking|shelf|head|into|capacity|heads)",
            "(bump|nudge|poke|ping|lift|push|prod|boost) (beside|next to|near|at the|in (the|your|a|price|prices|pay|revenue|sales|traffic|opens|clicks|conversion|conversions|demand)|test|stop|stops|feature|notification|notifications|theory|emails|engine)",
            "(as|that|which) you ..1 (asked|requested|wanted)|(at|on) your request",
            "(it|this|that|these) ..1 (may|might|could|must)? have lost|(another|constant|daily|stark|good|powerful|useful) reminder (that|of the|of how)",
            "(google|search|ranking|rankings|listing|search results|results page)");

    private InboxBump() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Send something new; the old mail stays where the reader left it.", PHRASES)
                .judgedBy(LikenessJudge.of(INFO.id(), -800, 160))
                .unlessQuoted()
                .unless(ELSEWHERE)
                .asking(BumpTurns.PHRASES)
                .when(Places::mayChase)
                .where(InboxBump::isMeant)
                .fixedBy(Deletions.ifAlone("Delete the bump"));
    }

    private static boolean isMeant(Draft draft, Match place) {
        return (Places.isLater(draft) || BumpTurns.PHRASES.anyIn(draft, place.sentence()))
                && !Places.isStray(place)
                && Places.isFirst(draft, place, PHRASES)
                && !remindsOfDate(draft, place);
    }

    private static boolean remindsOfDate(Draft draft, Match place) {
        return REMINDERS.anyIn(place.sentence())
                && (draft.kind() == Kind.SERVICE || !OWN_MAIL.anyIn(place.sentence()))
                && (DUE.anyIn(place.sentence()) || draft.kind() == Kind.SERVICE && Places.isNear(draft, place, OWED));
    }
}
