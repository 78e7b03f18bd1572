package dev.draftlint.reading;

import dev.draftlint.phrase.Phrases;

/** How English asks, by the kind of action that is asked for. */
final class AskPhrases {

    /** What people meet in. */
    private static final String MEETING =
            "(call|chat|meeting|demo|demonstration|conversation|coffee|sync|walkthrough|walk through"
                    + "|catch up|zoom|session|discussion|consultation|phone call|intro call|huddle|screen share|presentation|lunch|breakfast|appointment)";

    /** The verbs for it. */
    private static final String MEET = "(meet|talk|chat|speak|connect|reconnect|sync|catch up|compare notes"
            + "|exchange ideas|hop on|jump on|get on|get together|sit down|touch base|grab (a|some)? coffee|pick your brain"
            + "|hear (about)? your (perspective|thoughts|experience) (on|about)? if)";

    private static final String TIME =
            "(#duration|(some|any|a little|enough|your|the|a few minutes of your)? time|a (quick|brief)?"
                    + " (moment|minute|second|slot)|availability)";

    private static final String MEETING_OR_TIME = "(" + MEETING + "|" + TIME + ")";

    private static final String USEFUL =
            "(work|make sense|help|suit|be (useful|helpful|worth|worthwhile|valuable|of interest|possible|good|okay|ok|easier|better)|fit)";

    /** What the sender wants to do in the reader's time, where the reader is asked when or whether they may. */
    private static final String VISIT =
            "((a|an|our|some|any|another|quick|short|brief|the|intro|introductory|discovery|exploratory|#duration) ..2 "
                    + MEETING
                    + "|(to|and|i|we|you|us|moment to|time to) ..2 " + MEET
                    + "|(call|drop in|come) on you|(come|stop|drop|pop|swing|call) (by|in|round|over)|visit you|(present|show|demonstrate) ..4 (to|with) you)";

    static final Phrases MEET_ASKS = Phrases.of(
            "#start ..3 (how about|what about|fancy|any chance of|any chance we|could i|can i|may i|might i|could we|can we|might we|shall we|should we|would you like"
                    + "|would you care|when (would|could|can|might|may|is|are)|what time (would|could)|which day (would|could)) ..5 "
                    + VISIT,
            "(would|will|might|could) be ..2 (great|good|nice|lovely|wonderful|awesome|useful|helpful|worthwhile|valuable|fun|an honour|an honor|a pleasure|keen) ..1 (to|if (we|i) could|for us to) ..2 ("
                    + MEET + "|meet|have ..2 " + MEETING + "|(find|set up|arrange|schedule|get) ..3 " + MEETING_OR_TIME
                    + ")",
            "let (me|us) know ..2 (if|when|whether) (you|anyone|someone|your team) ..2 (are|is|would be|will be) ..2 (available|free)",
            "(is|are) there ..2 (day|time|slot|date|window|afternoon|morning|evening) ..2 (works|suits|work|suit|good|convenient|free)",
            "(delighted|glad|happy|pleased|honoured|honored|love|like|chance|opportunity) to ..1 (present|demonstrate|showcase) ..4 (to|with|for) you",
            "welcome you (at|in|to|on) (our|the) ..1 (booth|stand|office|showroom|studio|factory)",
            "(i|we) ..3 (propose|suggest|recommend) ..3 (" + MEETING + "|#duration|we ..1 " + MEET + ")",
            "(would|are|will|were|if) (you|anyone|someone|your team|you all|you guys) ..2 (open|available|free|up|willing|interested|keen|around|game|able)"
                    + " ..7 (" + MEETING + "|#duration|" + MEET + "|meet)",
            "(do|would|could|can|might|will|did) (you|we|someone) ..2 (have|spare|find|make|carve out|set aside|give me|afford)"
                    + " ..4 (" + MEETING + "|#duration|time|availability|(quick|free|spare) (moment|minute|second))",
            "(can|could|shall|may|should|might) (we|i|you and i) ..3 (schedule|set up|book|arrange|have|find|get|grab|do|put|plan) ..4 "
                    + MEETING_OR_TIME,
            "(can|could|shall|may|should|might|would|do) (we|i|you) ..3 (like to|want to|prefer to|rather)? ..1 "
                    + MEET,
            "(can|could|may|should) (i|we) ..1 ~call you",
            "(would|will|can|could) ..2 (give|~call) (me|us) (a)? ~call",
            "(i|we|#start|and|also|so|but|then) (would|will|could) ..2 (love|like|welcome|appreciate|enjoy|be (happy|glad|delighted|grateful|great|good|honored|keen)|value|prefer)"
                    + " ..3 (" + MEETING + "|#duration|" + MEET
                    + "|meet|(quick|brief|short) (moment|minute|word)|(find|get|have|set up|schedule|arrange) ..3 time|(opportunity|chance) to (talk|meet|speak|chat|connect))",
            "(would|will) ..2 (love|welcome|appreciate|value) ..3 (opportunity|chance) to ..1 discuss",
            "(if|when) you ..2 (have|got|find|get|can spare) ..3 #duration",
            "(show|walk|take) you ..5 in #duration",
            "(grateful|thankful) for ..2 (#duration|your time|" + MEETING + ")",
            "(i|we|#start|and|also|so|but|then) (would|will) ..2 (love|like) to ..1 (discuss|show you|walk you through|talk you through)",
            "let (me|us) know ..4 (if|when|what|whether|of|about|your) ..8 (time|times|availability|free|connect|reconnect|chat|talk|meet|speak|catch up|"
                    + MEETING + "|#duration)",
            "(worth|open to|up for|available for|free for|any interest in|interested in|time for|got|have|quick|want|fancy|any) ..4 ("
                    + MEETING + "|#duration) ..8 #question",
            "(worth|open to|up for|down for|free to|keen to|time to) ..3 (" + MEETING
                    + "|#duration|connecting|chatting|meeting|talking|speaking)",
            "would ..6 (" + MEETING + "|#duration) ..6 " + USEFUL,
            "(would|does|do|is) (it|that) ..1 (make sense|be (useful|helpful|worth|possible|good)) ..3 (" + MEET
                    + "|meet|(schedule|set up|arrange|have|find) ..3 " + MEETING_OR_TIME + ")",
            "(" + MEETING
                    + "|#duration) ..4 (might|may|could|would|should) ..2 (be (worth|useful|valuable|worthwhile|helpful|enough)|save|help|make sense)",
            "(hop|jump|get|hopping|jumping|getting) on ..4 (call|phone|zoom|chat|demo|video)",
            "(when|what) ..4 (good|best|convenient|suitable|better) ..2 (time|times|day|days)",
            "(what|how) (is|does|do) your ..3 (availability|calendar|schedule|week|diary|day) (look|like)",
            "(#start|to|can|could|please|and|or|just|us|then|kindly|either) (schedule|book|set up|arrange|propose|request) (a|an|some|any|our|the|in)? ..2 (time|slot|"
                    + MEETING
                    + "|meet up)",
            "(find|grab|pick|choose|fix|reserve) (a|an|some|any|your|our|the|in)? ..2 (time|slot)",
            "(~provide|~share|~send|~drop|~give|~confirm) ..4 (phone|cell|whatsapp|mobile|number|availability|suitable time|best time|contact number)",
            "pick your (brain|brains)",
            "(steal|borrow|grab|claim|snatch|take|have) ..4 of your (#weekday|day|week|morning|afternoon|evening|lunch|lunch hour|coffee break)",
            "(buy|stand|treat) you ..2 (a|an|some|to) ..2 (pint|coffee|lunch|drink|beer|tea|breakfast|dinner|cup)",
            "(meet|talk|chat|discuss|could|let us|nice|good|great|lovely|love to) ..9 over (a|an|some|tea|coffee|lunch) ..2 (coffee|lunch|pint|beer|breakfast|tea|drink|dinner|cup|call|#end|on|one|next|this)",
            "(get|find|have|take|share|spend|book|grab) ..1 (#duration|(a quarter of|half|three quarters of) an hour) ..4 (with|diary|calendar|together|on)",
            "(have|spare|find|give me|make) ..2 (a quarter of|half|three quarters of) an hour",
            "(what|which|when) (day|days|time|times|date|slot|week)? ..2 (suits|suit|works|work|would suit|would work|could you|can you|are you free)",
            "when (could|can|would|might) ..2 (you|we) ..3 (jump|get|hop|come|meet|talk|speak|chat|call|connect|phone|be free)",
            "(give|show) you ..2 (tour|demo|demonstration)",
            "(#start|a|for|over|quick|grab|virtual|or|fancy) (coffee|lunch|breakfast|drinks) ..8 #question",
            "(#start|would) ..2 (#duration|" + MEETING + ") ..6 (this|next) (week|month) ..4 #question",
            "(does|would|how about|what about|is|are) ..3 (#weekday|tomorrow|next week|this week) ..8 (work|suit|good|okay|ok|convenient|possible|doable)",
            "(i|we) (would)? ..1 (want|wanted|hope|hoping|was hoping|like) to ..2 (set up|schedule|arrange|book|have|find|request|propose) ..4 "
                    + MEETING_OR_TIME,
            "(happy|glad|available|free|pleased) to ..2 (schedule|set up|arrange|organise|organize) ..4 "
                    + MEETING_OR_TIME,
            "(available|looking|ready|free) for ..3 (" + MEETING + ")",
            "(stop|drop|swing|come) by ..3 (booth|office|stand)",
            "#duration (to|of your time|together|with you|for a|on the phone)",
            "(i|we) (would|will) (love|like|appreciate|welcome|value) #duration");

    /** Asks that a word of interest would answer. */
    static final Phrases INTEREST_ASKS = Phrases.of(
            "(interested|interest) in ..6 #question",
            "(i|we|#start|and|also|so|but) would ..2 (love|like) to ..1 (explore|learn more|understand|know more|find out)",
            "(want|shall|should|may|can|could) (me|i|us|we) ..1 (to)? (send|share|forward|show|pass|put together|prepare|run|mock up) ..9 #question",
            "(curious|sound|sounds) ..4 #question",
            "(see|seeing|wondering|wonder|wondered|check|checking|ask|asking) (if|whether) you would be (open|interested|willing|able)",
            "(open|worth) ..1 (to)? (exploring|exchanging|hearing|seeing|learning|considering) ..6 #question");

    static final Phrases READ_ASKS = Phrases.of(
            "(#start|please|kindly|you can|to|and|just|or) (click|visit|watch|download|browse|check out|check it out|have a look at|take a look at|see|view|try|explore)"
                    + " ..6 (here|below|link|button|demo|video|page|site|website|guide|app|attached|attachment|it|#placeholder)",
            "#start (click|visit|watch|download|read|view|explore|try|get started|start|check)",
            "(worth|want|take|have|care for|open to|up for) (a|to take a|to have a)? (quick|closer|brief)? (look|read|peek|glance) ..5 #question",
            "(learn|read|find out|see) more ..1 (here|at|on|below)",
            "(would|could|can|will) you ..4 (review|take a look|have a look|look at|look over|read|watch|check out|try|test)",
            "please ..2 (review|read|check|look|download|watch|visit|open|browse)",
            "(here|this) is ..3 link");

    static final Phrases SIGN_UP_ASKS = Phrases.of(
            "(#start|please|you can|to|and|just|or|then|simply) (sign up|register|subscribe|apply|enroll|enrol|buy|order|purchase|donate|upgrade|claim|redeem|rsvp"
                    + "|reserve|renew|shop|activate|checkout|check out now|grab your|secure your|save your|use code|use the code|enter ..3 code|confirm your)",
            "(fill|filling) (in|out) ..5 (form|survey|questionnaire|application)",
            "complete ..4 (form|survey|questionnaire|application|registration|profile|purchase|order)",
            "(would|could|can|will) you ..6 (sign up|register|subscribe|apply|donate|sponsor|sponsoring|join|buy|contribute|list|publish|feature|review|leave a review|place|proceed|approve)",
            "(get started|start your|start now|sign up|apply|register|book|order|claim|upgrade|donate|join|rsvp) (here|now|today|at|below|via|in)",
            "(take|complete|answer) ..3 survey",
            "(have|love) you (subscribe|join|sign up|register|follow)",
            "(leave|write|post) ..3 review");

    static final Phrases INTRODUCE_ASKS = Phrases.of(
            "forward (this|it|my|our|the) ..4 (to|along|on)",
            "(forward|pass|send|share) (this|it|the|my|along) ..5 (on|along|to|with) ..3 (right|team|colleague|colleagues|person|network|anyone|someone|whoever|manager|friends)",
            "(introduce|refer|connect|point|direct|put) (me|us) ..3 (to|with|in|toward|towards)",
            "(intro|introduction|referral) to",
            "(right|best|correct|appropriate) (person|contact|point of contact) ..9 #question",
            "who ..6 (right|best|handles|responsible|in charge|oversees|manages|should i|would be)",
            "(know|think of) (anyone|someone|somebody|another|other|any)");

    static final Phrases ANSWER_ASKS = Phrases.of(
            "(please|kindly) ..1 (confirm|advise|reply|respond|answer|send|provide|share|tell|email|write|contact|call|indicate|specify|choose|select|note|bring|include|return|let (me|us) know (which|what|where|who|by|how|your availability|when|if (this|that|these|you can|we can|i can|you are able)))",
            "(#start|just|simply|and|or|then|so) (reply|respond|hit reply|tell me|text me|text us|call me|call us|email me|email us|contact us|contact me|send me|send us|shoot me|drop me|ping me|message me|whatsapp|give us a call|give me a call|dm me)",
            "(reply|respond|hit reply) (with|to this|yes|and|back|here|stop|by)",
            "let (me|us) know (which|what works|where|who|by|how (you|to|we|soon|many)|when|either way|your (preferred|preference|choice|availability|decision|thoughts on))",
            "(say|send) (the)? (word|yes|no) and",
            "(call|text|reach|email|contact) (me|us) (at|on|via|today|now|directly)",
            "if (not|so|yes|no|you) ..5 (tell me|reply|let me know (so|who|what))",
            "looking for (your)? (confirmation|approval)",
            "(great|grateful|helpful|appreciate it|appreciated) if you (could|can|would) ..2 (send|share|provide|tell|reply|confirm|answer|let (me|us) know)",
            "(would|will) ..2 (love|like|welcome|value|appreciate|enjoy) ..2 (hear|get|have|know) ..5 (perspective|opinion|take|advice|view|guidance|input|expertise|ideas|considered|insights|recommendations|pointers|updates)",
            "(would|will) (love|like|appreciate|welcome) (to (feature|include|move|see|welcome)|any pointers|your input|your help|your support)",
            "(get|write) back to (me|us)",
            "let (me|us) know what works",
            "(i|we) (would|will)? (need|require) (your|you to)",
            "(can|could|would|will) you ..4 (confirm|tell|let (me|us) know|send|share|provide|advise|clarify|explain|answer|update|change|consider|help|recommend|suggest|add|include|write|give)");

    /** Closes that leave the next step to the reader's invention. */
    static final Phrases FORMULAS = Phrases.of(
            "let (me|us) know ..2 (your)? (thoughts|questions|interest|interested|feedback)",
            "let (me|us) know (if|whether|in case|should)",
            "let (me|us) know (what you think|how it goes|your thoughts)",
            "let (me|us) know #end",
            "(feel free|do not hesitate|please do not hesitate) to",
            "(look|looking|looked) forward",
            "(happy|glad|pleased|delighted|here) to ..1 (help|answer|share|discuss|provide|send|chat|assist|support|talk|work|offer|explain)",
            "(would|will) (love|like) to hear (from you|your thoughts|back|your feedback|more)",
            "(would|will) (appreciate|welcome|value) ..3 (thoughts|feedback|consideration|response|reply|input)",
            "(talk|speak) (soon|to you soon)",
            "(hope|hoping) to (hear|talk|connect|work|see)",
            "(i|we) (am|are) (here|available|around) (if|to|for|whenever)",
            "if ..8 (interested|interest|curious|questions|useful|helpful|relevant|resonates)",
            "(reach out|get in touch|contact me|contact us|drop me a line|give me a shout) (if|any time|whenever|when|should|with any)",
            "(any time|whenever) you (are ready|like|want|need)",
            "(best|worth) to (connect|chat)");

    static final Phrases SLOTS = Phrases.of(
            "(on|this|next|by|before)? #weekday (at|between|after|before)? (#number (am|pm)?)?",
            "(this|next|the following) (week|month)|tomorrow|later this week");

    private AskPhrases() {}
}
