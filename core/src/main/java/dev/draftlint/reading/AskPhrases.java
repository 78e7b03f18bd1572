package dev.draftlint.reading;

import dev.draftlint.phrase.Phrases;

/** How English asks, by the kind of action that is asked for. */
final class AskPhrases {

    /** What makes of the verb after it something that the reader is to do. */
    private static final String REQUEST = "((would|could|can|will) you|please|kindly"
            + "|(grateful|obliged|glad|thankful|appreciate it|delighted|kind|helpful|great|lovely|nice|love it) if you (would|could|might|can)"
            + "|(hope|trust|wish) ..1 you (will|would|can|could|might)|(ask|asks|asked|invite|urge|beg|request|trouble) (of|that)? you ..1 (to)?"
            + "|you (might|may|could) (even|also|perhaps|always)?|(have|love|like|want|need) you ..1 (to)?|oblige (us|me) by)";

    /** Asks that a word of interest would answer. */
    static final Phrases INTEREST_ASKS = Phrases.of(
            "(interested|interest) in ..6 #question",
            "(i|we|#start|and|also|so|but) would ..2 (love|like) to ..1 (explore|learn more|understand|know more|find out)",
            "(want|shall|should|may|can|could) (me|i|us|we) ..1 (to)? (send|share|forward|show|pass|put together|prepare|run|mock up) ..9 #question",
            "(curious|sound|sounds) ..4 #question",
            "(see|seeing|wondering|wonder|wondered|check|checking|ask|asking) (if|whether) you would ..1 be (open|interested|willing|able)",
            "(open|worth) ..1 (to)? (exploring|exchanging|hearing|seeing|learning|considering) ..6 #question");

    static final Phrases READ_ASKS = Phrases.of(
            REQUEST
                    + " ..3 (read|watch|look (at|over|through|into)|have a (look|read|listen)|browse|listen to|check|study|open (it|the|this|my|our)|skim|get through|go through|leaf through|glance at)",
            "(#start|please|kindly|you can|to|and|just|or) (click|visit|watch|download|browse|check out|check it out|have a look at|take a look at)"
                    + " ..6 (here|below|link|button|demo|video|page|site|website|guide|app|attached|attachment|it|#placeholder)",
            "(#start|please|kindly|you can) (see|view|try|explore)"
                    + " ..6 (here|below|link|button|demo|video|page|site|website|guide|app|it|#placeholder)",
            "#start (click|visit|watch|download|read|view|explore|try|get started|start|check)",
            "(worth|want|take|have|care for|open to|up for) (a|to take a|to have a)? (quick|closer|brief)? (look|read|peek|glance) ..5 #question",
            "(learn|read|find out|see) more ..1 (here|at|on|below)",
            "(would|could|can|will) you ..4 (review|take a look|have a look|look at|look over|read|watch|check out|try|test)",
            "please ..2 (review|read|check|look|download|watch|visit|open|browse)",
            "(here|this) is ..3 link");

    static final Phrases SIGN_UP_ASKS = Phrases.of(
            REQUEST
                    + " ..3 (sign|register|subscribe|apply|join|buy|order|donate|give (#number|a)|pledge|book|fill (in|out)|complete|vote|enter|adopt|upload|put your (name|names))",
            "(#start|please|you can|to|and|just|or|then|simply) (sign up|register|subscribe|apply|enroll|enrol|buy|order|purchase|donate|upgrade|claim|redeem|rsvp"
                    + "|reserve|renew|shop|activate|checkout|check out now|grab your|secure your|save your|use code|use the code|enter ..3 code|confirm your)",
            "you (will|would|could|can|might) ..1 sponsor",
            "(fill|filling) (in|out) ..5 (form|survey|questionnaire|application)",
            "complete ..4 (form|survey|questionnaire|application|registration|profile|purchase|order)",
            "(would|could|can|will) you ..6 (sign up|register|subscribe|apply|donate|sponsor|sponsoring|join|buy|contribute|list|publish|feature|review|leave a review|place|proceed|approve)",
            "(get started|start your|start now|sign up|apply|register|book|order|claim|upgrade|donate|join|rsvp) (here|now|today|at|below|via|in)",
            "(take|complete|answer) ..3 survey",
            "(leave|write|post) ..3 review");

    static final Phrases INTRODUCE_ASKS = Phrases.of(
            REQUEST
                    + " ..3 (make (an|the|any|that|me an|us an) (intro|introduction)|forward|pass (it|this|on)|share (it|this)|introduce|put (me|us) in touch|refer|recommend|hand (it|this|them)|spread|mention|(tell|let|speak to|talk to|have a word with) (your|the|others) ..3 (colleague|colleagues|neighbours|neighbors|friends|team|manager|board|shop|partner|partners|neighbour|sister|brother|boss|forwarder|architect|colleague))",
            "forward (this|it|my|our|the) ..4 (to|along|on)",
            "(forward|pass|send|share) (this|it|the|my|along) ..5 (on|along|to|with) ..3 (right|team|colleague|colleagues|person|network|anyone|someone|whoever|manager|friends)",
            "(introduce|refer|connect|point|direct|put) (me|us) ..3 (to|with|in|toward|towards)",
            "(intro|introduction|referral) to",
            "(right|best|correct|appropriate) (person|contact|point of contact) ..9 #question",
            "who ..6 (right|best|handles|responsible|in charge|oversees|manages|should i|would be)",
            "(know|think of) (anyone|someone|somebody|another|other|any)");

    static final Phrases ANSWER_ASKS = Phrases.of(
            REQUEST
                    + " ..3 (tell|answer|confirm|write|send|name|correct|bring|lend|ring|measure|explain|telephone|phone|guide|assist|help|support|suggest|sign|return|arrange|pay|settle)",
            "(please|kindly) ..1 (confirm|advise|reply|respond|answer|send|provide|share|tell|email|write|contact|call|indicate|specify|choose|select|note|bring|include|return|let (me|us) know (which|what|where|who|by|how|your availability|when|if (you can|we can|i can|you are able|(this|that|these) (works|work|suits|suit|is ok|is fine|is correct|are correct))))",
            "(#start|just|simply|and|or|then|so) (reply|respond|hit reply|tell me|text me|text us|call me|call us|email me|email us|contact us|contact me|send me|send us|shoot me|drop me|ping me|message me|whatsapp|give us a call|give me a call|dm me)",
            "(reply|respond|hit reply) (with|to this|yes|back|here|stop|by)|(#start|just|please|simply|or) (reply|respond|hit reply) and",
            "let (me|us) know (whether|if there (is|are) (someone|somebody|anyone|a|an|another))",
            "let (me|us) know if you ..8 or not",
            "let (me|us) know (which|what works|where|who|by|how (you|to|we|soon|many)|when|either way|your (preferred|preference|choice|availability|decision|thoughts on))",
            "(say|send) (the)? (word|yes|no) and",
            "(call|text|reach|email|contact) (me|us) (at|on|via|today|now|directly)",
            "if (not|so|yes|no|you) ..5 (tell me|reply|let me know (so|who|what))",
            "looking for (your)? (confirmation|approval)",
            "(great|grateful|helpful|appreciate it|appreciated) if you (could|can|would) ..2 (send|share|provide|tell|reply|confirm|answer|let (me|us) know)",
            "(would|will) ..2 (love|like|welcome|value|appreciate|enjoy) ..2 (hear|get|have|know) ..5 (perspective|opinion|take|advice|view|guidance|input|expertise|ideas|considered|insights|recommendations|pointers|updates)",
            "(would|will) (love|like|appreciate|welcome) (to (feature|include|move|see|welcome)|any pointers|your input|your help|your support)",
            "(get|write) back to (me|us)",
            "(i|we) (would|will)? (need|require) (your|you to)",
            "(can|could|would|will) you ..4 (confirm|tell|let (me|us) know|send|share|provide|advise|clarify|explain|answer|update|change|consider|help|recommend|suggest|add|include|write|give)");

    /** Closes that leave the next step to the reader's invention. */
    static final Phrases FORMULAS = Phrases.of(
            "(give|drop) (me|us) a ..1 (shout|line)",
            "(please|kindly) (allow|permit|let) me to? ..1 (introduce|take|start|begin|share)",
            "let (me|us) know (if|in case|should)",
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
