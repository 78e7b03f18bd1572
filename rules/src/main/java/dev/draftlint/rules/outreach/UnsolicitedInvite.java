package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
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
                    "Hi Erin,\n\nYou asked for a visit, so I will come by your office on Friday.",
                    "Kind: service\n\nHi Ana,\n\nI'll call you Thursday at 10 about the leak."));

    private static final String TIME = "(" + Invitation.HOUR
            + "|call|ring|phone|come|visit|meet|meeting|time|slot|date|day|invite|invitation|calendar|demo|yes)";

    /** The recipient offered the time, or owes it. */
    private static final Phrases OFFERED = Phrases.of(
            "(as|like) (we|you|i)? ..1 (agreed|asked|arranged|planned|wished|confirmed|instructed)",
            "you ..2 (promised|owed|asked|agreed|requested|suggested|confirmed|accepted|offered|proposed|invited|booked|signed up|mentioned you)",
            "you ..1 (said|wanted|told (me|us)) ..6 " + TIME,
            TIME + " ..3 you ..1 (said|wanted|told)",
            "(per|at|following|on|after) your (request|note|suggestion|invitation|message|reply|email|confirmation|ask)",
            "(thanks|thank you) for (confirming|agreeing|accepting|booking|scheduling|your reply|getting back|offering|signing up|requesting|suggesting|picking|choosing|inviting)",
            "our (1 1|one on one|(weekly|monthly|quarterly|regular|standing|agreed|scheduled|upcoming|next) ..1 (call|meeting|review|session|catch up|check in))",
            "(when|since) we (spoke|talked|met|last spoke)",
            "we (agreed|settled|said|arranged)",
            "(glad|happy|great) (that)? (thursday|friday|#weekday|it) works");

    private static final Set<Kind> EXPECTED = EnumSet.of(Kind.SERVICE, Kind.REPLY, Kind.THANK_YOU);

    private static final Phrases CONDITIONAL = Phrases.of(
            "(love|like|hoping|want|wanted|hope|keen|try|trying) ..1 to ..1 (grab|get|put|book|find|schedule|steal|have|block|reserve)",
            "(can|could|may|shall|would|should|let me|happy to|if) ..3 (grab|get|find|steal)",
            "(call|ring|phone|telephone|visit) (the|my|our|his|her|their)",
            "(i|we) ..1 (keep|hold|leave) ..3 (free|open|clear)",
            "(as|like) (we|you|i)? ..1 (discussed|promised|requested|suggested|mentioned|proposed)",
            "as you ..1 (wrote|said|asked|wished|suggested|proposed)",
            "as your ..3 (asks|asked|says|said|suggests|suggested|invites|invited|wants|wanted)",
            "please ..1 (keep|save|hold|note|mark)|(put|add|mark|save|note) (it|the date|this|the day|them) ..1 (in|on|to|into)",
            "demo (account|accounts|site|page|environment|version|video|store|link|shop)",
            "(reply|pick|choose|let me know|tell me|say|send me) ..8 and (i|we|you) (will|can)",
            "(when|whenever|each time) (a|an|the|your|they|somebody)",
            "(if (that|this|it|you|the|tuesday|#weekday)|whether) ..1 (suits|works|would|agree|fits|like|(is|are) ..1 (ok|okay|good|fine|convenient|easier|better|helpful|useful|of|alright|agreeable|possible|free))",
            "(can|could|may|shall|should|would|happy to|glad to|let me|if you|once you|when you) ..4 (send|put|call|book|schedule|add|stop|drop|come|swing|reply|like|prefer|confirm|want|are interested|pick|choose|let)");

    /** "I'll call at ten, unless that is a bad time?" asks for nothing but a way out. */
    private static final Phrases UNLESS = Phrases.of("(i|we) will ..9 unless");

    private UnsolicitedInvite() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Ask for the time, and let them choose it.", Invitation.TAKEN)
                .judgedBy(LikenessJudge.of(INFO.id(), -1100, 0))
                .unlessQuoted()
                .when(UnsolicitedInvite::takesTime)
                .where((draft, match) -> isDone(match) && Places.isFirst(draft, match, Invitation.TAKEN));
    }

    private static boolean takesTime(Draft draft) {
        return !EXPECTED.contains(draft.kind()) && draft.stage() != Stage.REPLY && !OFFERED.anyIn(draft);
    }

    /** "Shall I put it on your calendar?" asks. */
    private static boolean isDone(Match match) {
        Sentence sentence = match.sentence();
        return (!sentence.isQuestion() || UNLESS.anyIn(sentence)) && !CONDITIONAL.anyIn(sentence);
    }
}
