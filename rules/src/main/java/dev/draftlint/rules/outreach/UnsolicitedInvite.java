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

    private static final Phrases PHRASES = Phrases.of(
            "(~send|dropped|popped|issued|sending|attached|attaching|emailed|forwarded|shot) ..4 (calendar|meeting|outlook|zoom|teams|google|gcal|cal) ..1 (invite|invites|invitation|hold|request|placeholder|appointment)",
            "(calendar|meeting|zoom|teams) (invite|invitation) ..2 (on (its|the) way|coming|follow|follows|headed|attached|below|in your inbox|has been sent|was sent|for #weekday|waiting)",
            "(have|got|put|pencilled|penciled|marked) you down (for|on|at) ..2 (#weekday|#number|tomorrow|next)",
            "(should|will) ..1 (see|receive|have|get|find|have received) (an|the|my|a) ..1 (invite|invitation)",
            "(set up|arranged|scheduled|organised|organized|created|booked) (a|an|the) ..1 (zoom|call|meeting|teams|demo|session|google meet|video call|conference call) for (us|you|#weekday|tomorrow)",
            "(i|we) (will|am going to) ..1 (call|try|ring|phone|dial) your ..2 (line|cell|mobile|office|desk|phone|number|extension|assistant) ..2 "
                    + WHEN,
            "(just|please|simply|kindly) (accept|confirm|click accept on) the ..1 (invite|invitation)",
            "expect (a|my) ..1 (call|visit|ring) from (me|us)",
            "(will|am going to) be (at|outside|in front of) your (door|doorstep|office|desk|shop|gate|reception|building|clinic|store) ..2 (#weekday|tomorrow|at|on|next|around)",
            "your (calendar|diary) ..2 (show|shows|showing|has|have) ..2 (block|slot|meeting|hold|invite|time|appointment|entry)",
            "find ..2 (invite|invitation) ..3 (inbox|email|calendar|attached|below)",
            "(~send|sending|attached|shared) ..2 (zoom|teams|google meet|meet|dial in|video|call) (link|details|info|information)",
            "(invite|invitation|hold|placeholder|time|slot|meeting|call|appointment|something|it|#duration|block) ..3 (on|in|into|onto|to) your ..1 "
                    + CALENDAR,
            "(put|placed|blocked|blocked off|blocked out|booked|reserved|scheduled|penciled|pencilled|added|dropped|held|stuck|popped|slotted|pencil|penciling|putting|blocking|adding|placing) ..6 (on|in|into|onto|to|for|out) your ..1 "
                    + CALENDAR,
            "(put|placed|blocked|booked|pencilled|penciled|slotted|got) (us|you|myself|you and me) (in|down) (for|on|at) ..3 (#weekday|#number|tomorrow|next)",
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
            "(if (that|this|it|you|the|tuesday|#weekday)|whether) ..1 (suits|works|is|are|would|agree|fits|like)",
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
