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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Flags time that the sender takes without having been offered it. */
public final class UnsolicitedInvite {

    private static final RuleInfo INFO = new RuleInfo(
            "unsolicited-invite",
            Severity.WARNING,
            "Flags time that the sender takes without having been offered it.",
            "An entry in somebody's calendar, or a visit that nobody agreed to, makes the reader work to get their own time back.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\nI «put 20 minutes on your calendar» for the doors.",
                    "Hi Ben,\n\n«I'll call you Thursday at 10» unless I hear otherwise.",
                    "Hi Chloe,\n\nI «sent you a calendar invite» for the review of your careers page.",
                    "Hi Dev,\n\n«I'll stop by your office» with the two leases.",
                    "Hi Erin,\n\nI «took the liberty of booking» a slot for us."),
            List.of(
                    "Hi Ana,\n\nAs agreed, I sent you a calendar invite for Thursday.",
                    "Hi Ben,\n\nMay I call you on Thursday at 10?",
                    "Hi Chloe,\n\nHere is my calendar; pick what suits you.",
                    "Hi Dev,\n\nThe porter will stop by the office with your keys.",
                    "Hi Erin,\n\nYou asked for a visit, so I will come by your office on Friday."));

    private static final String I = "(i|we|i have|we have)";

    private static final String CALENDAR = "(calendar|calendars|diary|schedule|agenda|outlook|planner)";

    private static final String WHEN =
            "(#weekday|tomorrow|tonight|later today|this (afternoon|morning|evening|week)|next (week|#weekday)|first thing|in the morning|at #number|on #weekday|early next|in a (few|couple of) days|on the #number|on #month|at noon)";

    /** Who comes or calls: the sender or somebody sent. */
    private static final String ENVOY =
            "(i|we|(my|our) ..1 (colleague|associate|partner|engineer|rep|representative|man|woman|team|boss|manager|director|technician|consultant|driver|people|van|lorry|truck|crew|fitter|surveyor|adviser|advisor|salesman|assistant) ..2)";

    private static final String TO_COME =
            "(will|shall|am going to|are going to|is going to|am planning to|plan to|plans to|intend to|mean to|propose to|am coming to|are coming to)";

    private static final String TALK =
            "(meeting|call|chat|talk|demo|slot|session|appointment|zoom|teams|conversation|consultation|walk through|walkthrough|visit|review|presentation|interview|lunch|coffee|table|viewing|tour|tasting)";

    private static final String SET =
            "(booked|scheduled|set|set up|fixed|arranged|reserved|confirmed|organised|organized|penciled in|pencilled in|blocked|planned|lined up|slated)";

    private static final String HOUR =
            "(#weekday|tomorrow|tonight|at #number|at noon|#month|#number (am|pm|o'clock|#month|th)|the #number|next week|in the morning|on the|midday)";

    private static final String DOOR =
            "(office|offices|desk|shop|store|building|lobby|reception|place|clinic|site|headquarters|hq|front desk|workplace|facility|plant|warehouse|restaurant|premises|showroom|door|workshop|surgery|practice|school|yard|farm|stand|booth|gate|hotel|salon|factory|works|depot)";

    private static final Phrases COMING = Phrases.of(
            ENVOY + " " + TO_COME
                    + " ..1 (be)? (call|ring|phone|telephone|dial|calling|ringing|phoning|telephoning|dialling|buzz) ..2 (you|your|at|on|again)? ..3 "
                    + HOUR,
            ENVOY + " " + TO_COME
                    + " ..1 (be)? ((visit|visiting|call on|come to see|come and see|look you up|looking you up) ..1 (you|your)|(call by|call in|call at|look in|looking in|drop in|knock|turn up|show up|pop my head) ..1 (at|on|your|round))",
            ENVOY + " " + TO_COME
                    + " ..3 (come|go|walk|drive|pop|be|stand|standing|waiting|sitting|wait) ..1 (to|over to|round to|by|into|outside|at|in front of|in|passing) ..1 your ..2 "
                    + DOOR,
            ENVOY + " " + TO_COME
                    + " ..1 (come round|come over|look in|drop in|drop by|call round|pop in|pop by|pop over|swing by) ..3 "
                    + HOUR,
            "(i|we) (will|shall|am going to) come and (measure|look|show|see|check|inspect|install|count|pick|fetch|present)",
            "(i|we) (will|shall|am going to) ..1 (be)? (presenting|present) ..3 to your ..1 (board|team|staff|committee|colleagues)",
            "#weekday ..4 your place",
            "(and|then|i) will (pop|drop|look|call|stop|swing|knock) ..3 (in|by|round|at your door)",
            "(i|we) (am|are) (coming|driving|flying|travelling|dropping|swinging|stopping|popping) ..4 (see you|visit you|meet you|by|your ..2 "
                    + DOOR + ")",
            "let me ..1 (ring|call|phone|telephone) you ..3 " + HOUR,
            "on #weekday ..1 (i|we) (will|shall|am going to) (phone|ring|call|telephone|visit|come|drop|stop)",
            "(expect|look out for|watch for|await|look for|be ready for) (me|us|my|our) ..3 (at your|in your|#weekday|tomorrow|invitation|invite|around)",
            "(arranged|asked|told|sent|instructed) ..1 (for)? ..1 (our|my|an|a) ..2 to (come|visit|call|ring|drop|stop|see) ..2 (you|your|to your)");

    private static final Phrases BOOKED = Phrases.of(
            I + " (just|already|also|now|then)? " + SET + " (your|our) ..2 " + TALK,
            I + " (just|already|also|now|then)? " + SET + " (a|an|the|#number) ..2 " + TALK
                    + " ..3 (with you|for you|for us|" + HOUR + ")",
            I + " (just|already|also|now|then)? " + SET + " ..5 (for|with) (us|you|our|your) ..3 (" + TALK + "|" + HOUR
                    + ")",
            "(your|our) ..2 " + TALK + " ..2 (is|has been|was|stands) ..1 " + SET,
            "(you are|have you|have got you|put you|got you) down for",
            "(made|make|got|fixed|taken|found) ..1 (an|a|the) ..1 (appointment|slot|booking|reservation|gap) ..1 (with|for|in) (you|us|your)",
            "(taken|took|grabbed|claimed|nabbed|snapped up|filled) ..2 (slot|gap|#number (am|pm)|#duration|hour) ..2 (on|in|of|for)",
            TALK + " ..6 (is|has been) ..1 " + SET + " (in your name|for you|for us|with you)",
            "(meeting|calendar|teams|zoom|outlook) (request|invitation|invite) ..3 (on its way|on the way|coming|that i sent|i sent|heading|follows|will follow|waiting)",
            "(accept|accepting|confirm) (the|my|our) ..2 (invitation|invite|meeting request|request|appointment|slot)",
            "(all|what) you (need|have) to do is ..1 (accept|confirm|turn up|show up|click accept)",
            "(consider|treat|regard|take) (our|the|this|it) ..5 (confirmed|agreed|settled|fixed|booked|a date)",
            "(keep|hold|save|leave|block) ..2 " + HOUR + " ..3 (free|open|clear) ..2 (i|we|for (me|us|our|a))",
            "(zoom|teams|meet|dial in|video) ..1 (details|link) ..2 (for|to) (our|the|your) ..1 " + TALK,
            "(you and me|you and i|us two|the two of us) (on|over|at|for) ..2 (teams|zoom|phone|lunch|coffee)",
            "(reserved|booked|blocked|set) (between|for) (us|you and me|the two of us)",
            "(signed|enrolled|registered|put|booked) you (up|in|on|for) ..2 (our|the|my|a) ..2 (session|webinar|demo|call|course|workshop|trial|event|meeting)",
            "(taken|took) it (upon|on) (myself|ourselves) to ..1 (book|schedule|send|set|reserve|arrange|block|put|plan|add)",
            "click ..2 on ..1 (the|my) (invitation|invite)",
            "(on|in|into|to) (both)? (our|your) ..1 (calendars|diaries)",
            I
                    + " (just|already|also|now|then)? (scheduled|booked|signed|set|got) (us|you|you and me) ..1 (for|in|down|up) ..4 (call|chat|demo|meeting|slot|session|#weekday|tomorrow|next)",
            "(move|reschedule|decline|shift|adjust|change) the ..1 (invite|invitation|slot|meeting|appointment) ..2 (i|we) ..1 (sent|booked|made|put)",
            "(~send|emailed|issued|dropped|fired off) (you|over|across|out)? (over|across)? (an|the|my|a) ..1 (invite|invitation) ..1 (for|on) ..1 "
                    + HOUR,
            "(have|got|have got) you in (my|our) ..1 (calendar|diary|schedule|agenda|planner) (for|on|at)",
            "(i|we) ..1 (sent|issued|posted) (the|an|my) (invite|invitation) #end",
            "(dropping|drop) off ..4 in person",
            I + " (just|already|also|now|then)? booked you ..1 (in|for|on|down) ..5 " + TALK,
            "calendar (hold|invite|placeholder|entry|slot) ..2 (for|on) " + HOUR,
            "the link is in the (invite|invitation)",
            "(teams|zoom|meet|calendar|meeting|outlook) (link|entry|request|invitation|invite|slot) ..4 (in|on|among) your",
            "(find|see|notice|discover) ..4 from (me|us) ..1 (in|among|on) your ..1 (diary|calendar|appointments|schedule|agenda)",
            "(invite|invitation) ..2 (for|on) ..1 " + HOUR + " ..2 (on (its|the) way|coming|waiting|sent|in your)",
            "(see|receive|find|get|have) (a|the|my|our) ..1 (meeting|calendar) (request|entry|hold)",
            "(i|we) ..1 (moved|shifted|pushed|rescheduled|put) (it|(our|the) ..1 " + TALK
                    + ") (back|forward|on)? to ..1 " + HOUR,
            "let us say ..1 " + HOUR + " ..6 (i|we) ..1 (sent|send|booked|put|blocked|reserved)",
            "your (place|seat|spot|chair|table) (at|in|for|on) ..4 (is|has been) (booked|reserved|confirmed|held|taken)",
            "(took|taken|taking) the (initiative|freedom|liberty) (to|of) ..1 (~fix|~book|~schedule|~set|~arrange|~reserve|~send|~put|~plan)");

    /** Silence taken for a yes. */
    private static final Phrases UNLESS = Phrases.of(
            "(unless (you|i|we)|(if|should) (i|we) (hear nothing|do not hear|get no|not hear|receive no|hear no)|if (i|we) ..1 (nothing|no word)|in case (i|we) do not|to the contrary|unless told) ..9 (i|we) (will|shall|am going to) ..4"
                    + " (call|ring|phone|telephone|come|visit|dial|drop|stop|see you|be there|be at|send|take it|assume|presume|book|expect you)",
            "(will|shall|am going to) ..1 (presume|assume|take it|take it that) ..8 (fine|works|ok|okay|suits|good|convenient|agreed|on)",
            "(no answer|silence|no reply|no news) (means|is|counts as) ..2 (yes|agreed|agreement|consent|green light|meet)",
            "(confirmed|booked|settled|fixed|agreed|on) unless (you|i)");

    private static final Phrases ENTERED = Phrases.of(
            "(~send|dropped|popped|issued|sending|attached|attaching|emailed|forwarded|shot) ..4 (calendar|meeting|outlook|zoom|teams|google|gcal|cal) ..1 (invite|invites|invitation|hold|request|placeholder|appointment)",
            "(calendar|meeting|zoom|teams) (invite|invitation) ..2 (on (its|the) way|coming|follow|follows|headed|attached|below|in your inbox|has been sent|was sent|for #weekday|waiting)",
            "(have|got|put|pencilled|penciled|marked) you down (for|on|at) ..2 (#weekday|#number|tomorrow|next)",
            "(should|will) ..1 (see|receive|have|get|find|have received) (an|the|my|a) ..1 (invite|invitation)",
            "(set up|arranged|scheduled|organised|organized|created|booked) (a|an|the) ..1 (zoom|call|meeting|teams|demo|session|google meet|video call|conference call) for (us|you|#weekday|tomorrow)",
            "(i|we) (will|am going to) ..1 (call|try|ring|phone|dial) your ..2 (line|cell|mobile|office|desk|phone|number|extension|assistant) ..2 "
                    + WHEN,
            "(just|please|simply|kindly) (accept|confirm|click accept on) the ..1 (invite|invitation)",
            "expect (a|my) ..1 (call|visit|ring) from (me|us)",
            "find ..2 (invite|invitation) ..3 (inbox|email|calendar|attached|below)",
            "(~send|sending|attached|shared) ..2 (zoom|teams|google meet|meet|dial in|video|call) (link|details|info|information)",
            "(invite|invitation|hold|placeholder|time|slot|meeting|call|appointment|something|it|#duration|block) ..3 (on|in|into|onto|to) your ..1 "
                    + CALENDAR,
            "(put|placed|blocked|blocked off|blocked out|booked|reserved|scheduled|penciled|pencilled|added|dropped|held|stuck|popped|slotted|pencil|penciling|putting|blocking|adding|placing) ..6 (on|in|into|onto|to|for|out) your ..1 "
                    + CALENDAR,
            "(put|placed|blocked|booked|pencilled|penciled|slotted|got) (us|you|myself|you and me) (in|down) ((for|on) ..2 (#weekday|tomorrow|next|the #number)|(at|for) ..1 #number (am|pm|o'clock|#end))",
            I
                    + " ..2 (blocked|reserved|booked|held|set aside|blocked off|scheduled|set up|arranged|penciled in|pencilled in) ..3 (time|slot|#duration|an hour|half an hour|meeting|call|demo|session|appointment) ..3 (for (us|you|both)|with you|together|on #weekday|#weekday|tomorrow|next)",
            "(took|taken|taking) the liberty (of|to) ..1 (booking|scheduling|sending|setting|adding|putting|blocking|reserving|book|schedule|send|set|add|put|block|reserve|arrange|arranging|penciling|pencilling)",
            "(went|gone|going) ahead (and)? ..1 (booked|scheduled|sent|set|added|put|blocked|reserved|booking|scheduling|sending|arranged) ..3 (time|slot|call|meeting|invite|invitation|demo|#duration|us|you|calendar|appointment)",
            "(i|we) (will|am going to|are going to|plan to|shall|intend to|am planning to) ..1 (call|ring|phone|dial|telephone|try) (you|your (office|cell|mobile|desk|line|assistant|number)) ..3 "
                    + WHEN,
            "(i|we) (will|am going to|are going to|plan to) ..1 (give|be giving) (you|your office) a ..1 (call|ring|buzz|bell|shout) ..3 "
                    + WHEN,
            "(i|we) (will|am going to) be (calling|ringing|phoning|dialing|dialling) (you|your ..1 (office|desk|line)) ..3 "
                    + WHEN,
            "(i|we) (will|am going to|shall) ..1 (call|phone|ring) (at|on|around|about) ..2 (noon|#number|#weekday|midday)",
            "(expect|look out for|watch for) (my|a|our) (call|visit|phone call|invite|calendar invite)",
            "(i|we|and|then|so) (will|am going to|are going to|plan to|shall|am planning to|intend to|might just|would just) ..1 (be)? (stop|stopping|drop|dropping|swing|swinging|pop|popping|come|coming|pass|passing|walk|show|turn) (by|in|into|round|around|over|up|past) ..1 (your|at your|to your|the) ..1 (office|offices|desk|shop|store|building|lobby|reception|place|clinic|site|headquarters|hq|front desk|workplace|facility|plant|warehouse|restaurant|premises|showroom|door)",
            "(i|we) (will|am going to|plan to) ..1 (be (in|at)|wait in|be waiting in) your ..1 (lobby|office|building|reception|parking lot) ..4 (#weekday|tomorrow|at|on|next|until|with)",
            "unless (i|we) hear (otherwise|differently|from you|back) ..3 (i|we) (will|shall) ..2 (call|stop|drop|come|see you|send|book|assume we are|ring|phone)",
            "(see|talk to|speak to|speak with) you (then|#weekday|tomorrow|at #number) ..2 unless");

    private static final Phrases PHRASES = ENTERED.and(COMING).and(BOOKED).and(UNLESS);

    /** The recipient offered the time, or owes it. */
    private static final Phrases OFFERED = Phrases.of(
            "(as|like) (we|you|i)? ..1 (agreed|discussed|promised|requested|asked|arranged|planned|suggested|mentioned|wished|confirmed|proposed|instructed)",
            "you ..2 (asked|agreed|requested|suggested|said|wanted|confirmed|accepted|offered|proposed|told me|invited|booked|signed up|mentioned you)",
            "(per|at|following|on|after) your (request|note|suggestion|invitation|message|reply|email|confirmation|ask)",
            "(thanks|thank you) for (confirming|agreeing|accepting|booking|scheduling|your reply|getting back|offering|signing up|requesting|suggesting|picking|choosing|inviting)",
            "our (1 1|one on one|(weekly|monthly|quarterly|regular|standing|agreed|scheduled|upcoming|next) ..1 (call|meeting|review|session|catch up|check in))",
            "(when|since) we (spoke|talked|met|last spoke)",
            "we (agreed|settled|said|arranged)",
            "(glad|happy|great) (that)? (thursday|friday|#weekday|it) works");

    private static final Set<Kind> EXPECTED = EnumSet.of(Kind.SERVICE, Kind.REPLY, Kind.THANK_YOU);

    private static final Phrases CONDITIONAL = Phrases.of(
            "(call|ring|phone|telephone|visit) (the|my|our|his|her|their)",
            "(when|whenever|each time) (a|an|the|your|they|somebody)",
            "(if (that|this|it|you|the|tuesday|#weekday)|whether) ..1 (suits|works|would|agree|fits|like|(is|are) ..1 (ok|okay|good|fine|convenient|easier|better|helpful|useful|of|alright|agreeable|possible|free))",
            "(can|could|may|shall|should|would|happy to|glad to|let me|if you|once you|when you) ..4 (send|put|call|book|schedule|add|stop|drop|come|swing|reply|like|prefer|confirm|want|are interested|pick|choose|let)");

    private UnsolicitedInvite() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Ask for the time, and let them choose it.", PHRASES)
                .when(UnsolicitedInvite::takesTime)
                .where((draft, match) -> isDone(match) && Places.isFirst(match, PHRASES));
    }

    private static boolean takesTime(Draft draft) {
        return !EXPECTED.contains(draft.kind()) && draft.stage() != Stage.REPLY && !OFFERED.anyIn(draft);
    }

    /** "Shall I put it on your calendar?" asks. */
    private static boolean isDone(Match match) {
        return !match.sentence().isQuestion() && !CONDITIONAL.anyIn(match.sentence());
    }
}
