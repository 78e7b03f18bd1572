package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say whose reason to write is to look in, to hear how things stand or to be remembered. */
final class CheckInTurns {

    /** Coming by for nothing in particular, as it stands after "to". */
    private static final String CHECK =
            "((check|look|drop|pop|peek|peep|touch|stop|swing|dip) (back|quickly|round|around|briefly)? (in|by|round|around|back)"
                    + "|check up|touch (base|bases)|circle (back|around|round)|loop (back|around)|swing back|sync up|reach back out"
                    + "|(poke|pop|stick|put|show) my (head|nose|face)|make (my|our|the) ..1 (round|rounds)|ask after|come knocking)";

    private static final String CHECKING =
            "((checking|popping|peeking|touching|swinging|dipping) (back|quickly|round|around|briefly)? (in|by|round|around)|(looking|dropping|stopping) (in|by|round) (on|to|at|again|from|with|for|your)"
                    + "|checking (back|up)|touching (base|bases)|circling (back|around|round)|looping (back|around)|swinging back|popping back"
                    + "|(poking|popping|sticking|putting|showing) (my)? (head|nose|face)|(making|doing) (my|our|the) ..1 (round|rounds)|asking after|coming (back)? round|reconnecting)";

    /** A few words, as a thing that one sends. */
    private static final String NOTE = "(line|note|card|word|" + Wording.MESSAGE
            + "|hello|hi|shout|wave|ping|ring|call|visit|knock|tap|catch up|greeting|greetings|sign of life|excuse|pretext|moment)";

    /** The same as a thing. */
    private static final String CALL_IN =
            "(check in|pulse check|temperature check|status check|courtesy (call|note|mail|line|message|visit))";

    private static final String LEARN =
            "(see|hear|learn|ask|know|find out|discover|be told|check|enquire|inquire|gauge|sound out|feel out|wonder|understand|take stock of|catch up on|keep up with|keep tabs on|(inform|update) (myself|ourselves)|be brought up|(get|gain|form) ..1 (picture|idea|sense|feel|feeling|impression|view) (of|for|on)|have (word|news)|get (word|news))";

    private static final String LEARNING =
            "(seeing|hearing|asking|keeping tabs on|keeping up with|catching up on|checking|wondering|enquiring|inquiring|curious|keen|eager|interested|glad|happy|nosy|itching|dying|anxious)";

    private static final String THINGS =
            "(things|everything|matters|it|it all|all|life|business|we|you|you all|you guys|this|that|(your|the|our|my) ..3)";

    private static final String GO =
            "(going|coming along|coming on|getting along|getting on|progressing|faring|shaping up|working out|treating you|holding up|moving|moving along"
                    + "|settling in|panning out|evolving|developing|unfolding|ticking along|ticking over|running|taking shape|keeping|maturing"
                    + "|doing (#end|with|since|after|on|over|out|these|so|at|in)|looking (#end|on your|at your|for you|from your)|finding (the|it|things|your|#end)"
                    + "|been|gone|fixed|blowing|fare|fares|progress|stand|stands|lie|lies|sit|sits|developed|turned out|got on)";

    /** How things are with the reader, as something that the sender would like to know. */
    private static final String STATE =
            "(how (is|are|has|have|was|were)? ..4 " + GO + "|how (you|you all|life|everything|things) (is|are) #end"
                    + "|how far ..4 (along|come|got|gotten|with|are|on)|how (the land lies|far along)"
                    + "|where (" + THINGS
                    + "|matters|your head|the land) ..2 (stand|stands|sit|sits|landed|are|is|at|lie|lies|got to|arrived)"
                    + "|(which|what) (way|direction) ..5 (heading|going|moving|blowing|turning|leaning|go|goes|lean|leans|taking)"
                    + "|what (is|has been|are)? ..1 ((happening|going on) (with|in|at|on|over|there)|new|up|cooking|stirring|brewing|moving|afoot|changed|what|the latest|become|the news|the state of play)"
                    + "|what you (are|have been) (up to|planning|thinking|doing)|who needs what"
                    + "|(if|whether) ..4 (changed|moved|shifted|progressed|developed|budged|turned|eased|stirring|brewing|simmering|alive|afoot|any the wiser|wiser|news|movement|progress|traction|developments"
                    + "|closer|nearer|further|better time|good time|right time|a good moment|the right moment)"
                    + "|(of|about|with|on) ..1 your ..1 (progress|plans|thinking|news|situation|wellbeing|search|project|decision)|(the|your) ..2 (position|state|stage|status|condition|standing|course) (of|in) ..1 (your|the|our|my)|(the|your) latest (#end|on|from|with|at|about)|(the|your|any) ..1 (news|progress|state of play|state of things|state of affairs|lie of the land|lay of the land|goings on))";

    private static final String US = "(us|me|myself|ourselves|#name|(our|my) ..3|the ..3|this|that|it|we|i)";

    private static final String IN_MIND =
            "((in|on|at|to|within|into|inside|onto|of) ..4 (your|the) ..1 (radar|mind|minds|thoughts|memory|map|horizon|consciousness|contacts|orbit|picture|address book)|(top|front) of (your)? mind|in view|in sight)";

    private static final String TIES =
            "(contact|contacts|touch|acquaintance|connection|relationship|relations|friendship|ties|tie|thread|conversation|dialogue|dialog|discussion|correspondence|line|lines|door|channel|channels"
                    + "|bond|link|fire|flame|embers|iron|wire|pot|kettle|exchange|talks)";

    /** Looking in, touching base, making the rounds. */
    private static final Phrases LOOKING_IN = Phrases.of(
            Wording.intending(
                    CHECK + " (..4 (to|and) " + LEARN + " " + STATE + ")?",
                    "(say|send|wave|shout) (you)? ..2 (hi|hello|hey|greetings)",
                    "(feel|take|check|test|get|gauge) (the|your|a) ..1 (pulse|temperature|water|waters|mood|barometer|weather|read|feel)"),
            Wording.doing(
                    CHECKING + " (..4 (to|and) " + LEARN + " " + STATE + ")?",
                    "(saying|sending|waving) (you)? ..1 (hi|hello|hey|greetings)",
                    "(feeling|taking|checking|testing|gauging) (the|your|a) ..1 (pulse|temperature|water|waters|mood|barometer|weather)"),
            "(worth|for) " + CHECKING,
            "(this is|this was|this will be|here is|call this|consider this|treat this as|time for|due for|doing|it is|just|only|so) ..1 (a|an|my|our|your|one|another) ..5 "
                    + CALL_IN,
            "#start " + Wording.ADVERB
                    + " (a|an|my|our|another|one|this|time for (a|an|another|my|our))? (quick|brief|final|last|friendly|little|short|gentle|regular|weekly|monthly|quarterly|yearly|annual|usual|routine|periodic|small|polite|simple) ..1 "
                    + CALL_IN,
            "#start (check in|pulse check|temperature check|courtesy call) (#end|re|regarding|about|on|from)",
            "(time|due|overdue) (for|that we had|we had) (a|an|another|my|our|the|one of my) ..2 (catch up|hello|hallo|greeting|update|sign of life|round|rounds)",
            "(make|making|do|doing|start|starting) (my|our|the) ..1 (round|rounds)",
            "(sign of life|wave) from (us|me|our|my|#name|the|across|all)",
            "touch base with (firms|companies|people|clients|contacts|folks|businesses|friends) ..1 like",
            "(no agenda|no reason|nothing to sell|nothing in particular|nothing special) ..3 (seeing|wanted|see|just|only|but)",
            "(hear|hearing) your (voice|news)");

    /** Asking how things stand. */
    private static final Phrases INQUIRIES = Phrases.of(
            Wording.intending(
                    "((drop (you)? a|ping|make contact|send (you)? a|reach out|get in touch|catch up|reconnect|write|email|call|ring) ..3 (and|to))? "
                            + LEARN + " ..2 " + STATE,
                    "(stay|keep|remain|be|be kept) ..1 (in the loop|abreast|up to date|informed|posted) (on|about|of|with) (your|how|what|where)"),
            Wording.doing(LEARNING + " ..1 ((to)? " + LEARN + ")? ..2 " + STATE),
            "(would|should|shall) ..1 (like|love|care|be (glad|happy|curious|keen|interested|delighted|pleased)) ..1 to "
                    + LEARN + " ..2 " + STATE,
            NOTE + " ..5 (to|and) " + LEARN + " ..2 " + STATE,
            "(writing|emailing|mailing|calling|ringing|knocking|back|here|in touch|in contact|reaching out|getting back|stopping|dropping|passing) ..5 (to|and) "
                    + LEARN + " ..2 " + STATE,
            "(only|just|simply|mainly|merely|mostly|purely) ..2 (to)? " + LEARN + " ..1 " + STATE,
            "(curious|keen|eager|interested|itching|dying|nice|good|time) to " + LEARN + " ..2 " + STATE,
            "(wonder|wondered|wondering) ..1 " + STATE,
            "(give|giving|gave) you a ..1 (shout|wave|holler|ring|tinkle) (and|to) " + LEARN,
            "time (that)? ..1 we ..1 (spoke|talked|exchanged|caught up|swapped|heard) ..4 again",
            "how (is|are|have|has) (things|everything|it|it all|matters|life|business|the (search|hunt|planning|project|plans)) ..2 (going with|coming along|coming on|shaping up|moving along|moving|developing|progressing|ticking along|looking at|looking on|looking with|looking regarding|been (on|at|with|since)|gone (on|at|with|since)) ..1 (on|at|with|regarding|since|your|the|#question)");

    /** Hoping not to be forgotten. */
    private static final Phrases REMEMBRANCE = Phrases.of(
            Wording.intendingOrDoing(
                    "(stay|staying|remain|remaining|keep|keeping) ..1 (visible|present|near|close|available) (to|for) you"),
            "(pinging|writing|emailing|reaching out|calling|back|here|note|line) ..2 to (reconnect|renew|catch up)",
            Wording.intending(
                    "(stay|keep|remain|be kept|get|stick|linger|pop|put|land|place|return|bring) ..4 " + IN_MIND,
                    "(make|making) (sure|certain) ..1 you ..3 (forget|forgotten|forgot|remember|remembered|thought of|think of|lose sight of|lost sight of)"),
            Wording.doing(
                    "(keeping|staying|remaining) ..4 " + IN_MIND,
                    "(putting|popping|getting|bringing|landing) ..3 (back|again) (on|onto) your radar",
                    "(keeping|staying) in ..1 (contact|touch)"),
            "(i|we)? (am|was|were)? (wanted|hoping|hoped) to ..1 (reconnect|stay in touch|keep in touch)",
            "(reaching out|writing|emailing|mailing|calling|line|note) ..2 to (stay|keep|remain) in ..1 (touch|contact)",
            "(fall|drop|slip|slide|disappear|vanish) off your ..1 (radar|map|list)",
            "(keep|hold|have|keeping|holding) " + US + " ..2 " + IN_MIND,
            "(put|plant|lodge|fix|putting|bring|bringing) (us|me|myself|ourselves|(our|my) ..3) ..2 " + IN_MIND,
            "(so (that)?|to|sure|hoping|ensure|not|never) ..4 (stay|stays|remain|remains|be kept|be held|fall|drop|slip|slide|disappear|vanish|are|is|keep) ..2 (off|from|out of)? "
                    + IN_MIND,
            "(had not|have not|in case you|so you|sure you|hope you|hoping you|without|lest) ..3 (forget|forgotten|forgetting|forgot|lose sight of|lost sight of|losing sight of|overlook) ..1 (us|me|about us|about me|our|my ..2 name)",
            "so (that)? (we|i|(our|my|the) ..2) (am|are|is|do|does|will)? ..1 not ..1 (be)? (forgotten|forget)",
            "so (that)? you ..2 (have|keep|hold|remember|think of|know|recall) (us|me|that we|that i|we are|i am) ..2 (in (your)? mind|when|still|exist|are|#end)",
            "(renew|renewing|rekindle|rekindling|refresh|refreshing|warm up|warming up|resume|resuming|reestablish|reestablishing|restore|restoring|revive|reviving|reopen|reopening|maintain|maintaining|cultivate|nurture|nursing|pick up) (the|our|an|my|this) ..1 "
                    + TIES + " (with|between|again|#end|and|to)?",
            "(keep|keeping|hold|holding|leave|leaving) (the|our|a|this|that|up) ..1 " + TIES
                    + " ..2 (warm|burning|alive|glowing|simmering|fresh|open|going|lit|up)",
            "(keep|keeping|put|putting) (our|my) ..1 (name|firm|company|face) ..2 (warm|fresh|alive|in front|before|out there|at the top|in view)",
            NOTE + " ..2 to (stay|keep|be|remain|get) (back)? in ..1 (contact|touch)");

    static final Phrases PHRASES = LOOKING_IN.and(INQUIRIES).and(REMEMBRANCE);

    /** The same where only an earlier mail makes them empty. */
    static final Phrases LATER = Phrases.of(
            "(let|letting|not let|lest|before) (the|our|this) ..1 " + TIES
                    + " ..1 (go|goes|get|gets|grow|grows|run|runs|turn|turns|die|dies) ..1 (cold|quiet|dry|silent|stale|away|out|lost)",
            "what is ..1 (cooking|new|happening|up|brewing|stirring|going on) (at|with|on|in|over) (the|your|you|there)",
            "to ..1 (catch up on|keep up with|hear about|hear of|ask about|ask after) ..1 your",
            "how (it|things|everything|matters) ..1 (looks|look) ..1 (from|on|at|with) (your|you)",
            "(come|get|be) ..1 (to|some|at) ..1 news of (you|your)",
            "(i|we)? (am|was|were)? (wanted|hoping|hoped) to ..1 (reconnect|stay in touch|keep in touch)",
            "(making|made|make|resume|resuming) ..1 contact (again|once more)",
            "(keep|keeping|stay|staying) in ..1 (contact|touch) (with (people|you|firms|companies|folks|those|everyone|clients|our)|and (see|hear|ask|learn))",
            "(drop|dropping|send|sending) (you)? a (line|note|card) (now and then|now and again|from time to time|once in a while|every so often)",
            "(hello|greeting|greetings|postcard) (again)? from (us|me|our|my|#name|the|across|all)",
            "what is the (state of play|latest|state of affairs|news)",
            "how (is|are|have|has) (things|everything|it all|matters|life|business|you|your ..2|the ..2) ..2 " + GO,
            "how (is|goes) it ..1 (going)? (with|on|at) (you|your|the)",
            "(you|your ..3|the ..2) (came|come|comes|popped|crossed|sprang|have been|has been|were|was|are|is) ..2 (to mind|my mind|into my head|my thoughts|in my thoughts|on my mind)",
            "(thinking|wondering|wondered) (of|about) (you|your ..2) (#end|the other day|today|this week|and|again|lately)",
            "(my|our|a|the) ..1 (usual|regular|routine|weekly|monthly|quarterly|yearly|annual|customary|periodic|occasional|little) ..1 "
                    + NOTE,
            "(every|each|once a|twice a) ..1 (month|quarter|year|week|season|spring|autumn|so often|now and then|few weeks) ..2 (i|we) ..2 (write|call|ring|drop|check|look|make|send|go|like|try)",
            "(no|not any|without|not for any) ..1 (particular|special|specific|other|great|deeper|ulterior|real|pressing|fixed) ..1 (reason|occasion|agenda|purpose|motive|cause)",
            "(i|we) (am|are) still ..1 (here|around|about|alive|at it|in business|there)",
            "(let me know|tell me|write me|drop me a line) ..1 how (you|things|matters|everything) ..2 (going|getting|doing|faring|progressing|coming|moving|shaping|fixed|stand)",
            "(felt|feel|thought|time|right|ought) ..3 (say|send) (you)? ..1 (hi|hello|hey)");

    private CheckInTurns() {}
}
