package dev.draftlint.rules.outreach;

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
                    "Hi Ana,\n\nConsider this «a gentle nudge» about the depot audit."),
            List.of(
                    "Hi Ana,\n\nThe new rack bumps the top shelf by a foot.",
                    "Hi Ana,\n\nA friendly reminder that invoice 88 is due on Friday.",
                    "Hi Ana,\n\nPlease bump the version to 2.1 before the release.",
                    "Hi Ana,\n\nOrders slip through the cracks when two teams share one inbox.",
                    "Hi Ana,\n\nOur guide shows how to push your listing to the top of the search page."));

    private static final String LIFT =
            "(~bump|~float|~pop|~push|~bring|~move|~send|~slide|~nudge|~pull|~raise|~put|~place|~surface"
                    + "|~kick|~lift|~shift|~drag|~return|~get|~scoot|~boost|~shuffle|~inch|~hoist|~toss|~throw|~land|~stick|~rise|~resurface"
                    + "|~reappear|~come|~keep)";

    private static final String LIFTING =
            "(bumping|floating|popping|sliding|pushing|nudging|pulling|moving|bringing|scooting|inching|kicking|lifting)";

    private static final String INBOX =
            "(inbox|inboxes|mailbox|pile|queue|stack|emails|email|mail|messages|list|to do list|line|feed|screen|day)";

    private static final String IT =
            "(this|it|that|these|my|our|myself|us|me|the (below|above|thread|email|mail|message|note|proposal|offer|quote|conversation|invitation|topic))";

    private static final String THIS =
            "((this|that) one|this|it|these|(my|our) ..2 " + Wording.MESSAGE + "|(my|our) ..1 " + Wording.ENCLOSURE
                    + "|(the|that) " + Wording.EARLIER + "? " + Wording.MESSAGE + "|the (proposal|quote|offer))";

    private static final String PREVIOUS = "(my|our) " + Wording.EARLIER + " ..1 " + Wording.MESSAGE;

    private static final String LOST =
            "((buried|lost|drowned|overlooked|swept (away|aside|up)|washed away|stuck|passed over|swallowed|misplaced|swamped|crowded out|pushed down|snowed under|forgotten"
                    + "|(~slip|~fall) (through|past|by|between|down|under|off|away|out)|~sink (without trace|out of sight|under)|~go under|(~sink|~drop|~drift|~fall) ..2 (bottom|page two|depths|down|below)"
                    + "|~slide (down|off|past|out|under|by)|~disappear|~vanish|~scroll (off|past|down))"
                    + " (..3 (inbox|mailbox|pile|shuffle|cracks|stack|emails|mail|net))?)";

    private static final String DOUBT =
            "(in case|may|might|could|must|probably|likely|perhaps|maybe|afraid|fear|guess|guessing|suspect|assume"
                    + "|assuming|imagine|expect|worried|sure|believe|think|thinking|know|understand|possible|presumably|easily|looks like"
                    + "|seems|hope|hoping|hate|sorry|rather|loath)";

    private static final String SMALL =
            "(gentle|friendly|quick|little|small|soft|kind|polite|tiny|light|brief|casual|subtle|respectful|cheeky"
                    + "|another|final|last|one more|second|third|short)";

    private static final Phrases PHRASES = Phrases.of(
            Wording.intendingOrDoing(
                    LIFT + " " + IT
                            + " ..3 (to|at|on|near|towards|in|up|onto) ..1 ((top|surface) (of (your|the) ..1 "
                            + INBOX + ")?|front of (your|the) ..1 " + INBOX + ")",
                    LIFT + " " + IT
                            + " ..2 (back)? (up|higher|to|in|into|on|onto) (in|to|on)? your (inbox|mailbox|queue|pile|list|emails|mail|line of sight)",
                    LIFT + " " + IT
                            + " ..3 (back|again) ..1 (to your attention|in front of you|under your nose|before you|into view)",
                    LIFT + " " + IT
                            + " ..2 back ..1 (on|onto|in|to) your (screen|desk|plate|list|agenda|attention|calendar|table)",
                    LIFT + " " + THIS + " ..1 to your attention (again|once more|one more time|anew)",
                    "(dusting|dust) " + IT + " ..1 off",
                    LIFT + " " + IT + " ..2 (out of|from) ..4 (inbox|depths|pile|abyss)",
                    "(~resurface|~resend|~reping|~reshare|surface|surfacing|reup|reupping|reuping|repost|reposting|revive|reviving|rebumping|reforwarding) "
                            + THIS + " (again|once more)?"),
            Wording.intending(
                    LIFT + " " + IT
                            + " ..3 (up|higher|back up|top) (in|on|to)? (your|the)? (top|inbox|mailbox|queue|pile|list|page|feed)?",
                    "(bump|float|pop|slide|nudge|pull|bring back|scoot|kick) " + THIS
                            + " (back|along|forward|again|once more|up)?",
                    "(nudge|ping|poke|prod) you",
                    "..1 remind you ..2 (about|of) ..3 (" + Wording.MESSAGE
                            + "|proposal|offer|conversation|invitation)",
                    "(make sure|ensure|be sure|prevent|keep|avoid|stop) ..1 " + THIS + " ..4 " + LOST),
            Wording.doing(
                    LIFTING + " " + THIS + " (back)? (up|forward|higher|along) (once more|again|one last time)?",
                    "(raising|sending|sharing|forwarding|posting) " + THIS
                            + " ..1 (again|once more|anew|a second time|one more time)",
                    "tapping you on the shoulder",
                    "(nudging|prodding|poking|pinging) (you|" + THIS + "|on|again|once)",
                    "bumping (this|that|it|my|our|the|up)? (#end|thread|up|again|back|one last time|once more|for you|in case|so|before|because|as|since|email|note|message)"),
            "(#start|just a|another|one more|one last|quick|this|my) bump (#end|on|re|from|for|in case|to|up)",
            "(~give|~send|~drop|~shoot) (you|this (one)?|it|my ..2) (a|an|another|one) ..2 (nudge|bump|poke|prod|ping|tap|push|lift|shove|boost|kick|hoist|leg up|airing)",
            "(~tap|~touch) you ..1 on the shoulder",
            "(find|see) (below|again|attached|enclosed|once more) " + PREVIOUS,
            "(find|see) " + PREVIOUS + " (below|again|once more|for (your)? ..1 (reference|convenience))",
            "(copying|pasting|repeating|re sending|attaching|including|forwarding) " + PREVIOUS,
            "(a|one|my|another|this)? " + SMALL + " " + SMALL + "? (nudge|bump|poke|prod|ping|tap on the shoulder)",
            "(a|one|my|another)? (gentle|friendly|quick|little|small|soft|kind|polite|another|brief|short|courteous) (reminder|remainder)"
                    + " (#end|about|of|on|regarding|re|that|to|in case|for|as|from|below)",
            "(just|only) a ..1 reminder (#end|(that|of|about|on) ..2 (my|our|i wrote|i sent|we wrote|we sent|i emailed|i reached out|below))",
            "(hitting|landing in|showing up in|popping into|back in|filling|knocking on|in) your inbox (again|once more|one more time)",
            "so (that)? " + THIS + " ..3 " + LOST,
            DOUBT + " ..2 (for)? " + THIS + " ..4 " + LOST,
            "in case (i|we|you) ..3 (lost|overlooked|buried|lost track)",
            THIS + " (may|might|could|must|probably|likely|perhaps|easily) ..1 (have|has|be|been|got|just)? ..2 "
                    + LOST,
            THIS
                    + " (was|got|were|has been) ..1 (buried|lost|drowned|overlooked) (in|under|among|amid|at) ..2 (inbox|pile|shuffle|holidays|rush|emails|mail)",
            "(did|do|does|would|is|was|has) not ..1 (want|like|let|wanted)? ..1 " + THIS
                    + " ..2 (to|be|get|getting)? ..1 " + LOST,
            "(i|we) (know|realise|realize|understand|appreciate|get|imagine) ..4 (emails|messages|mail|mails|notes|things|inboxes|threads) ..3 "
                    + LOST,
            "~rescue " + THIS + " from",
            "(back)? (to|at|on|near) (the)? (very)? top of (your|the) (inbox|mailbox|pile|emails|queue|stack)");

    /** What people may well be reminded of. */
    private static final Phrases DUE = Phrases.of(
            "(invoice|invoices|payment|payments|overdue|due|deadline|appointment|webinar|event|workshop|registration|registered|expires|expire|renewal|renews|bill"
                    + "|balance|unpaid|rsvp|your (booking|reservation|stay) (is|on|starts|begins)|check out date|standup|dentist|training|session|class|closes|close on|ends on|starts)",
            "(reminder|nudge) ..8 (tomorrow|tonight|this #weekday|on #weekday|at #number|#month #number|#number #month)");

    /** Other things that are bumped, moved or lost. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "~push (back|(the|your|our|my|a) ..2 back|(it|this|that) back (to|until|till|by) (#month|#weekday|#number|next))",
            "top of (the|a|an|his|her|their) ..1 (frame|hill|stairs|ladder|wall|tower|tree|slope|ramp|rail|mast|roof|chimney|door|window|tank|jar|glass|bottle)",
            "~bump ..3 (version|versions|price|prices|budget|salary|rate|rates|limit|dependency|score|rank|ranking|shelf|head|into|capacity|heads)",
            "(bump|nudge|poke|ping|lift|push) (in (the|your|a|price|prices|pay|revenue|sales|traffic|opens|clicks|conversion|conversions|demand)|of|test|stop|stops|feature|notification|notifications|theory|emails|engine)",
            "(google|search|ranking|rankings|listing|search results|results page|ladder)",
            "(lead|leads|deal|deals|order|orders|customer|customers|client|clients|ticket|tickets|candidates|patients|renewals|requests|receipts) ..4 "
                    + LOST);

    private InboxBump() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Send something new; the old mail stays where the reader left it.", PHRASES)
                .unless(ELSEWHERE)
                .when(Places::isUnasked)
                .where((draft, place) ->
                        !Places.isStray(place) && Places.isFirst(place, PHRASES) && !remindsOfDate(place))
                .fixedBy(Places.deletedIfAlone("Delete the bump"));
    }

    private static boolean remindsOfDate(Match place) {
        boolean reminds = place.sentence().words().subList(place.first(), place.last()).stream()
                .anyMatch(
                        word -> word.text().startsWith("remind") || word.text().equals("nudge"));
        return reminds && DUE.anyIn(place.sentence());
    }
}
