package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Questions that poke only where an offer has been made before: still wanted, agreed, taken elsewhere, thought of. */
final class LaterPokes {

    private static final String PROCEED = "(proceed|go ahead|move forward|move ahead|get started)";

    private static final String AN_OTHER = "(a|an|another|your|someone|anyone|somebody)";

    private static final String OFFERED = "(" + PokeTurns.MATTER + "|the ..2 " + PokeTurns.DOC + ")";

    private static final String OPINION =
            "(opinion|verdict|decision|feedback|comments|views|view|remarks|position|stance|answer|reaction|impression|impressions)";

    private static final String PLEASED =
            "(pleased|happy|glad|grateful|thankful|appreciate|welcome|love|like|anxious|eager|keen|curious|impatient)";

    /** Is it still wanted? */
    private static final Phrases WANTED = Phrases.of(
            "(are|is) (you|your team|(this|that|the) ..2|it|my ..2|our ..2) still ..1 (looking (at|into|for|to)|wanting|needing|after|going ahead|active|live|current|ongoing|under way)",
            "is ((this|that|the) ..2|it|my ..2|our ..2) still (open|valid) ..1 #question",
            "#start still (need|wanting|needing|after|thinking|on|up) ..6 #question|#start (so)? " + PokeTurns.STILL
                    + " ..9 #question",
            "do you still (need|want) ..5 #question|do you still have ..1 interest ..3 #question",
            "do you want ..4 or not #question|do you want it or not",
            "(is there|do you have|have you got) any ..1 (requirement|requirements) ..5 #question",
            "(is there|do you have|have you got) ..1 any ..1 interest ..5 #question",
            "#start any ..1 (interest|appetite|takers) ((at|on|from|yet|still|for this|for it|in this|in it) ..3)? #question");

    /** Shall we? */
    private static final Phrases AGREED = Phrases.of(
            "#start (so)? (are)? you (in|on board|up for it) #question|count (you|you guys) in ..4 #question",
            "(#start|are you) ..1 happy (to " + PROCEED
                    + "|with (the|our|my) ..1 (price|quote|offer|terms)) ..2 #question",
            "(do|would) you want to " + PROCEED + " ..4 #question",
            "(can|shall|should) (i|we) ..1 (" + PROCEED + "|count on you) ..2 #question",
            "are you ..1 (ready|able|planning|going|likely) to (" + PROCEED
                    + "|sign|place) ..4 #question|are you ..1 going ahead ..3 #question",
            "(see|know) (if|whether) you are ..1 (planning|going|intending|ready) to",
            "(kindly|please) ..1 (confirm|advise|let us know|let me know) (if|whether) (we|i) ..1 (can|may|should) ..1 "
                    + PROCEED,
            "are you all set #question|are we good to go #question|#start (so|and)? (which|which one) is it #question",
            "is (our|my|the) ..1 (price|offer|quote|quotation) ..3 (ok|okay|acceptable|fine|in line|competitive|workable|in budget) ..3 #question",
            "(reply|respond|answer|email back|write back) ..1 with ..1 (a|the|your)? ..1 (number|letter|1 2 or 3|a b or c|1 2 3 or 4|a b c or d) (#end|that|which|and)");

    /** Yes or no? */
    private static final Phrases YES_OR_NO = Phrases.of(
            "(can|could|may|might|should) (i|we) ..1 (expect|get|have) ..2 (answer|decision|verdict|yes or no) ..4 #question",
            "will you ..1 (be going|be proceeding|be taking|go|proceed) (ahead|with) ..4 #question|are you ..1 going to go with ..3 #question",
            "(have|did|are|were) (we|i) ..1 (get|got|win|won|successful|selected|shortlisted|chosen|turned down) ..5 #question",
            "is there ..1 still ..1 (a|any) ..1 (chance|hope|interest) ..5 #question",
            "did (the|your) ..1 (budget|funding|approval|go ahead|grant|order) (come|go) through ..2 #question");

    /** Has it been settled, and with whom? */
    private static final Phrases SETTLED = Phrases.of(
            "(has|have|did) ..3 (gone|go|went|end up going) (to|with) (someone|somebody|another) ..3 #question",
            "have you ..2 (gone|moved forward|moved ahead|signed) ..1 with (another|someone|somebody|a different)",
            "(have|has|did) " + PokeTurns.WHO
                    + " ..2 (pick|picked|choose|chosen|selected|find|found|go with|gone with|signed with|hire|hired|appointed) ..1 "
                    + AN_OTHER + " ..4 #question",
            "(have|has) (you|your ..1) ..1 (placed|signed) (the|your|an) ..1 (order|contract|po|agreement) ..3 #question",
            "has the (order|contract|po) ..1 been (placed|signed|awarded) ..3 #question",
            "(have|has|did) " + PokeTurns.WHO + " ..1 (filled|fill) the ..2 (position|role|vacancy|post) ..3 #question",
            "(has|was) my ..1 (application|manuscript|submission|cv|resume|portfolio|paper|abstract|bid|proposal) ..1 (been)? (reviewed|considered|read|accepted|processed) ..3 #question|when (will|can|may|should) i ..1 hear ..4 #question",
            "(did|have) you ..1 (get|got|gotten|receive|received) ..1 (approval|sign off|the go ahead) ..4 #question",
            "(has|was|is) (it|this|that|(my|our|the) ..2 " + PokeTurns.DOC
                    + ") ..1 (been)? (signed|signed off|approved|agreed|accepted|decided) ..3 #question",
            "(has|have|did) (the|your) ..2 " + PokeTurns.BOARD
                    + " ..3 (meet|met|look at|looked at|review|reviewed|discuss|discussed|approve|approved|agree|agreed|sign|signed|say|said|come back) ..6 #question",
            "when (do|will|are|can) (you|we|i) ..3 (place|decide|sign|finalise|finalize|expect) ..4 #question");

    /** What is thought of it? */
    private static final Phrases OPINIONS = Phrases.of(
            "what (is|are) your ..1 (" + OPINION + "|thoughts|take|feeling) (#question|(on|about|of|regarding) "
                    + OFFERED + " ..2 #question)",
            "what do you (think|make) (of|about) " + PokeTurns.MATTER + " ..2 #question",
            "#start (so|well) what do you (think|say|reckon) #question|what do you say #question",
            "(is|was|were|are) (my|our|the) ..1 " + PokeTurns.DOC
                    + " ..2 (what|as|near|close to|along) ..4 (expected|expecting|hoped|hoping|looking for|wanted|in mind) #question",
            "how (do|does|did) (my|our) ..2 " + PokeTurns.DOC
                    + " ..1 (compare|look|sound|strike|sit|fare|measure up) ..5 #question",
            "how do you (find|like) (my|our|the) ..1 " + PokeTurns.DOC + " ..2 #question",
            "did (your ..1 " + PokeTurns.BOARD + "|you|they) ..1 (like|love|agree|approve) ..1 " + PokeTurns.MATTER
                    + " ..3 #question",
            "what (does|did) your ..1 " + PokeTurns.BOARD
                    + " (say|think) ..3 #question|how does your team feel ..4 #question",
            "how did ..5 (" + PokeTurns.BOARD + "|discussion|review|vote) ..3 (go|turn out) ..2 #question",
            "(have|has|did) " + PokeTurns.WHO
                    + " ..3 (discuss|discussed|talk|talked|speak|spoken|consider|considered|think|thought) ..1 (about|over|to|with)? ..1 ("
                    + PokeTurns.MATTER + "|your ..1 " + PokeTurns.BOARD + ") ..4 #question",
            "(have|did) you ..1 (thought|think) any ..1 (more|further) ..4 #question",
            "(have|did) you ..2 (hear|heard) ..1 back from ..5 #question");

    /** Tell me what is thought of it. */
    private static final Phrases ANSWERS = Phrases.of(
            "(let (me|us) (know|have)|(kindly|please) ..1 (share|provide|give|send) ..1 (us|me)?) ..1 your ..1 (thoughts|"
                    + OPINION + ") (on|about|regarding) (" + OFFERED + "|the same)",
            PLEASED + " ..2 (a|some|any|your)? (short|brief|quick|early|prompt|kind|any) feedback",
            PLEASED + " ..3 your ..2 " + OPINION + " (#end|on|about|regarding|at your|as soon|by|when|soon|in)",
            "(" + PLEASED
                    + "|want|wanted|interested|hoping|hope|dying) ..1 to ..1 (know|hear|learn|get|have|read) your ..2 (opinion|verdict|decision|reaction|impression|impressions|position|answer)",
            "(revert|reply|respond|come back) with your (decision|confirmation|feedback|verdict)|(kindly|please) ..1 update (on|regarding|about|#end)",
            "(kindly|please) ..1 (revert|reply|respond|answer) ..3 (at the earliest|asap|soonest|urgently|as soon as)",
            "(receive|have|get|provide|share) your ..1 (kind|early|valued|valuable|prompt) ..1 (reply|response|answer|feedback)",
            "(give|ask for|asking for|have|get|send) ..2 (short|brief|quick) feedback");

    /** How far is it? */
    private static final Phrases STATE = Phrases.of(
            "what (is|are) (happening|going on) (with|on) (" + PokeTurns.MATTER + "|the ..2|your ..2) ..2 #question",
            "(got|get|gotten|come) ..1 (any)? further (with|on) ..3 #question|how far (have|has|did|are) (you|your team) ..6 #question",
            "(has|have) (anything|something|things|it|this|your ..1 (plans|needs|situation|priorities|mind)) ..1 (moved|changed|shifted|happened|progressed) ..5 #question",
            "how (is|are) (things|everything|it|the ..2) ..1 (progressing|looking) ..6 #question|how (do|does) (things|it|everything|this|that) look ((with|for|on|at) ..4)? #question",
            "what is the ..1 (story|situation|position|craic) ..1 (with|on|regarding) ..4 #question",
            "#start is everything going (well|ok|fine|to plan) #question|did anything come of (it|this|that|(the|our|my|your) ..2) #question|#start anything (new|to report|further) ..6 #question|what is (holding|stopping) you ..3 #question",
            "(at|in) (which|what) (stage|phase) (is|are) ..6 #question|may (i|we) ask ..1 about the current (state|status)|current state of affairs",
            "where (your|you) ..1 (head|heads) ..1 (is|are|'s|at|stands)|(are|is) (you|your team) on the fence|(sign|hint|word|idea) ..1 (of|about|as to|on) your (intentions|decision|plans)");

    static final Phrases LATER = WANTED.and(AGREED)
            .and(YES_OR_NO)
            .and(SETTLED)
            .and(OPINIONS)
            .and(ANSWERS)
            .and(STATE);

    private LaterPokes() {}
}
