package dev.draftlint.reading;

import static dev.draftlint.reading.MeetingQuestions.MEETING_OR_TIME;
import static dev.draftlint.reading.Occasions.GATHERING;
import static dev.draftlint.reading.Occasions.MEET;
import static dev.draftlint.reading.Occasions.MEETING;
import static dev.draftlint.reading.Occasions.MEET_ALONE;
import static dev.draftlint.reading.Occasions.TOGETHER;
import static dev.draftlint.reading.Occasions.VISIT;

import dev.draftlint.phrase.Phrases;

/** How English asks for somebody's time: an occasion that takes it, and around it a frame that asks. */
final class MeetingPhrases {

    /** What a meeting is held for, where it takes place by the way: "discuss this over a call". */
    private static final String TALK_OF =
            "(discuss|talk|explain|show you|hear|learn|share|explore|tell you|go over|walk you|go through|understand|chat|introduce|meet)";

    /** Not "the call", which was. */
    private static final String BY_WAY_OF = "((over|on|in|during|via|by) (a|an|another) ..2 " + MEETING
            + "|(over|on|by) (the phone|phone|call|zoom|teams|coffee|lunch))";

    private static final String DATE = "(time|times|slot|slots|date|dates|day|days|timing|timings|availability|number)";

    private static final String FOR_TALK =
            "(call|talk|speak|meet|chat|discuss|discussion|meeting|connect|reach you|demo|conversation|visit)";

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
            "(i|we) (would)? ..1 (want|wanted|hope|hoping|was hoping|like|wish) to ..2 (set up|fix|schedule|arrange|book|have|find|request|propose) ..4 "
                    + MEETING_OR_TIME,
            "(would|will) ..3 (love|welcome|appreciate|value|like|enjoy|grateful|glad|happy|honoured|honored|thankful) ..5 (opportunity|chance|occasion) to ..1 (discuss|present|introduce|demonstrate|show|speak|talk|meet|"
                    + VISIT + ")",
            "(i|we|#start|and|also|so|but|then) (would|will) ..2 (love|like) to ..1 (discuss|show you|walk you through|talk you through)",
            "(glad|grateful|happy|delighted) of (a|the|any) (chance|opportunity) to (show|see|meet|tell|present)",
            "(delighted|glad|happy|pleased|honoured|honored|pleasure|love|like|chance|opportunity|welcome|want) to ..1 (come and ..2)? ("
                    + VISIT + ")",
            "(would|will|we are|i am) ..1 (delighted|glad|happy|pleased|honoured|honored) to ..2 (give|demonstrate|meet) ..4 (demo|demonstration|presentation|tour|premises|office|you)",
            "(would|will|should) ..1 be ..1 (delighted|glad|happy|pleased) to ..1 (walk|talk|take|guide) ..4 through (it|them|this|these|the|our|how|your)",
            "(i|we) (want|wish) to ..1 (meet|talk|speak|discuss) ..1 (you|with you|to you)",
            "(#start (still|just|also|and|so)?|(i|we|am|are|was|were) (just|also|still|really|am|was)?) (want|wanted|wish|hope|hoping|looking|keen|eager|hoped) ..1 (to|that)? ..1 (i|we|you)? (can|could|may|might)? ..1 "
                    + MEET_ALONE,
            "(hope|hoping|hopeful) (that)? (you|we) ..1 (can|could|might|may|have) ..3 (" + MEETING_OR_TIME + "|"
                    + MEET_ALONE + ")",
            "(hoping|hopeful|wondering|wonder|wondered|see|check|ask|asking) ..1 (if|whether) (you|we) ..1 (can|could|might|may|have|had|would have|would be|are|were) ..3"
                    + " (" + MEETING_OR_TIME + "|" + MEET_ALONE + ")",
            "would love to ..1 " + MEET_ALONE,
            "(hope|hoping|hoped) to ..1 (find|get|grab|have|set up|schedule|book|steal) ..3 " + MEETING_OR_TIME,
            "(looking|reaching out|writing|emailing|calling) to ..2 (find|get|grab|set up|schedule|book|arrange|request|ask for) ..3 "
                    + MEETING_OR_TIME,
            "you (would|could|will|might|can) ..1 (meet|receive) (me|us)",
            "(hope|hoping|love|like|glad|happy|delighted) to (see|welcome|have) you ..1 (at|on|there|in|with us|along|over)",
            "(love|like|want|have you (all|both)|like to have|love to have) you ..1 (to)? (come|ride|walk|join us|be there|along) ..3 (#weekday|on|at|to|with)",
            "(can|could|would|will) you ..2 (come (to|over|along|by|round)|be (at|there)|join (us|me)) ..3 (#weekday|on|at|the|for|#month)",
            "(invite|inviting) you (to|for) ..3 " + MEETING,
            "(pleased|happy|glad|delighted) about (a|an) ..2 " + MEETING,
            "(in|during|within) (a|an) ..1 (personal|joint|mutual|face to face|brief|short) ..1 " + MEETING
                    + "|(welcome|invite|receive) you for (a|an) ..2 " + MEETING,
            "(grateful|thankful) for ..2 (#duration|your time|" + MEETING + ")");

    /** It is offered or said to be worth it. */
    private static final Phrases OFFERS = Phrases.of(
            "(available|looking|ready|free) for ..3 (" + MEETING + ")",
            "(happy|glad|pleased|delighted|free|available|love|open) to ..1 (jump on|hop on|get on|walk you through ..2 (demo|demonstration|deck|presentation)|show you ..1 (demo|around)|schedule|set up|arrange|visit you|meet (at|in|with|for|up|you)|chat ("
                    + "#end|this|next|when|at|over|any time|on|about|further))",
            "(i|we) (am|are) ..1 (free|available|around|open) ..2 (#weekday|tomorrow|(this|next) week|most|all week|any day) ..9 (call|chat|talk|speak|meet|demo|if you)",
            "(i|we) (have|have got) ..3 (time|availability|openings|slots|space) ..2 (#weekday|tomorrow|(this|next) week) ..9 (call|chat|talk|speak|meet|demo)",
            "(" + MEETING
                    + "|#duration) ..4 (might|may|could|would|should) ..2 (be ..2 (worth|useful|valuable|worthwhile|helpful|enough|beneficial|great|appreciated|ideal|lovely|perfect|good|wonderful)|save|help|make sense|mean)",
            "(i|we) can (do|make) ..1 (#weekday|tomorrow|#placeholder (#end|or|at|and))|(i|we) (can|could) ..1 (do|have|arrange|offer) ..2 (call|demo|meeting|chat|walkthrough|zoom)",
            "(i|we) ..1 (need|want|ask for|am asking for) ..1 #duration (#end|of your|with you|on the|from you)|#duration that is all",
            "(i|we) (am|are) available ..4 for ..2 " + MEETING
                    + "|(can|could) (talk|chat|meet) (whenever|any time|when)",
            "(i|we) (can|could) ..1 (pop|come|drop|swing) (round|over|by|in) ..7 (chat|introduce|hello|talk|meet|see you)",
            "even just? (a|#duration) ..2 " + MEETING,
            "even ..2 (#duration|" + MEETING + ") ..3 (would|will|could|helps|means)",
            "(#duration|" + MEETING
                    + ") (is|are) all (i|we|it)|all (i|we) (ask|need|want|am asking) ..2 (is|are|for) ..2 (#duration|"
                    + MEETING + ")",
            "(i|we) ..2 (think|feel|believe) ..4 (worthwhile|worth|beneficial|good|makes sense|helpful|useful|should|could) ..2 (to|if we)? ..1 ("
                    + MEET_ALONE + "|have ..2 " + MEETING + ")",
            "(we|you and i) (should|could|can|need to|must|ought to|have to) ..1 (" + MEET_ALONE + "|" + TOGETHER
                    + "|hop on|jump on|arrange ..2 " + MEETING + "|set up ..2 " + MEETING_OR_TIME + "|schedule ..2 "
                    + MEETING_OR_TIME + "|find ..2 time)",
            "(we|i|and) will ..1 (set up|arrange|schedule|book|find) ..3 " + MEETING_OR_TIME,
            "(suggest|propose|recommend|perhaps|maybe) (that)? (we|i) ..1 (have|could|can|meet|talk|speak|find|set up|arrange|schedule|start with) ..4 ("
                    + MEETING + "|" + MEET_ALONE + "|coffee|the phone)",
            TALK_OF + " ..7 " + BY_WAY_OF,
            "(my|our) (calendar|diary|schedule) is ..1 (open|free|flexible|clear)");

    /** Grant us, I propose, let me know when. */
    private static final Phrases ORDERS = Phrases.of(
            "(kindly|please|do|grant|permit|allow|lend|spare|give) (me|us|you)? ..2 (me|us|your ear|your ears|an ear|"
                    + MEETING + "|" + GATHERING + "|" + TOGETHER + ") ..2 (#duration|for (a|#number|five|ten)|"
                    + MEETING
                    + "|" + GATHERING + ")",
            "(propose|suggest|recommend|suggesting|proposing|requesting|request|seek|seeking|beg|asking for|ask for|angling for|hoping for|hope for|looking for) (for)? ("
                    + GATHERING + "|#duration|(a|an) ..2 " + MEETING + "|(that)? we " + TOGETHER + ")",
            "let (me|us) know (a|an|some|your|any) ..2 (time|times|slot|slots|day|days|date|dates)",
            "let (me|us) know ..2 (if|when|whether) (you|anyone|someone|your team) ..2 (are|is|would be|will be) ..2 (available|free)",
            "let (me|us) know ..4 (if|when|what|whether|of|about|your) ..8 (time|times|availability|free|connect|reconnect|chat|talk|meet|speak|catch up|"
                    + MEETING + "|#duration|" + VISIT
                    + "|(#weekday|tomorrow|(this|next) week) ..2 (work|works|suits|suit|good))",
            "(#start|to|can|could|please|and|or|just|us|then|kindly|either) (schedule|book|set up|fix|arrange|propose|request) (a|an|one|some|any|our|the|in)? ..2 (time|slot|"
                    + MEETING + ")",
            "(find|grab|pick|choose|fix|reserve) (a|an|some|any|your|our|the) ..1 (time|slot)|grab time (with|to|on)",
            "(~provide|~share|~send|~drop|~give|~confirm|~suggest|~advise|~propose|~name|~indicate|~mention|~reply|revert) ..6 ("
                    + DATE + "|when) ..5 " + FOR_TALK,
            "(share|send|drop|shoot|give|propose|suggest|name) (me|us|over|along)? (a|an|some|your|any|few|two) ..2 (time|times|slot|slots|calendar|availability) (#end|that|for|to|in your|which|when|this|next)",
            "(inform|tell|advise|let) (me|us) ..3 your ..3 (time|availability|availabilities|slot|slots) ..3 (#end|meeting|call|for|to)|waiting for your ..1 time for|(ask|asking|request) you for ..3 "
                    + MEETING,
            "(number|time|day) to (call|ring) (#end|you|on)|number to reach (#end|you)",
            "(#start|please|or|and) call ..2 for (a|your) ..2 (consultation|appointment|chat|demo|session)",
            "(~share|~send|~give|~provide|~drop) ..2 (phone|contact|mobile|whatsapp|telephone|cell) ..3 (convenient|suitable|good|best|preferred|right) time",
            "(~provide|~share|~send|~give|~confirm|~suggest|~advise|~propose|~reply|revert) ..3 (your (availability|available) (#end|for ..3 "
                    + FOR_TALK + "|this|next|on|to)|(convenient|suitable|good|best|preferred) " + DATE
                    + ")|reply with ..2 (time|times|slot)",
            "(call|ring|phone|telephone|contact) (me|us|back|or email|or text|or write|now|today) ..9 (to (discuss|chat|talk|arrange|book|schedule|learn more)|consultation|for a chat|when you (get|have|can)|at your (earliest)? convenience|as soon as possible|asap)",
            "(#start|please|kindly) (call|ring|phone|telephone) ..3 to (discuss|chat|talk|arrange|book|schedule|learn more)",
            "(give|drop) (me|us) a ..1 (call|ring|buzz|shout) ..5 (when|to (discuss|chat|talk|arrange|book)|on|at|for|this|back)",
            "(please|kindly|request you|requesting you|like you) ..2 (spare|give|allow|grant|allot|allocate) (me|us)? ..4 (time|appointment|opportunity to (meet|visit|present|visit you)|to visit|"
                    + MEETING + ")",
            "(steal|borrow|grab|claim|snatch|take|have) ..4 of your (#weekday|day|week|morning|afternoon|evening|lunch|lunch hour|coffee break)",
            "(get|find|have|take|share|spend|book|grab|spare|give me|make) ..1 (#duration|(half|three quarters of) an hour) ..4 (with|diary|calendar|together|on)",
            "(hop|jump|get|hopping|jumping|getting) on ..4 (call|phone|zoom|chat|demo|video)",
            "pick your (brain|brains)",
            "((give|show) you ..2 (tour|demo|demonstration)|(show|walk|take) you ..5 in #duration)",
            "(stop|drop|swing|come) by ..3 (booth|office|stand)",
            "(allow|permit) (me|us) to ..1 (come|visit|call on)|let (me|us) come (and|to|by|over|round) ..2 (show|see|present|meet|introduce|explain|visit)",
            "(come|visit) ..1 (see|visit|meet) us|(pop|drop|come|swing) (in|by|round|over) for a",
            "welcome you (at|in|to|on) (our|the) ..1 (booth|stand|office|showroom|studio|factory)",
            "(my|our) (calendar|calendly|scheduling|booking) (link|page)",
            "get (a date|a time|something|lunch|coffee) ..1 (in|into|on) (the|your|our) ..1 (diary|calendar|diaries|calendars)",
            "#duration (of your ..1 time|together|with you|for a|on the phone)");

    static final Phrases ASKS =
            MeetingQuestions.ASKS.and(WISHES).and(OFFERS).and(ORDERS).and(Explorations.ASKS);

    private MeetingPhrases() {}
}
