package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags the announcement of a follow-up in a mail that brings nothing new. */
public final class EmptyFollowUp {

    private static final RuleInfo INFO = new RuleInfo(
            "empty-follow-up",
            Severity.WARNING,
            "Flags the announcement of a follow-up in a mail that gives its reader nothing new.",
            "It repeats the old mail with less in it, and teaches the reader that the next one can be skipped too.",
            new Evidence(
                    Evidence.Grade.C,
                    "In 18.5 million cold mails the first \"follow-up\" raised replies by 49 %, and the third lowered them by 30 %.",
                    "Belkins"),
            List.of(
                    "Stage: follow-up\n\nHi Ana,\n\n«I wanted to follow up on my email» from last week. Any time on Tuesday?",
                    "Stage: follow-up\n\nHi Ana,\n\n«Following up on my note». Are you free for a call?",
                    "Stage: follow-up\n\nHi Ana,\n\n«Quick follow-up». Does a call suit you?",
                    "Subject: «Second follow-up»\nStage: follow-up\n\nHi Ana,\n\nDoes a call suit you?",
                    "Stage: follow-up\n\nHi Ana,\n\n«I am writing again about» our offer. Does a call suit you?"),
            List.of(
                    "Hi Ana,\n\nFollowing up on my note. We helped Alder Foods cut energy costs by 31% in six weeks.",
                    "Hi Ana,\n\nYour follow-up appointment with the eye clinic is on Tuesday.",
                    "Hi Ana,\n\nI will not follow up again.",
                    "Hi Ana,\n\nWe take sales follow-up off your fitters.",
                    "Hi Ana,\n\nDo you have follow-up questions on the plan?"));

    private static final String ADJECTIVE =
            "(quick|brief|short|gentle|friendly|final|last|second|third|another|small|little|polite|kind|soft|simple"
                    + "|one more|one last|next|fourth|fifth)";

    private static final String REST =
            "(again|once more|one last time|one more time|quickly|briefly|here|(on|about|regarding|to|with)"
                    + " (my|our|the|that|this|it) (..3 (" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
                    + "|conversation|call|chat|discussion|meeting))?)?";

    private static final Phrases PLAIN = Phrases.of(
            Wording.intending(
                    "follow (back)? up " + REST,
                    "(write|reach out|get in touch|email|message|contact you|try you|try) (you|to you|back out)? (again|once more|one more time|one last time|a second time)",
                    "(chase (up)?|revisit|resume|continue|reopen) (my|our|the|this|that) ..2 (" + Wording.MESSAGE + "|"
                            + Wording.ENCLOSURE + "|conversation|thread|matter|subject|topic|up)",
                    "(come|go|get|return) (back)? (to you)? (on|about|regarding|concerning|to|with) (my|our|the) ..2 ("
                            + Wording.MESSAGE + "|" + Wording.ENCLOSURE + "|matter|subject|topic|question)",
                    "(pick up|come back|return|refer|get back) (the thread|where we left off|on|to)? ..1 (my|our) ..2 "
                            + Wording.MESSAGE),
            Wording.doing(
                    "following (back)? up " + REST,
                    "(writing|reaching out|emailing|messaging|getting in touch|trying) (to)? (you)? (again|once more|one more time|one last time|a second time)",
                    "(coming back|returning|going back|getting back|come back|reverting|reconnecting|reaching (back)? out (again)?|touching) (to you)? (on|about|regarding|concerning|to|with) (my|our|the) ..2 ("
                            + Wording.MESSAGE + "|" + Wording.ENCLOSURE + "|matter|subject|topic|question)",
                    "(chasing (up)?|revisiting|resuming|continuing|reopening) (my|our|the|this|that) ..2 ("
                            + Wording.MESSAGE + "|" + Wording.ENCLOSURE
                            + "|conversation|thread|matter|subject|topic|up)",
                    "(coming|reaching|getting) back (out|to you) (on|about|regarding|concerning|with)",
                    "come back to you (on|about|regarding|concerning)",
                    "following on from (my|our)",
                    "chasing this up",
                    "(giving|having) (this|it) another (go|try|shot|chance|spin)",
                    "trying (my luck|this|it) again",
                    "picking up (the thread|where (we|i) left off|on (my|our) ..2 " + Wording.MESSAGE + ")"),
            "(#start|just|only|this is|consider this|here is) (just)? (a|my|our|one|this)? " + ADJECTIVE + " "
                    + ADJECTIVE + "? follow up " + REST,
            "(send|sending|sent|with|shooting|dropping) (you)? (a|another|my|this|one) ..2 follow up",
            "(#start|just|i am) back (again)? (about|on|regarding)",
            "#start follow up (#end|re|regarding|about|on|to|from|number|#number|for|#name)",
            "(this|here|it) (is|will be|comes) (just|only)? (a|my|our|the) ..2 follow up",
            "(a|as a|in) follow up to (my|our|the) ..3 (" + Wording.MESSAGE
                    + "|conversation|call|chat|meeting|discussion|proposal)",
            "(further|in reference|with reference|in regard|referring|in relation|subsequent) to (my|our) ..3 ("
                    + Wording.MESSAGE + "|conversation|call|chat|meeting|discussion|proposal)",
            "(i|we) ..1 (emailed|wrote|wrote to|reached out to|messaged|contacted|sent) ..3 (last week|last month|yesterday|recently|a while ago|(#number|a few|a couple of) (days|weeks) ago|on #weekday|earlier this week|before)",
            "(i|we) ..1 (reached out|got in touch|wrote in|dropped you a line|sent you ..2 (line|lines|note|message|mail|email)) ..3 (last|yesterday|recently|a while|#number|on #weekday|earlier|before)",
            "(yesterday|recently|earlier|a while ago|last (week|month|#weekday)|(#number|a few|a couple of) (days|weeks) ago) ..1 (i|we) ..1 (emailed|wrote|sent you ..2 (line|lines|note|message|mail|email)|reached out|contacted|messaged)",
            "(i|we) ..1 (emailed|wrote|written|reached out|contacted you|messaged) ..6 (writing|write|written|wrote) ..1 (again|once more)",
            "(i|we) refer (back|again)? to (my|our) ..2 (" + Wording.MESSAGE + "|" + Wording.ENCLOSURE + ")",
            "(getting|being|coming|get) back in (touch|contact) (regarding|about|on|concerning|with)",
            "in continuation (of|to|with) (my|our)",
            "(this|my) ..1 (mail|email|message|note|letter) (follows|comes after|continues|is a continuation|refers to|is about the one)",
            "as a reminder of (my|our)",
            "remind you (of|about) (my|our) ..2 " + Wording.MESSAGE,
            "(this is|here is) ..1 (my|a|another|our) (second|third|fourth|next|last) (attempt|try) (to|at)",
            "(i|we) ..1 (mailed|wrote to|emailed|messaged|contacted|reached out to) you ..3 (ago|back|earlier|before|last|recently|yesterday|on #weekday)",
            "(some|several|#number|a|one|a few|a couple of) (days|week|weeks|fortnight|month|months) (ago|back) ..1 (i|we) ..1 (wrote|emailed|mailed|sent|reached out|contacted|messaged)",
            "(with regard|regarding|in regard|with respect|referring|with reference|reference) (to)? (my|our) ..2 ("
                    + Wording.MESSAGE + "|" + Wording.ENCLOSURE + "|letter)",
            "(a|an|my|this) ..1 follow (on|along) (to|from) (my|our|the)",
            "(getting|being|coming) (back)? in (touch|contact) ..1 (again|once more|once again|a second time)",
            "(hoping|hope|wanted|want|looking|trying) to pick (this|our|the) ..1 (conversation|thread|discussion|topic|dialogue) (back)? up",
            "#start (another|one more|a further) ..2 " + Wording.MESSAGE + " (on|about|from|regarding|concerning)",
            "((i|we) (am|are) ..1)? (contacting|mailing|calling|addressing) you (again|once more|once again|a second time)",
            "(sending|send|dropping) (you)? (another|a second|a further|one more) ..1 " + Wording.MESSAGE,
            "(this is|here is|here comes) ..1 (a|my|another) (second|third|fourth|further|next) " + Wording.MESSAGE,
            "here (i|we) (am|are) again",
            "you (will|may|might) (remember|recall) (my|our|the) ..2 " + Wording.MESSAGE,
            "my (previous|last|earlier|first) ..1 " + Wording.MESSAGE + " was about",
            "have another look at (my|our)",
            "(second|third|another|one more|next) (try|attempt|go) (on|at|with|about) ..1 (this|that|it|my|our)",
            "#start (just)? (me|it is me) again",
            "(this|it) is #name again (from|at|with|about|on)",
            "(i|we) (write|turn|appeal|come back) (to you)? (again|once more|once again|anew|a second time) (about|regarding|concerning|in|to|with|because|since|#end)",
            "you (may|might|will) ..1 (recall|remember) (that)? (i|we) ..2 (wrote|written|contacted|emailed|mailed|sent|reached out|offered|messaged)",
            "(second|third|fourth) time ..1 (writing|(i|we) ..1 (write|am writing|email))",
            "(give|giving) (it|this) another (go|try|shot|chance|spin)",
            "(pick|picking) up (on)? (my|our) " + Wording.EARLIER + " ..1 " + Wording.MESSAGE,
            "#start (another|a second|one more|a third) (note|email|message|line|try|attempt) (from|about|on|to|at)");

    private static final String DOC = "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE + "|lines|matter)";

    private static final String ONCE_MORE = "(once more|again|once again|a second time|anew|another time|afresh)";

    private static final String AGO =
            "(on #weekday|yesterday|last (week|month)|at the (start|end|beginning) of ..2 (month|week|year|season)|in #month|some time ago|(a|two|three|some|#number) (week|weeks|month|months|fortnight) ago)";

    /** The same with other pictures: a second letter, another run, the thread taken up. */
    private static final Phrases SECOND = Phrases.of(
            "(i|we|me|to|#start) ..1 (come|coming|return|returning|refer|referring|revert|reverting|tie in|tying in|link|linking|go) ..1 (back|once more|again)? (to|with|on) (my|our) ..2 "
                    + DOC,
            "(sequel|continuation|supplement|postscript) (of|to) (my|our) ..2 " + DOC,
            "(take|taking|taken|pick|picking) up (my|the) pen " + ONCE_MORE,
            "#start (round|part|take|attempt|try|letter|mail|message) (two|three|#number) ..1 (from (me|us)|on (my|our|the)|about|with)",
            "(#start|this is|here is|here comes|permit me|allow me) (a|my|our)? (second|third|further) ..1 (letter|mail|email|message|note|attempt|try|approach) (from (me|us)|to (you|interest|reach|win|get)|on|about|concerning|regarding)",
            "(i|we|me|#start) ..2 (try|trying|write|writing|come|coming|turn|turning|knock|knocking|ask|asking) (to you)? ..1 "
                    + ONCE_MORE + " ..1 (about|regarding|concerning|to you|in the matter|(on|with|for) (my|our|the))",
            "(another|a second|one more) (run|go|stab|crack|shot|bite|pass) at (this|it|you)",
            "(i|we|to|me|#start) ..1 (revive|reviving|reopen|resume|raise|raising) (the|our|this) ..1 (subject|question|matter|topic|theme) (of|about|again|with)",
            AGO + " ..1 (i|we) ..1 ((sent|dropped|mailed|posted) ..1 you ..4 " + DOC + "|wrote|emailed you|mailed you)",
            "(i|we) ..1 (wrote|emailed|mailed) (to)? you ..4 " + AGO,
            "(i|we) ..1 sent you ..3 " + DOC + " ..3 " + AGO,
            "#start (once more|again) ..2 (about|regarding|concerning|on) (the|my|our)",
            "#start (it is|this is|here is|hi)? (me|#name|only me) again (about|on|with|from|regarding|concerning)",
            "you will (recall|remember) (that)? (i|we) ..2 (wrote|offered|sent|proposed|suggested|mentioned|asked)",
            "(pick|picking) (our|the|this) ..1 (thread|conversation|talk) (up|from|where|again)");

    private static final Phrases PHRASES = PLAIN.and(SECOND);

    /** What is called so elsewhere, and announcements of what the sender will or will not do. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "follow up (appointment|appointments|visit|visits|question|questions|task|tasks|study|story|call|surgery|care|email sequence|sequence|sequences|system|process|automation|emails are)",
            "(will|would|shall|do|to) not ..2 follow up",
            "writing again (after|is|was|takes)",
            "~follow up ..1 (the|this|that|a|an) ..2 (lead|leads|clue|clues|rumour|rumor|tip|symptom|complaint|complaints) (on|of|about|from|in|with)",
            "(sales|lead|customer|patient|automated|automatic|your|their|no) follow up");

    /** What the announcement itself brings. */
    private static final Phrases WITH_NEWS = Phrases.of(
            "(with|since|because|as) (a|an|one|the|some|two|three|#number|our|your)? ..2 (figure|figures|number|numbers|result|results|news|answer|answers|finding|findings|photo|photos"
                    + "|example|sketch|measurement|draft|sample|samples|date|dates|price|drawing|comparison) (that|which|from|of|for|you|i|we|on)",
            "(did not|could not) (have|know|say|show) ..1 (then|yet|last time|at the time)",
            "(new|fresh) (figure|figures|number|numbers|result|results|finding|data|photos|case)");

    /** The old offer said again. */
    private static final Phrases RESTATES = Phrases.of(
            "as (i|we) ..1 (wrote|said|mentioned|explained|described|outlined|set out|told you) (then|there|before|last|in|at|#end|we|our|the)",
            "(my|our|the) offer (still)? (stands|remains|holds)",
            "(i|we) (would)? still (like|love|think|believe|feel|offer|hope)");

    private static final List<PhraseRule> OTHER_ANNOUNCEMENTS =
            List.of(CheckingIn.rule(), InboxBump.rule(), DidYouSee.rule());

    private EmptyFollowUp() {}

    public static PhraseRule rule() {
        return PhraseRule.of(
                        INFO, "Lead with something new: a result, a finding, a resource; or do not write.", PHRASES)
                .unless(ELSEWHERE)
                .when(EmptyFollowUp::bringsNothing)
                .where((draft, place) -> !Places.isStray(place)
                        && !WITH_NEWS.anyIn(place.sentence())
                        && isTheAnnouncement(draft, place));
    }

    /** Conversations that are under way have a matter to go on with. */
    private static boolean bringsNothing(Draft draft) {
        boolean underWay = draft.kind() == Kind.REPLY
                || draft.kind() == Kind.THANK_YOU
                || draft.stage() == Stage.THANK_YOU
                || draft.stage() == Stage.REPLY;
        return !underWay && (!draft.givesSpecificValue() || RESTATES.anyIn(draft));
    }

    /** A mail announces once: in its text, or else in its subject where nothing in the text says the same. */
    private static boolean isTheAnnouncement(Draft draft, Match place) {
        Match first = announcements(draft).get(0);
        if (first.sentence() != place.sentence() || first.first() != place.first()) {
            return false;
        }
        boolean says = !first.sentence().zone().isTeaser() && saysFollow(first);
        return says
                || OTHER_ANNOUNCEMENTS.stream()
                        .allMatch(rule -> rule.check(draft).isEmpty());
    }

    /** "Writing again" is no announcement of its own beside a check-in or a bump; "following up" is. */
    private static boolean saysFollow(Match place) {
        return place.sentence().words().subList(place.first(), place.last()).stream()
                .anyMatch(word -> word.text().startsWith("follow"));
    }

    private static List<Match> announcements(Draft draft) {
        List<Match> all = PHRASES.in(draft).stream()
                .filter(place -> !Places.isStray(place) && !ELSEWHERE.anyIn(place.sentence()))
                .toList();
        List<Match> inText = all.stream()
                .filter(place -> !place.sentence().zone().isTeaser())
                .toList();
        return inText.isEmpty() ? all : inText;
    }
}
