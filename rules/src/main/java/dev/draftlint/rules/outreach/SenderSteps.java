package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Phrases;
import java.util.List;

/** What the sender does next, or where and when the sender is to be found. */
final class SenderSteps {

    static final String DAY =
            "(#weekday|tomorrow|today|tonight|(this|next) (week|month|afternoon)|any (day|morning|afternoon|evening|weekday|#weekday)|(on|from) (the)? #number|#number #month|#month #number)";

    /** What the sender does next, which tells the recipient where things stand. */
    private static final Phrases PROMISES = Phrases.of(
            "(i|we) (will|shall|am going to|are going to) ..2 (call|send|email|follow up|share|close|stop|check back|check in|reach out|reach back|circle back|remove|take|move|try|get back|be in touch|come back|bring|ship|deliver|drop|publish|keep you|update|let you know|contact|forward|step back|not (follow up|reach out|email|bother|contact|write)|hold|wait|mark|close out|arrange|set|schedule|pause|take that|see you|meet|join|be (there|at|in|back))",
            "(i|we) (will|shall|am going to|are going to) ..2 (go ahead|give you a|post|mail|ring|phone|pop|visit|knock|leave (it|you (be|alone|to it|in peace))|archive|release|delete|cancel|plan|look elsewhere|ask (someone|somebody)|do it|proceed|discontinue|cease|withdraw|end|bow out|start|begin|swing|stop by|come (by|and|to))",
            "(i|we) (will|shall) (not|keep|leave|hold|be #weekday)|(i|we) (close|stop|hold|keep) ..7 (#weekday|tomorrow|#number|#month)",
            "(i|we) (moved|move|am moving|have moved) it to",
            "(i|we) (am|are) (coming|calling|visiting|sending|bringing|flying|driving|dropping|going|writing|meeting|posting|starting) ..7 "
                    + DAY,
            "(i|we) (am|are) ..1 (archiving|parking|closing|releasing|removing|cancelling|canceling|withdrawing|pausing|deleting|leaving|stopping|bowing|signing off)",
            "(i|we) (and)? (withdraw|hereby withdraw)|and withdraw (my|from)",
            "(i|we) (have|had)? ..1 (put|placed|sent|booked|blocked) ..4 (hold|invite|invitation|calendar)|(putting|booking|placing|blocking) ..3 (your|our) (calendar|diary)",
            "(i|we) (will|shall) ..1 (give|offer|write|release|return)",
            "on #weekday (i|we) (am|are|will|shall)|(taking|take|took) (you|your ..3) off ..1 (list|books|calendar)",
            "(i|we) (will|shall) be (moving|closing|sending|calling|coming|offering|selling|spending|passing|taking|stopping|removing)",
            "(i|we) would ..1 offer it to|(i|we) ..1 (release|withdraw|cancel) (the|my|our|your)",
            "(#name|referees|references|(my|our) ..2) (will|shall|have been asked to|is going to) ..1 (write|call|ring|be in touch|follow up|contact|email|get in touch|phone|send|pick you up|meet you)",
            "(i|we) (am|are) (keeping|holding|saving|reserving) ..5 (until|till|for you)",
            "unless (i|we) ..1 hear ..7 (i|we) (will|shall|am|are)",
            "(closing|close) (the|your|out|my|this) ..2 (loop|file|case|thread|outreach)");

    /** When the sender is there, which is the next step of whoever wants it done. */
    private static final Phrases PRESENCE = Phrases.of(
            "(i|we) (am|are|will be) ..1 (nearby|near you|close by|in town|in the area|in your area|around|there|free|available|passing|at|over) ..5 "
                    + DAY,
            "(van|crew|team|engineer|truck|lorry|driver|fitter|surveyor|inspector|boat|bus) (is|are|will be|comes|passes) ..5 "
                    + DAY,
            "(am|are) available ..4 " + DAY,
            "(am|are) able to (attend|come|start|meet|begin|join)",
            "(i|we) (can|could) ..1 (do|sit|take) (your|the|a) ..1 (test|trial|shift|interview)",
            "(i|we) (can|could) ..1 (come|start|do|bring|deliver|be|talk|call|meet|drop|visit|show|begin|speak|join|fix|repair|fit|install|measure|take|have|get|paint|clean|clear|send|finish) ..6 "
                    + DAY);

    /** What the sender does as soon as the reader says yes. */
    private static final Phrases ON_YES = Phrases.of(
            "if you ..1 (send|give|bring|show|lend|tell) (me|us) ..6 (i|we) (will|can|shall)",
            "if you ..1 (do not|would rather not) ..3 (i|we) (will|would|can|shall)",
            "if you ..1 (want|like|wish|prefer|agree|say) ..2 (i|we) (will|can) ..2 (come|bring|drop|call|ring|fly|drive|do|start|deliver|fit|collect|visit|pick|fix|be)",
            "if you ..1 (want|like|wish|prefer|agree|say) ..2 (i|we) will ..2 (check|send|make|run|test|mark|prepare)",
            "if (that|it|this|#weekday|yes|so) (suits|works|is (ok|fine|good)|i will|we will) ..1 (i|we|the|it|send|book|bring)",
            "if you ..1 (want|like|need) (it|one|them|this) ..1 (it is|they are|i|we|just|say)",
            "(it|they|that|these) (is|are) yours",
            "(ring|call|phone|text|telephone|write|email|shout) ..1 (if|when) you");

    static final List<Phrases> ASKED = List.of(PROMISES, PRESENCE, ON_YES);

    private SenderSteps() {}

    static boolean in(Draft draft) {
        return PROMISES.in(draft).stream().anyMatch(promise -> !IdleFormulas.isConditional(draft, promise.sentence()))
                || PRESENCE.anyIn(draft)
                || ON_YES.anyIn(draft);
    }
}
