package dev.draftlint.reading;

import static dev.draftlint.reading.Occasions.GATHERING;
import static dev.draftlint.reading.Occasions.MEET;
import static dev.draftlint.reading.Occasions.MEETING;
import static dev.draftlint.reading.Occasions.MEET_ALONE;
import static dev.draftlint.reading.Occasions.TIME;
import static dev.draftlint.reading.Occasions.TOGETHER;
import static dev.draftlint.reading.Occasions.VISIT;

import dev.draftlint.phrase.Phrases;

/** Questions whether, when and on which day the reader would meet. */
final class MeetingQuestions {

    static final String MEETING_OR_TIME = "(" + MEETING + "|" + TIME + ")";

    private static final String EVENT = "(" + MEETING + "|" + GATHERING + "|" + TOGETHER + "|#duration)";

    /** What the sender wants to do in the reader's time, where the reader is asked when or whether they may. */
    private static final String TO_DO =
            "((a|an|our|some|any|another|quick|short|brief|the|intro|introductory|discovery|exploratory|#duration) ..2 "
                    + MEETING + "|(to|and|i|we|you|us|moment to|time to) ..2 " + MEET + "|(show|walk) you|" + VISIT
                    + ")";

    private static final String USEFUL =
            "(work|make sense|help|suit|be (useful|helpful|worth|worthwhile|valuable|of interest|possible|good|okay|ok|easier|better)|fit)";

    private static final String DAY =
            "(#weekday|tomorrow|(this|next|early next|later this) (week|month)|#number (am|pm)|(this|tomorrow) (afternoon|morning))";

    private static final String FITS =
            "(work|works|suit|suits|good|okay|ok|convenient|free|possible|fit|better|best|easier|any good|sound|look|looking)";

    /** Would you, could we, is it worth. */
    private static final Phrases WHETHER = Phrases.of(
            "#start ..3 (could|can|may|might|shall|should|would|will) (i|we|us|it|there|a|an|the) ..7 " + EVENT,
            "#start ..3 (could|can|may|might|shall|should|would|will) (you|someone|anyone|your team) ..7 (" + MEETING
                    + "|" + GATHERING + "|" + TOGETHER + ")",
            "#start ..3 (any chance|any hope|fancy|care|mind|got|room|space) ..8 " + EVENT,
            "(why do not|why not|how about|what about) (i|we|you|us|a|an)? ..4 " + EVENT,
            "(could|can|may|might|shall|should|would|ought|must|let) (i|we|you|us|to) ..5 (" + GATHERING + "|"
                    + TOGETHER + ")",
            "(worth|time for|up for|good for) (us|our)? ..1 (having)? " + GATHERING,
            "#start ..3 (how about|what about|fancy|any chance of|any chance we|could i|can i|may i|might i|could we|can we|might we|shall we|should we|would you like"
                    + "|would you care|when (would|could|can|might|may|is|are)|what time (would|could)|which day (would|could)) ..5 "
                    + TO_DO,
            "(would|are|will|were|if) (you|anyone|someone|your team|you all|you guys) ..2 (open|available|free|up|willing|interested|keen|around|game|able)"
                    + " ..7 (" + MEETING + "|#duration|" + MEET + "|meet)",
            "(do|would|could|can|might|will|did) (you|we|someone) ..2 (have|spare|find|make|carve out|set aside|give me|afford)"
                    + " ..4 (" + MEETING
                    + "|#duration|time|availability|(quick|free|spare) (moment|minute|second)|an opening|a (gap|window))",
            "(can|could|shall|may|should|might) (we|i|you and i) ..3 (schedule|set up|book|arrange|have|find|get|grab|do|put|plan) ..4 "
                    + MEETING_OR_TIME,
            "(can|could|shall|may|should|might|would|do) (we|i|you) ..3 (like to|want to|prefer to|rather)? ..1 " + "("
                    + MEET_ALONE
                    + "|sync|compare notes|exchange ideas|touch base|pick your brain|get together|catch up)",
            "(if|when) you ..2 (have|got|find|get|can spare) ..3 #duration",
            "(worth|open to|up for|available for|free for|any interest in|interested in|time for|got|have|quick|want|fancy|any) ..4 ("
                    + MEETING + "|#duration) ..8 #question",
            "(worth|open to|up for|down for|free to|keen to|time to) ..3 (" + MEETING
                    + "|#duration|connecting|chatting|meeting|talking|speaking)",
            "would ..6 (" + MEETING + "|#duration) ..6 " + USEFUL,
            "(would|does|do|is) (it|that) ..1 (make sense|be (useful|helpful|worth|possible|good)) ..3 (" + MEET
                    + "|meet|(schedule|set up|arrange|have|find) ..3 " + MEETING_OR_TIME + ")",
            "(#start|a|for|over|quick|grab|virtual|or|fancy) (coffee|lunch|breakfast|drinks) ..8 #question",
            "(#start|would) ..2 (#duration|" + MEETING + ") ..6 (this|next) (week|month) ..4 #question");

    /** When would it suit you. */
    private static final Phrases WHEN = Phrases.of(
            "(is|are) there ..2 (day|time|slot|date|window|afternoon|morning|evening) ..2 (works|suits|work|suit|good|convenient|free|when|for us|to)",
            "(is|would) (there|now|this)? (be)? (a|now a|this a) (good|better|bad|convenient) (time|moment) ..2 (for|to) ..2 (us|me|we|talk|chat|speak|call|meet|connect)",
            "(when|what) ..4 (good|best|convenient|suitable|better) ..2 (time|times|day|days|for you)",
            "(what|how) (is|does|do) your ..3 (availability|calendar|schedule|week|diary|day) ..3 (look|like|this|next|for|#weekday|#end)",
            "(what|which|when) (day|days|time|times|date|slot|week)? ..2 (suits|suit|works|work|would suit|would work|could you|can you|are you free)",
            "(how (does|about|is)|what about) " + DAY + " ..3 #question",
            "(does|would) #placeholder (at|or|on|work|suit) ..4 (#placeholder|work|suit|fit|better) ..2 #question",
            "(does|would|is|are|will) ..2 " + DAY + " ..8 " + FITS + " ..1 (you|your)? ..1 #question",
            "(are|would) you ..1 (be)? (free|around|available|about|in) ..2 " + DAY + " ..5 #question",
            "#start (are you|you)? (free|available|around|about) ..2 " + DAY + " ..5 #question",
            "#start (can|could|would) you (do|make|manage) ..1 " + DAY + " ..5 #question",
            "#start #duration on ..2 #weekday|(prefer|rather) ..1 " + DAY + " or",
            "(when|what time) (will|would|are|can|could) you ..2 (free|available)",
            "(which|what|when) (time|times|day|days|slot) ..2 (convenient|good|suitable|best|ok|fine|comfortable)",
            "#start (shall|should) we say ..1 " + DAY,
            "#start (perhaps|maybe|any time|any availability|availability|how about|what about|would)? ..1 " + DAY
                    + " ..5 #question",
            "(number|way) to (reach|get|call) ..5 (on|calendar|you|diary) ..2 #question");

    static final Phrases ASKS = WHETHER.and(WHEN);

    private MeetingQuestions() {}
}
