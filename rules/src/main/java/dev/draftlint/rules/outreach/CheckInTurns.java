package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say whose reason to write is to look in, to hear how things stand or to be remembered. */
final class CheckInTurns {

    private static final String ON = "(on|to|and|with|again|for|from|regarding|about|before)";

    /** Coming by for nothing in particular, as it stands after "to". */
    private static final String CHECK =
            "(check (back|quickly|briefly)? (in|by)|check (back|up)|(drop|pop|stop|swing|look|circle) back (in|by|round)|(drop|pop|stop|swing|look) (in|by|round) "
                    + ON
                    + "|touch (base|bases)|circle (back|around|round)|loop (back|around)|swing back|sync up|reach back out"
                    + "|(poke|pop|stick) my (head|nose)|make (my|the) ..1 rounds|ask after)";

    private static final String CHECKING =
            "(checking (back|quickly|briefly)? (in|by)|checking (back|up)|(dropping|popping|stopping|swinging|looking|circling) back (in|by|round)|circling in"
                    + "|(dropping|popping|stopping|swinging|looking) (in|by|round) "
                    + ON
                    + "|touching (base|bases)|circling (back|around|round)|looping (back|around)|swinging back"
                    + "|(poking|popping|sticking) my (head|nose)|(making|doing) (my|the) ..1 rounds|asking after|reconnecting)";

    /** The same as a thing. */
    private static final String CALL_IN =
            "(check in|pulse check|temperature check|status check|courtesy (call|note|mail|line|message|visit))";

    /** A few words, as a thing that one sends. */
    private static final String NOTE = "(line|note|card|word|" + Wording.MESSAGE + "|ping|ring|call)";

    private static final String LEARN =
            "(see|hear|learn|ask|know|find out|check|enquire|inquire|gauge|catch up on|keep up with|keep tabs on|get ..1 (sense|feel|idea|picture|update) (of|on))";

    private static final String LEARNING =
            "(seeing|hearing|asking|keeping tabs on|catching up on|checking|wondering|enquiring|inquiring|curious|keen|eager)";

    private static final String THINGS =
            "(things|everything|matters|it|this|that|it all|all|life|business|you all|we|(your|the|our) ..3)";

    private static final String GO =
            "(going|coming along|coming on|getting along|getting on|progressing|shaping up|working out|treating you|holding up|moving|settling in"
                    + "|panning out|developing|unfolding|ticking along|doing (#end|with|since|on|over)|feeling|finding (the|it|things|your)|looking (#end|on your|at your|for you)|been|fare|fares|fixed|placed|faring)";

    /** How things are with the reader, as something that the sender would like to know. */
    private static final String STATE = "(how (is|are|has|have|was|were)? ..4 " + GO
            + "|how (matters|things|it|we|everything|the ..2) ..1 (stand|stands|lie|look|looks) (#end|with|on|from|at|in|for)|how (you|you all|life|everything|things) (is|are) #end|how (is|are) (the|your) ..1 (situation|project|work|plan|progress) (with|of|in|on|at|going)|where (you|we|things) ..1 (are at|are with|at with)|how far ..3 (along|come|got|are with|along with)"
            + "|where " + THINGS + " ..2 (stand|stands|sit|sits|landed|are at|is at|at)"
            + "|what (is|has been)? ..1 ((happening|going on) (with|in|at|on|over|there)|new (with|at|on)|the latest)"
            + "|(if|whether) ..4 (changed|moved|progressed|better time|good time|right time|on your radar|top of mind)"
            + "|(the|your) latest (#end|on|from|with)|the lie of the land|how the land lies)";

    private static final String IN_MIND =
            "((in|on|at|to|within|onto) (your|the) ..1 (radar|mind|minds|thoughts|horizon)|(top|front) of (your)? mind|in view|in sight)";

    private static final String US = "(us|me|myself|ourselves|#name|(our|my) ..3|the ..3|this|that|it)";

    private static final String TIES =
            "(contact|touch|acquaintance|connection|relationship|conversation|dialogue|dialog|discussion|correspondence|line|lines|door|channel)";

    /** Looking in, touching base, making the rounds. */
    private static final Phrases LOOKING_IN = Phrases.of(
            Wording.intending(
                    "((reach out|get in touch|write|email) (and|to))? " + CHECK + " (..4 (to|and) " + LEARN + " "
                            + STATE + ")?|(drop|pop|stop|look) (in|by) #end",
                    "(feel|take|check) (the|your) ..1 (pulse|temperature)"),
            Wording.doing(
                    CHECKING + " (..4 (to|and) " + LEARN + " " + STATE
                            + ")?|(dropping|popping|stopping|looking) (in|by) #end",
                    "(feeling|taking|checking) (the|your) ..1 (pulse|temperature)"),
            "(worth|for) " + CHECKING,
            "(this is|this will be|here is|call this|consider this|time for|doing|giving you|sending you|just|only) ..1 (a|an|my|our|your|one|another) ..4 "
                    + CALL_IN,
            "#start " + Wording.ADVERB
                    + " (a|an|my|our|another|one|this)? (quick|brief|final|last|friendly|little|short|gentle|regular|weekly|monthly|quarterly|yearly|annual|usual|routine) ..1 "
                    + CALL_IN,
            "#start (check in|pulse check|courtesy call) (#end|re|regarding|about|on|from)",
            "(time|due|overdue) for (a|an|another|my|our) ..1 (catch up|check in)",
            "let us touch base|(dropping|dropped|drop) (by|in|into) your inbox|(hear|hearing) your (voice|news)");

    /** Asking how things stand. */
    private static final Phrases INQUIRIES = Phrases.of(
            Wording.intending(
                    "((ping|reach out|get in touch|catch up|reconnect|write|email|drop (you)? a ..2|send (you)? a ..2) ..2 (and|to))? "
                            + LEARN + " ..1 " + STATE),
            Wording.doing(LEARNING + " ..1 ((to)? " + LEARN + ")? ..1 " + STATE),
            Wording.intending(
                    "(ask|enquire|inquire|hear) (about|after) ..2 (situation|progress|state) (of|with|at|on)"),
            "(would|should) ..1 (like|love|be (glad|happy|curious|keen|interested)) ..1 to " + LEARN + " ..1 " + STATE,
            NOTE + " to " + LEARN + " ..1 " + STATE,
            "(only|just|simply) ..1 (to)? " + LEARN + " ..1 " + STATE,
            "(wonder|wondered|wondering) ..1 how (is|are)? ..4 " + GO,
            "time (that)? ..1 we ..1 (spoke|talked|caught up) again");

    /** Hoping not to be forgotten. */
    private static final Phrases REMEMBRANCE = Phrases.of(
            Wording.intending(
                    "(stay|keep|remain|be kept|get|stick|linger|pop|put|return|bring) ..4 " + IN_MIND,
                    "(make|making) sure ..1 you ..2 (forget|forgotten|remember) ..1 (us|me|about)"),
            Wording.doing("(keeping|staying|remaining) ..4 " + IN_MIND, "putting ..3 (back|again) on your radar"),
            "(wanted|hoping|hoped|looking) to ..1 (reconnect|stay in touch|keep in touch)",
            "(pinging|writing|emailing|reaching out|calling|line|note) ..2 to (reconnect|renew|catch up|(stay|keep|remain) in ..1 (touch|contact))",
            "(keep|hold|keeping|holding) " + US + " ..2 " + IN_MIND,
            "(so (that)?|sure|ensure) ..3 (stay|stays|remain|remains|keep) ..2 " + IN_MIND,
            "(fall|drop|slip|disappear) off your ..1 radar",
            "so (that)? (we|i|(our|my) ..2) ..2 not ..1 forgotten|(just|only|#start) keeping in touch",
            "(in case|lest|hope|hoping|so|so that) you ..2 (forgot|forgotten|forget) (us|me|about us|about me)",
            "(renew|rekindle|refresh|resume|reestablish|revive|maintain|keep up) (the|our) ..1 " + TIES
                    + " ..1 (with|between|again|#end|and)",
            "(keep|keeping) (the|our|a) ..1 " + TIES + " ..2 (warm|alive|fresh|open|going)");

    static final Phrases PHRASES = LOOKING_IN.and(INQUIRIES).and(REMEMBRANCE);

    /** The same where only an earlier mail makes them empty. */
    static final Phrases LATER = Phrases.of(
            "how (is|are|have|has) (things|everything|it all|life|business|you|the (search|project|planning|hunt)|your ..2 (search|project|planning|hunt)) ..1 (going|coming along|getting on|getting along|been|shaping up|working out|holding up) ..6 #question",
            "(#start|just|only|am|are) checking on (my|our|the|this|that|your|you|estimate|quote|order|proposal)",
            "#start (just|only|also)? ..1 checking (if|whether) (you still|you have any|there (is|are|has been) any)",
            "wanted to ..1 catch up (#end|with you|on (how|where))",
            "how (is|are) (things|everything) ..1 (on|at) your (side|end)",
            "what is the latest (at|with|on|from) ..4 #question",
            "how (is|goes) it going (with|on|at) (you|your|the)",
            "(let me know|tell me|drop me a line) ..1 how (you|things|everything) ..2 (going|getting|doing|progressing|coming)",
            "(just|only|also|wanted to|thought i would) ..1 (say|saying|send|sending) (you)? ..1 (hi|hello|hey) (again|#end|and|from)",
            "(let|letting|not let|lest|before) (the|our|this) ..1 " + TIES
                    + " ..1 (go|goes|get|gets|run|runs|die|dies) ..1 (cold|quiet|dry|silent|out)",
            "(you|your ..2) (came|popped|crossed|have been|has been|were|was|are|is) ..1 (to mind|into my head|on my mind|in my thoughts|my mind)",
            "(thinking|wondering) (of|about) you (#end|the other day|today|this week|and|again|lately)",
            "(no|without|not for any) ..1 (particular|special|specific) ..1 (reason|occasion|agenda)",
            "to ..1 (catch up on|hear about|ask after) ..1 your (news|plans|progress)");

    private CheckInTurns() {}
}
