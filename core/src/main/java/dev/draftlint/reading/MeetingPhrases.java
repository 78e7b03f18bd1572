package dev.draftlint.reading;

import dev.draftlint.phrase.Phrases;

/**
 * How English asks for somebody's time: an occasion that takes it (a call, half an hour, to sit down together), and around
 * it a frame that asks (a question, a wish, an order, a choice of dates).
 */
final class MeetingPhrases {

    private static final String MEETING =
            "(call|chat|meeting|demo|demonstration|conversation|coffee|sync|walkthrough|walk through"
                    + "|catch up|zoom|session|discussion|consultation|phone call|intro call|huddle|screen share|presentation|lunch|breakfast|appointment)";

    /** Occasions that need their article, for the words have other uses. */
    private static final String GATHERING = "((a|an|our|some|another|one|little|quick|short|brief|proper) ..2"
            + " (get together|meet up|meetup|powwow|natter|chinwag|face to face|video thing|rendezvous|dialogue|exchange|audience|briefing|one on one|one to one"
            + "|pint|beer|drink|tea|cuppa|cup|brew|dinner|bite|walk|stroll|visit|gap|window|opening|half day|evening|slot|word with you))";

    private static final String MEET = "(meet|talk|chat|speak|connect|reconnect|sync|catch up|compare notes"
            + "|exchange ideas|hop on|jump on|get on|get together|sit down|touch base|grab (a|some)? coffee|pick your brain"
            + "|hear (about)? your (perspective|thoughts|experience) (on|about)? if)";

    /** What people do in each other's company, said so that it can mean nothing else. */
    private static final String TOGETHER =
            "(sit down|meet|see you in person|see each other|get together|get acquainted|get to know (you|each other)"
                    + "|put (faces|a face|names) to ..1 (names|name|faces|face)|(swap|trade|compare|exchange) ..1 (notes|stories|ideas|thoughts|views|impressions|experiences)"
                    + "|shake (hands|your hand)|pick your (brain|brains)|bend your ear|break bread|have a word with you|hear your story|(tell you|share) our story"
                    + "|(introduce|present) (ourselves|our (firm|company|team|services))|make your acquaintance|cross paths|show you (around|round)"
                    + "|(buy|stand|treat) you ..2 (coffee|lunch|pint|drink|beer|tea|dinner|cup|breakfast)|(steal|borrow|have|grab) you for"
                    + "|(put|knock) (our|your) heads together|(bat|kick|bounce|toss) ..3 ideas (around|about|off)|talk shop|(sit|walk|stand|work) together"
                    + "|call upon you|(receive|received) (me|us|him|her|our)|make acquaintance|(get|have) you ..6 on the (line|phone)|face time (with|between))";

    private static final String TIME =
            "(#duration|(some|any|a little|enough|your|the|a few minutes of your)? time|a (quick|brief)?"
                    + " (moment|minute|second|slot)|availability)";

    private static final String MEETING_OR_TIME = "(" + MEETING + "|" + TIME + ")";

    private static final String EVENT = "(" + MEETING + "|" + GATHERING + "|" + TOGETHER + "|#duration)";

    /** What the sender wants to do in the reader's time, where the reader is asked when or whether they may. */
    private static final String VISIT =
            "((a|an|our|some|any|another|quick|short|brief|the|intro|introductory|discovery|exploratory|#duration) ..2 "
                    + MEETING
                    + "|(to|and|i|we|you|us|moment to|time to) ..2 " + MEET
                    + "|(call|drop in|come) on you|(come|stop|drop|pop|swing|call) (by|in|round|over)|visit you|(present|show|demonstrate) ..4 (to|with) you)";

    private static final String USEFUL =
            "(work|make sense|help|suit|be (useful|helpful|worth|worthwhile|valuable|of interest|possible|good|okay|ok|easier|better)|fit)";

    /** Would you, could we, is it worth. */
    private static final Phrases QUESTIONS = Phrases.of(
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
                    + VISIT,
            "(would|are|will|were|if) (you|anyone|someone|your team|you all|you guys) ..2 (open|available|free|up|willing|interested|keen|around|game|able)"
                    + " ..7 (" + MEETING + "|#duration|" + MEET + "|meet)",
            "(do|would|could|can|might|will|did) (you|we|someone) ..2 (have|spare|find|make|carve out|set aside|give me|afford)"
                    + " ..4 (" + MEETING + "|#duration|time|availability|(quick|free|spare) (moment|minute|second))",
            "(can|could|shall|may|should|might) (we|i|you and i) ..3 (schedule|set up|book|arrange|have|find|get|grab|do|put|plan) ..4 "
                    + MEETING_OR_TIME,
            "(can|could|shall|may|should|might|would|do) (we|i|you) ..3 (like to|want to|prefer to|rather)? ..1 "
                    + MEET,
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

    /** I would love to, it would be great if. */
    private static final Phrases WISHES = Phrases.of(
            "(i|we|it|#start) ..2 (would|should|will) ..3 (like|love|welcome|appreciate|enjoy|value|treasure|be ..2 (delighted|glad|happy|pleased|keen|honoured|honored|grateful"
                    + "|thankful|thrilled|great|good|lovely|nice|fun)) ..5 (" + GATHERING + "|" + TOGETHER + ")",
            "(would|will|might|could) be ..2 (great|good|nice|lovely|wonderful|awesome|useful|helpful|worthwhile|valuable|fun|an honour|an honor|a pleasure|keen) ..1 (to|if (we|i) could|for us to) ..2 ("
                    + MEET + "|meet|have ..2 " + MEETING + "|(find|set up|arrange|schedule|get) ..3 " + MEETING_OR_TIME
                    + ")",
            "(i|we|#start|and|also|so|but|then) (would|will|could) ..2 (love|like|welcome|appreciate|enjoy|be (happy|glad|delighted|grateful|great|good|honored|keen)|value|prefer)"
                    + " ..3 (" + MEETING + "|#duration|" + MEET
                    + "|meet|(quick|brief|short) (moment|minute|word)|(find|get|have|set up|schedule|arrange) ..3 time|(opportunity|chance) to (talk|meet|speak|chat|connect))",
            "(i|we) (would)? ..1 (want|wanted|hope|hoping|was hoping|like) to ..2 (set up|schedule|arrange|book|have|find|request|propose) ..4 "
                    + MEETING_OR_TIME,
            "(would|will) ..2 (love|welcome|appreciate|value) ..3 (opportunity|chance) to ..1 discuss",
            "(i|we|#start|and|also|so|but|then) (would|will) ..2 (love|like) to ..1 (discuss|show you|walk you through|talk you through)",
            "(glad|grateful|happy|delighted) of (a|the|any) (chance|opportunity) to (show|see|meet|tell|present)",
            "(delighted|glad|happy|pleased|honoured|honored|love|like|chance|opportunity) to ..1 (present|demonstrate|showcase) ..4 (to|with|for) you",
            "you (would|could|will|might|can) ..1 (meet|receive) (me|us)",
            "(hope|hoping|love|like|glad|happy|delighted) to (see|welcome|have) you ..1 (at|on|there|in|with us|along|over)",
            "(have|love|like|want) you ..1 (to)? (come|ride|walk|join us|be there|along) ..3 (#weekday|on|at|to|with)",
            "(can|could|would|will) you ..2 (come (to|over|along|by|round)|be (at|there)|join (us|me)) ..3 (#weekday|on|at|the|for|#month)",
            "(grateful|thankful) for ..2 (#duration|your time|" + MEETING + ")",
            "(available|looking|ready|free) for ..3 (" + MEETING + ")",
            "(" + MEETING
                    + "|#duration) ..4 (might|may|could|would|should) ..2 (be (worth|useful|valuable|worthwhile|helpful|enough)|save|help|make sense)");

    /** Grant us, I propose, let me know when. */
    private static final Phrases ORDERS = Phrases.of(
            "(kindly|please|do|grant|permit|allow|lend|spare|give) (me|us|you)? ..2 (me|us|your ear|your ears|an ear|"
                    + MEETING + "|" + GATHERING + "|" + TOGETHER + ") ..2 (#duration|for (a|#number|five|ten)|"
                    + MEETING
                    + "|" + GATHERING + ")",
            "(propose|suggest|recommend|suggesting|proposing|requesting|request|seek|seeking|beg|asking for|ask for|angling for|hoping for|hope for) ("
                    + GATHERING + "|#duration|(a|an) ..2 " + MEETING + "|(that)? we " + TOGETHER + ")",
            "let (me|us) know (a|an|some|your|any) ..2 (time|times|slot|slots|day|days|date|dates)",
            "let (me|us) know ..2 (if|when|whether) (you|anyone|someone|your team) ..2 (are|is|would be|will be) ..2 (available|free)",
            "let (me|us) know ..4 (if|when|what|whether|of|about|your) ..8 (time|times|availability|free|connect|reconnect|chat|talk|meet|speak|catch up|"
                    + MEETING + "|#duration)",
            "(#start|to|can|could|please|and|or|just|us|then|kindly|either) (schedule|book|set up|arrange|propose|request) (a|an|some|any|our|the|in)? ..2 (time|slot|"
                    + MEETING + ")",
            "(find|grab|pick|choose|fix|reserve) (a|an|some|any|your|our|the|in)? ..2 (time|slot)",
            "(~provide|~share|~send|~drop|~give|~confirm) ..4 (phone|cell|whatsapp|mobile|number|availability|suitable time|best time|contact number)",
            "(steal|borrow|grab|claim|snatch|take|have) ..4 of your (#weekday|day|week|morning|afternoon|evening|lunch|lunch hour|coffee break)",
            "(get|find|have|take|share|spend|book|grab|spare|give me|make) ..1 (#duration|(half|three quarters of) an hour) ..4 (with|diary|calendar|together|on)",
            "(hop|jump|get|hopping|jumping|getting) on ..4 (call|phone|zoom|chat|demo|video)",
            "pick your (brain|brains)",
            "((give|show) you ..2 (tour|demo|demonstration)|(show|walk|take) you ..5 in #duration)",
            "(stop|drop|swing|come) by ..3 (booth|office|stand)",
            "welcome you (at|in|to|on) (our|the) ..1 (booth|stand|office|showroom|studio|factory)",
            "#duration (to|of your time|together|with you|for a|on the phone)");

    /** When would it suit you. */
    private static final Phrases DATES = Phrases.of(
            "(is|are) there ..2 (day|time|slot|date|window|afternoon|morning|evening) ..2 (works|suits|work|suit|good|convenient|free)",
            "(when|what) ..4 (good|best|convenient|suitable|better) ..2 (time|times|day|days)",
            "(what|how) (is|does|do) your ..3 (availability|calendar|schedule|week|diary|day) (look|like)",
            "(what|which|when) (day|days|time|times|date|slot|week)? ..2 (suits|suit|works|work|would suit|would work|could you|can you|are you free)",
            "(does|would|how about|what about|is|are) ..3 (#weekday|tomorrow|next week|this week) ..8 (work|suit|good|okay|ok|convenient|free|possible|fit) ..4 #question");

    static final Phrases ASKS = QUESTIONS.and(WISHES).and(ORDERS).and(DATES);

    private MeetingPhrases() {}
}
