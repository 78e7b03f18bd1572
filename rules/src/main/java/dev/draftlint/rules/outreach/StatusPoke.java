package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags questions for a verdict or a status that give nothing for the answer. */
public final class StatusPoke {

    private static final RuleInfo INFO = new RuleInfo(
            "status-poke",
            Severity.WARNING,
            "Flags a question for the reader's verdict or status that gives nothing in return.",
            "It asks the reader to report to the sender. Whoever has decided would have said so.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Have you made a decision?»",
                    "Hi Ana,\n\n«Any update on the depot lighting?»",
                    "Hi Ana,\n\n«Any thoughts on the below?»",
                    "Hi Ana,\n\nThe plan for the depot is below.\n\n«Thoughts?»",
                    "Hi Ana,\n\n«Is this still a priority» for you?"),
            List.of(
                    "Hi Ana,\n\nDid the March pilot hit the two-hour target?",
                    "Hi Ana,\n\nIf you have decided against it, tell me and I will stop.",
                    "Hi Ana,\n\nAny update to a price reaches all your shops in a minute.",
                    "Hi Ana,\n\nHere are my thoughts on the depot plan.",
                    "Hi Ana,\n\nWe send you a status report each Friday.",
                    "Kind: reply\n\nHi Ana,\n\nHave you made a decision?"));

    /** Words of making up one's mind, in whatever question they stand. */
    private static final Phrases MIND = Phrases.of(
            "(you|your|it|this|that|things|everything|anything|we|my|our|the) ..6 (decision|decide|decided|verdict|leaning|status|sign off|signed off|approved"
                    + "|green light|on hold|shelved|settled|finalised|finalized|change of heart|changed your mind|say yes|say no) ..3 #question");

    /** Questions for something else: time, facts and leave to send. */
    private static final Phrases OTHER_QUESTIONS = Phrases.of(
            "(shall|can|could|may|should|might|would) (i|we)",
            "(would|do) you ..1 (like|want|prefer|be|mind|know)|(could|can|would|will) you ..1 (send|tell|share|point|spare|call|meet|make|join|let)",
            "(are|is|would|does|do) ..4 (free|available|suit|suits|work|works) ..6 #question",
            "(minutes|call|chat|meeting|coffee|demo|lunch|#weekday|tomorrow|next week|how (many|much|long|often)|who|why|sense to)",
            "want (me|us) to|interested in (a|an|the|that|this|seeing|hearing|learning|getting|receiving|trying|having|finding)");

    private static final Phrases PHRASES = PokeTurns.PHRASES.and(LaterPokes.LATER);

    /** A way out, and words that mean something else. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "(if|in case) (not|you are not|you are no longer|you have decided (against|to go|not|otherwise))",
            "(i|we) will (stop|leave|not|close|go away|step back|take you off)",
            "decided (who|how|where)",
            "(status page|status report|status updates by|software update|updates to (your|the))",
            "(#start|just|please|then) (if|when|once) you ..3 (like|want|wish|ready|prefer) (me|us)? to (proceed|go ahead|go with|move forward|move ahead)|like (me|us) to (proceed|go ahead)",
            "(on|of|about|with|to|for) my ..1 (case|order|refund|claim|ticket|account|parcel|delivery|complaint|repair|file|visa|deposit)",
            "update for the ..2 (firmware|software|driver|app|plugin|phone|system|clock|map)",
            "(sit|sits|stand|stands|is|are) in (your|the) ..1 (cellar|kitchen|garden|house|shed|room|yard|hall|basement|garage|loft|attic)",
            "(has|have|did) the ..1 (council|government|parliament|court|club|league|union) ..9 #question",
            "(survey|experience with|how (was|were) your)");

    private StatusPoke() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Give something first, then ask one question that is easy to answer.", PHRASES)
                .judgedBy(LikenessJudge.of(INFO.id(), -1150, 20))
                .unlessQuoted()
                .unless(ELSEWHERE)
                .orWhole(MIND, StatusPoke::asksForMind)
                .when(draft -> Places.mayChase(draft) && !FreshValue.isGiven(draft))
                .where((draft, place) -> Places.isFirst(draft, place, PHRASES) && isPoke(draft, place));
    }

    private static boolean isPoke(Draft draft, Match place) {
        return PokeTurns.PHRASES.anyIn(draft, place.sentence()) || Places.isLater(draft);
    }

    private static boolean asksForMind(Draft draft, Sentence sentence) {
        return Places.isLater(draft) && sentence.isQuestion() && !OTHER_QUESTIONS.anyIn(sentence);
    }
}
