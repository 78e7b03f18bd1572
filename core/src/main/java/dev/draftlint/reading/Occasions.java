package dev.draftlint.reading;

import dev.draftlint.phrase.Phrases;

/** What takes somebody's time: a call, half an hour, to sit down together. */
final class Occasions {

    static final String MEETING =
            "(call|chat|meeting|demo|demonstration|conversation|coffee|sync|walkthrough|walk through"
                    + "|catch up|zoom|session|discussion|consultation|phone call|intro call|huddle|brainstorm|telco|skype|(short|brief|quick|little) telephone|screen share|presentation|lunch|breakfast|appointment|(telephone|phone|video|web) conference|informational interview)";

    /** Occasions that need their article, for the words have other uses. */
    static final String GATHERING = "((a|an|our|some|another|little|quick|short|brief|proper) ..2"
            + " (get together|meet up|meetup|powwow|natter|chinwag|face to face|video thing|rendezvous|dialogue|exchange|audience|briefing|one on one|one to one"
            + "|pint|beer|drink|tea|cuppa|cup|brew|dinner|bite|walk|stroll|visit|gap|window|half day|evening|slot|word with you))";

    static final String MEET = "(meet|talk|chat|speak|connect|reconnect|sync|catch up|compare notes"
            + "|exchange ideas|hop on|jump on|get on|get together|sit down|touch base|grab (a|some)? coffee|pick your brain"
            + "|hear (about)? your (perspective|thoughts|experience) (on|about)? if)";

    /** The same verbs where no object makes something else of them ("meet the deadline", "connect the hose"). */
    static final String MEET_ALONE =
            "(meet (you|with)|discuss (#end|#question|with you|in person|on (a|call|the)|over)|(meet|talk|chat|speak|connect|reconnect|catch up) (#end|#question|up|for|about|over|and|with you|in person|on (#weekday|a|the phone)|this|next|soon|some time"
                    + "|sometime|again|briefly|further|more|regarding|tomorrow|#weekday|to (discuss|see|explore|talk|learn|understand|find))"
                    + "|(hop|jump|get) on (a|the|zoom|teams)|sit down|(grab|have|get) ..3 " + MEETING + ")";

    /** What people do in each other's company, said so that it can mean nothing else. */
    static final String TOGETHER =
            "(sit down|(grab|share|get|do) (a|an|some|our|that) ..1 (chai|tea|cuppa|brew|beer|pint|drink|brunch|dinner|bite)|meet (up|you|with|me|us|for|at|in|on|over|next|this|and|to|before|somewhere|sometime|some time|soon|again|face|early|briefly|tomorrow|#weekday|#placeholder|#number)|see you in person|see each other|get together|get acquainted|get to know (you|each other)"
                    + "|put (faces|a face|names) to ..1 (names|name|faces|face)|(swap|trade|compare|exchange) ..1 (notes|stories|ideas|thoughts|views|impressions|experiences)"
                    + "|shake (hands|your hand)|pick your (brain|brains)|bend your ear|break bread|have a word with you|hear your story|(tell you|share) our story"
                    + "|(introduce|present) (ourselves|our (firm|company|team|services))|make your acquaintance|cross paths|show you (around|round)"
                    + "|(buy|stand|treat) you ..2 (coffee|lunch|pint|drink|beer|tea|dinner|cup|breakfast)|(steal|borrow|have|grab) you for"
                    + "|(put|knock) (our|your) heads together|(bat|kick|bounce|toss) ..3 ideas (around|about|off)|talk shop|(sit|walk|stand|work) together"
                    + "|call upon you|(receive|received) (me|us|him|her|our)|make acquaintance|(get|have) you ..6 on the (line|phone)|face time (with|between))";

    static final String TIME =
            "(#duration|(some|any|a little|enough|your|the|a few minutes of your)? time|a (quick|brief)?"
                    + " (moment|minute|second|slot)|availability)";

    /** The sender at the reader's door. */
    static final String VISIT =
            "((call|drop in|come) on you|(come|stop|drop|pop|swing|call) (by|in|round|over)|(visit|come to) (you|your ..2 (office|site|premises|shop|school|factory|facility|place))|come ..1 see you"
                    + "|(present|show|demonstrate|introduce) ..4 (to|with) (you|your))";

    private static final String SHORT =
            "(quick|brief|short|little|intro|introductory|exploratory|discovery|informal|virtual|initial|proper|longer|further|#duration|1 1|one on one)";

    /** An occasion with the words around it that a question about it has. */
    static final Phrases ASKED = Phrases.of(
            "(a|an|another|some|any|one|our|us|me|the) ..1 " + SHORT + " ..1 " + MEETING,
            "(#start|" + SHORT + "|for|over|to|on|up for|or) (a|an|another|some|any|our|" + SHORT + ")? ..1 " + MEETING,
            "(have|having|do|schedule|scheduling|book|booking|arrange|arranging|set up|setting up|start with|get|grab|grabbing|find|plan) (a|an|another|some|our|in|in a)? ..1 "
                    + MEETING,
            "(got|have|grab|get|spare|give me|give us|find|for|worth|need|allow|steal|borrow) ..3 (#duration|#number (mins|min|m)|(10|15|20|30) (#question|for|on|with|this|next|to)|#number for (me|us))",
            "(free|down|able|ready|time|keen|happy|game|open|willing|available|possible|sense|minute|moment|chance|like|want|love|interested|interest) ..1 (to|in|for)? ..1 "
                    + "(" + MEET_ALONE
                    + "|(talking|chatting|meeting|connecting|speaking) (#question|this|next|soon|about|with|on))",
            "(can|could|may|might|shall|should|would|when|let|if|perhaps|maybe) (i|we|us|you and i) ..2 " + MEET_ALONE,
            "(could|can|may|might|when|if) ..2 (i|we) ..1 (" + VISIT + "|called you|gave you a (ring|call))",
            "(on|in|into) (your|the) (calendar|diary)",
            "#duration ..1 intro|(does|would|will|is) (a|an) ..1 " + MEETING,
            "(have|get|grab) a ..1 (word|moment|minute|sec|second)|set something up",
            "(i|we) ..1 (give you a (ring|call|bell|buzz)|ring you|phone you|call you)",
            "(is|would) it ..2 (possible|ok|okay|alright|fine) ..1 (to|if we|if i) ..1 " + MEET_ALONE,
            "some (times|dates|slots) ..4 (work|suit|good)");

    /** A moment that the reader spends alone, on what was sent, and what the sender does in the mail itself. */
    static final Phrases AT_DESKS = Phrases.of(
            "take (this|the) (opportunity|chance|occasion|liberty) (to|of)",
            "(moment|minute|second|time|chance) to ..1 (look at|look (over|through|into)|read|think|consider|reply|respond|answer|fill|complete|digest|open|glance|skim"
                    + "|(review|check|see|watch|test|try|go (through|over)) (it|this|that|these|those|my|the|our|what))");

    /** Questions about other occasions: those that were, those that the reader holds, and who is to be talked to. */
    static final Phrases OTHERS = Phrases.of(
            "#start ..2 (did|was|were|had|how (was|were|did|many|much|long|often))",
            "(have|has|had) (you|they|he|she|your ..2) ..3 (had|talked|spoken|met|discussed|held|seen|been|received|got|chance|opportunity|managed)",
            "(do|does) (you|your ..3|they|he|she) ..2 (hold|run|record|charge|miss|lose|answer|handle|host|offer|sell|spend|waste|wait)",
            "(right|best|correct|good|better) (person|contact|one) ..3 (talk|speak|connect|chat|call|meeting)");

    private Occasions() {}
}
