package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say who ask for a verdict or a status: any news, have you decided, where does it stand, tell me. */
final class PokeTurns {

    private static final String NEWS =
            "(update|updates|news|word|progress|movement|thoughts|thought|decision|decisions|verdict|luck|joy|developments|feedback|headway)";

    private static final String ABOUT =
            "(on|about|regarding|re|from|yet|for|so far|around|concerning|since|with|getting)";

    /** Who decides beside the reader. */
    private static final String BOARD =
            "(board|committee|jury|panel|boss|team|council|trustees|directors|director|management|partner|partners|owner|owners|family|wife|husband|landlord|editor|editors"
                    + "|colleague|colleagues|group|manager|leadership|people|finance|legal|members|department|bank|investors|client|clients|parents)";

    private static final String WHO = "(you|you all|you guys|anyone|#name|(the|your) ..2 " + BOARD + ")";

    private static final String DOC =
            "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE + "|bid|tender|idea|suggestion|terms|price|order|plan)";

    /** What the sender wants to be decided. */
    private static final String MATTER = "(it|this|that|us|(my|our|the|that|this) ..2 " + DOC + ")";

    private static final String VERDICT =
            "(decision|decisions|verdict|conclusion|final answer|choice|go ahead|green light|ruling)";

    private static final String STATUS = "(status|update|updates|state of play|latest|news|" + VERDICT + ")";

    private static final String PROCESS =
            "(process|decision|evaluation|search|planning|plans|thinking|selection|review|procurement|approval|hiring)";

    /** How a decision is said to have been taken. */
    private static final String DECIDED = "(decide|decided|settled on|landed on|leaning"
            + "|(made|make|took|take|taken|reached|reach|come to|came to|get to|got to) (a|any|some|your|the|an|its)? ..1 "
            + VERDICT
            + "|(made|make|making) up (your|its|their) (mind|minds)|(come|came) down on|signed off|approved|rejected|any closer|ruled|voted|(given|give) (it|this|that|us|my|our)? ..2 thought)";

    private static final String CHANCE = "(chance|time|opportunity|moment) to ..1";

    private static final String PONDER =
            "(think|discuss|decide|consider|talk (it|this|that|about|to|with|over)|speak (to|with) your|mull|reflect|sleep on|run (it|this) by|check availability)";

    private static final String STILL =
            "still ..2 (interested|keen|considering|thinking|deciding|evaluating|weighing|undecided|on the fence|in the market|relevant|of interest|a priority|on the table|on your radar"
                    + "|up for (it|this|that)|on your list|on track|an option|something you|on the cards|under consideration|needed)";

    private static final String TELL =
            "(let (me|us) (know|have)|tell (me|us)|give (me|us)|send (me|us)|share|provide (me|us)?|advise|inform (me|us)|know|get|have|hear|receive|ask|request|enquire|inquire|check)";

    private static final String ASK =
            "(let (me|us) know|tell (me|us)|inform (me|us)|advise|know|ask|see|hear|learn|check|find out|confirm|curious|wondering|wonder|wondered)";

    /** Any news? */
    private static final Phrases ANY_NEWS = Phrases.of(
            "any ..1 " + NEWS + " (" + ABOUT + " ..8)? #question",
            "#start any ..1 (update|updates|news|word|progress|thoughts|decision|decisions|luck|movement|verdict) (#end|"
                    + ABOUT + ")",
            "(do|did|have|is|are|has) (you|there|your team|we) ..2 (any|an|some) ..2 " + NEWS + " ..9 #question",
            "#start (so)? (thoughts|your thoughts|verdict|the verdict|update|updates|news|status) #name? #question",
            "(is it|is this) a (go|yes|no go) ..1 #question|do we have a deal|what is your (answer|decision|verdict)|what about (my|our) "
                    + DOC + " ..2 #question",
            "(do|have) you ..1 (have|got) ..1 (news|updates) for (me|us)|is there ..2 (decision|verdict) ..4 #question|have you given up on ..6 #question",
            "(is|has) (this|it|the ..1 project) ..1 (been)? (dead|on hold|off the table|shelved|cancelled|canceled|dropped) ..2 #question",
            "(do|have) you ..1 (have|got) (an|your) answer ..6 #question",
            "(what|how) (is|was) (the|your) ..1 (status|latest|verdict|state of play|outcome) ..7 #question",
            "what (has)? ..1 (become|became|come|came) of " + MATTER);

    /** Have you decided? */
    private static final Phrases VERDICTS = Phrases.of(
            "(have|has|did|had|are|is) " + WHO + " ..3 " + DECIDED + " (..6 #question)?",
            "(has|have|was|is) (a|the|any|your) ..1 " + VERDICT + " ..1 (been)? (made|taken|reached|come in)",
            "when ..1 (can|may|will|should|could) ..1 (i|we|you) ..2 ((expect|get|have|hear|make) ..3 " + STATUS
                    + "|decide)",
            "which way (are|is) " + WHO + " ..1 (leaning|going)",
            "(has|is|was) the ..2 (position|role|job|vacancy|post|shortlist) ..1 (been)? (filled|decided|taken) ..3 #question",
            "(should|shall) (i|we) ..1 (assume|take (it|that|this)|conclude|presume|consider this ..1 (closed|dead|off))|(can|may|do) (i|we) (assume|take it|conclude) ..3 not",
            "what did (you|your ..2) (think|make) (of|about) " + MATTER,
            "are we any closer|(await|awaiting|looking forward to|look forward to) your ..1 (verdict|decision|ruling)",
            "did (it|(the|my|our) ..2 (version|price|" + DOC
                    + ")) ..4 (make sense|land|resonate|work for you|look good|hit the mark|meet your|convince|appeal)",
            "(did|have|had|has) " + WHO + " ..2 (get|have|had|got|find|found) ..2 " + CHANCE + " " + PONDER
                    + " (..9 #question)?",
            "(did|have|had|has|were|was) " + WHO + " ..2 (been able|able|manage|managed) to ..1 " + PONDER,
            "are you interested or not|(yes or no|yay or nay|in or out|interested or not|a yes or a no|a deal or not|"
                    + VERDICT + " or (no|not)|penny for your thoughts) #question");

    /** Where does it stand? */
    private static final Phrases STANDING = Phrases.of(
            "where do you ..1 stand (#end|with|(on|regarding|about) (this|it|that|my|our|the ..2 (proposal|offer|quote)))",
            "where (do|does|did|are|is) (things|everything|it|this|that|we|your (team|head)|the ..2) ..2"
                    + " (stand|stands|land|landed|at|with (this|that|it|the|your|my|our)|on (this|that|it)|in (the|your|this) ..2 "
                    + PROCESS + ")",
            "where did you ..1 land|where are you ..2 (at|with (this|that|it|the|your|my|our)|on (this|that|it)|in (the|your|this) ..2 "
                    + PROCESS + ")",
            "(how far along|how close) (are|is) (you|your team) ..6 #question",
            "(are|is|am) (i|we|my ..2) still ..1 (in the (running|race|frame|mix)|under consideration|being considered)",
            "(are|is) (you|your team|this|it|that|the ..3|my ..2|our ..2) " + STILL,
            "still interested #question");

    /** Tell me. */
    private static final Phrases REQUESTS = Phrases.of(
            "((could|can|would|will|may|might) (you|i|we) ..2|please ..1|kindly ..1|(appreciate|grateful|glad|love|like|happy|permit ..1|writing|wanted|request|asking) ..3) "
                    + TELL + " ..3 (the|an|any|a|your|some|on|to|for|about|of)? " + STATUS
                    + " (of|on|about|regarding|as to|by|for|from|at|#end|please|so|yet|and)",
            "(appreciate|request|requesting|love|grateful for|thankful for) (a|an|some|any) ..1 (status update|update) (#end|on|about|regarding|when|whenever|soon|from|by)",
            "(could|can|would|please|kindly) ..1 (you|please)? ..1 update (me|us) (#end|#question|on|about|regarding|soon|as)",
            "(let (me|us) have|send (me|us)|give (me|us)) your ..1 (decision|verdict|final answer)",
            ASK
                    + " ..1 how the (process|decision|selection|evaluation|review) ..1 (is|are|was)? ..1 (going|coming along|progressing|went)",
            ASK + " ..1 (if|whether|when|what|which way|where|how) ..1 (" + WHO + "|i|they) ..3 (" + DECIDED
                    + "|ruled|landed)",
            ASK + " ..1 (if|whether|when) (a|any|the) ..1 " + VERDICT + " ..1 (been)? (made|taken|reached)",
            ASK + " ..2 (if|whether) you will ..1 (go ahead|proceed|move forward|be going ahead)",
            ASK + " ..1 (how far along|how close) (you|your team|things)",
            ASK
                    + " ..1 how (my|our) ..2 (application|candidacy|proposal|bid|offer|tender|submission|manuscript) (is|are|was|has|did|stands)",
            ASK + " (if|whether) (" + WHO + "|the ..3) ..2 " + STILL,
            ASK + " (if|whether) (there (is|are|was|has been)|you ..1 (had|have|got)) ..1 any ..1 (" + NEWS
                    + "|requirement|requirements)",
            ASK + " (if|whether) you ..2 (had|have|got|given) ..2 (" + CHANCE + " " + PONDER + "|thought)",
            ASK + " (if|whether) " + WHO + " ..2 (able|manage|managed) to ..1 " + PONDER,
            "(know|see|ask|tell me|confirm) (if|whether) ..5 (decided|sorted|signed off|filled|finalised|finalized) ..2 (yet|#end|on|and)",
            "(know|tell me|tell us|hear) ..1 (if|whether) you ..1 (want|need) ..4 or not",
            "(hear|know|tell me|tell us|learn|wondering|curious|wonder) ..1 where (you|things|we|it|your ..1 (head|team)|my ..2) ..2 (stand|stands|are at|is at|is with|are with)",
            Wording.intending(
                    "..1 (check|inquire|enquire|ask|follow up|see|request) ..2 (on|about|for|as to|an|the)? ..2 (status|(update|decision|progress|verdict) (on|of|about|from|regarding))"));

    /** A verdict or a status asked for, whenever that is. */
    static final Phrases PHRASES = ANY_NEWS.and(VERDICTS).and(STANDING).and(REQUESTS);

    /** Questions that poke only where an offer has been made before. */
    static final Phrases LATER = Phrases.of(
            "(are|is) (you|your team|(this|that|the) ..2|it|my ..2|our ..2) still ..1 (looking (at|into|for|to)|active|live|current|ongoing|under way)",
            "#start (so)? " + STILL + " ..9 #question",
            "(pleased|happy|glad|grateful|thankful|appreciate) ..2 (a|some|any|your)? (short|brief|quick|early|prompt|kind|any) feedback",
            "(kindly|please) ..1 (confirm|advise|let us know|let me know) (if|whether) (we|i) ..1 (can|may|should) ..1 (proceed|go ahead|move forward)",
            "(kindly|please) ..1 update (on|regarding|about|#end)|(revert|reply|respond|come back) with your (decision|confirmation|feedback|verdict)",
            "(kindly|please) ..1 (share|provide|give|send) ..1 (us|me)? your ..1 (feedback|decision|views|comments) (on|about|regarding) ("
                    + MATTER + "|the same)",
            "what (is|are) (happening|going on) (with|on) (" + MATTER + "|the ..2|your ..2) ..2 #question",
            "what (is|are) your ..1 (opinion|thoughts|view|views|take|feeling) (#question|(on|about|of|regarding) ("
                    + MATTER + "|the ..2 " + DOC + ") ..2 #question)",
            "let (me|us) know ..1 your (thoughts|view|views|decision|opinion) (on|about|regarding) (" + MATTER
                    + "|the ..2 " + DOC + ")",
            "is (our|my|the) ..1 (price|offer|quote|quotation) ..3 (ok|okay|acceptable|fine|in line|competitive|workable|in budget) ..3 #question",
            "when (do|will|are|can) (you|we|i) ..3 (place|decide|sign|finalise|finalize|expect) ..4 #question",
            "(got|get|gotten|come) ..1 (any)? further (with|on) ..3 #question|how far (have|has|did|are) (you|your team) ..6 #question",
            "(is there|do you have|have you got) ..1 any ..1 interest ..5 #question",
            "(do|would) you want to (go ahead|move forward|proceed) ..4 #question",
            "(have|did) you ..1 (thought|think) any ..1 (more|further) ..4 #question",
            "(has|have) (anything|something|things|it|this) ..1 (moved|changed|shifted|happened|progressed) ..5 #question",
            "(have|has|did) " + WHO
                    + " ..2 (pick|picked|choose|chosen|selected|find|found|go with|gone with|signed with|hire|hired|appointed) ..1 (a|an|another|your|someone|anyone|somebody) ..4 #question",
            "(can|shall|should) (i|we) ..1 (proceed|move forward|go ahead|count on you) ..2 #question|do you want it or not",
            "what do you say #question|(how do you (find|like)|did you like) (my|our|the) ..1 " + DOC
                    + " ..2 #question|are you all set #question|are we good to go #question",
            "do you still (need|want) ..5 #question|do you still have ..1 interest ..3 #question",
            "#start so what do you (think|say) #question|how does it look ..3 #question|did anything come of (it|this|that) #question|what is (holding|stopping) you ..3 #question",
            "what do you (think|make) (of|about) " + MATTER + " ..2 #question",
            "have you ..2 (gone|moved forward|moved ahead|signed) ..1 with (another|someone|somebody|a different)",
            "(have|did) you ..2 (hear|heard) ..1 back from ..5 #question",
            "(have|has|did) " + WHO
                    + " ..3 (discuss|discussed|talk|talked|speak|spoken|consider|considered|think|thought) ..1 (about|over|to|with)? ..1 ("
                    + MATTER + "|your ..1 " + BOARD + ") ..4 #question",
            "(has|have|did) (the|your) ..2 " + BOARD
                    + " ..3 (meet|met|look at|looked at|review|reviewed|discuss|discussed|say|said|come back) ..6 #question",
            "(has|was|is) (it|this|that|(my|our|the) ..2 " + DOC
                    + ") ..1 (been)? (signed|signed off|approved|agreed|accepted|decided) ..3 #question",
            "are you ..1 (ready|able|planning|going|likely) to (go ahead|move forward|move ahead|proceed|sign|place|get started) ..4 #question|are you ..1 going ahead ..3 #question",
            "(see|know) (if|whether) you are ..1 (planning|going|intending|ready) to",
            "#start (so|and)? (which|which one) is it #question|count (you|you guys) in ..4 #question",
            "how (is|are) (things|everything|it|the ..2) ..1 (progressing|looking) ..6 #question|#start is everything going (well|ok|fine|to plan) #question",
            "(reply|respond|answer|email back|write back) ..1 with ..1 (a|the|your)? ..1 (number|letter|1 2 or 3|a b or c|1 2 3 or 4|a b c or d) (#end|that|which|and)",
            "(kindly|please) ..1 (revert|reply|respond|answer) ..3 (at the earliest|asap|soonest|urgently|as soon as)",
            "(receive|have|get|provide|share) your ..1 (kind|early|valued|valuable|prompt) ..1 (reply|response|answer|feedback)",
            "(at|in) (which|what) (stage|phase) (is|are) ..6 #question",
            "where (your|you) ..1 (head|heads) ..1 (is|are|'s|at|stands)|(are|is) (you|your team) on the fence|(sign|hint|word|idea) ..1 (of|about|as to|on) your (intentions|decision|plans)");

    private PokeTurns() {}
}
