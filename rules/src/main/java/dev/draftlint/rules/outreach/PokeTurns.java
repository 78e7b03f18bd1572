package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say who ask for a verdict or a status: any news, have you decided, where does it stand, tell me. */
final class PokeTurns {

    private static final String NEWS =
            "(update|updates|news|word|progress|movement|thoughts|thought|decision|decisions|verdict|luck|joy|developments|development|change|changes"
                    + "|feedback|conclusion|conclusions|clarity|consensus|headway)";

    private static final String ABOUT =
            "(on|about|regarding|re|from|yet|for|so far|around|concerning|as to|since|with)";

    /** Who decides beside the reader. */
    private static final String BOARD =
            "(board|committee|jury|panel|boss|team|council|trustees|directors|director|management|partner|partners|owner|owners|chef|head|family|wife|husband|spouse|landlord|editor|editors"
                    + "|judges|meeting|commission|colleague|colleagues|group|manager|leadership|people|accountant|staff|finance|legal|members|department|church council|superiors|bank|lads|powers that be|investors|client|clients|parents|headquarters)";

    private static final String WHO =
            "(you|you all|you both|you guys|they|anyone|anybody|management|leadership|#name|(the|your|our) ..3 " + BOARD
                    + "|you and your ..1 " + BOARD + "|the ..1 " + BOARD + " and you)";

    /** What the sender wants to be decided. */
    private static final String MATTER =
            "(it|this|that|us|me|the (matter|idea|options|budget|contract|hall|venue|deal|job|vacancy|figures|numbers)|(my|our|the|that|this)"
                    + " ..2 (" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
                    + "|bid|tender|candidacy|candidature|idea|suggestion|terms|price|booking|order|plan))";

    private static final String VENDOR =
            "(supplier|suppliers|vendor|contractor|provider|partner|agency|caterer|printer|builder|firm|company|solution|tool|venue|speaker|sponsor"
                    + "|candidate|candidates|buyer|tenant|option|date|winner|consultant|installer|mover|designer|photographer|band|else|one)";

    private static final String PROCESS =
            "(process|decision|decisions|evaluation|search|planning|plans|thinking|selection|review|procurement|approval|talks|deliberations|hiring|application)";

    private static final String VERDICT =
            "(decision|verdict|conclusion|answer|final answer|choice|go ahead|yes or no|yes or a no|pronouncement|ruling|judgment|judgement|resolution|determination|stance|position|green light|nod|blessing|thumbs up|approval|sign|signal)";

    private static final String STATUS = "(status|update|updates|state of play|" + VERDICT + ")";

    private static final String STILL_ON =
            "(of interest|interesting|relevant|a priority|priority|on the table|on your radar|on your list|on track|happening|an option|something you"
                    + "|in the cards|on the cards|a go|the plan|live|alive|under consideration|being considered|top of mind|in play|a fit|worth|valid"
                    + "|on the agenda|needed|in the works|going ahead|in the (race|running|frame|mix|picture|game|hunt))";

    private static final String STILL =
            "still ..1 (interested|keen|considering|planning|looking (at|into|for|to)|thinking|deciding|evaluating|on board|up for|weighing|undecided|torn|on the fence|in the market|"
                    + STILL_ON + ")";

    /** How a decision is said to have been taken. */
    private static final String DECIDED = "(decide|decided|(land|landed|settle|settled) on|leaning"
            + "|(made|make|reached|reach|come to|came to|come down|came down|arrive at|arrived at|got to|get to|give|given|gave) (us|me|it|this)? (a|any|some|your|the|an|its)? ..2 (conclusions|decisions|view|agreement|thought|thoughts|call|"
            + VERDICT + ")"
            + "|(made|make) up (your|its|their) ..1 (mind|minds)|closer to (a|an|your) " + VERDICT
            + "|(come|came) down on ..2 side|made any progress|(get|got|gotten|make|made) (anywhere|any headway|any further|further)|sign (it|this|us|that)? off|signed (it|this|us|that)? (off|up)?"
            + "|(go|gone|going|went) (ahead|for (it|us)|with (it|us|another|someone|a different))|(move|moved|moving) (forward|ahead)|proceed|proceeding)";

    /** The same by words that say other things too. */
    private static final String RULED =
            "(resolve|resolved|rule|ruled|conclude|concluded|vote|voted|choose|chosen|chose|pick|picked|settle|settled|land|landed|agree|agreed|approve|approved|bless|blessed|leant|inclined|tending|swung|spoken|nodded|come back|reported back|returned|made of)";

    private static final String TELL =
            "(let (me|us) (know|have)|tell (me|us)|give (me|us)|send (me|us)|drop (me|us)|share|provide|keep (me|us)|know|get|have|advise|inform (me|us)|hear|receive|learn)";

    private static final String WAIT =
            "(await|awaiting|wait|waiting|keen|eager|curious|anxious|impatient|hoping|hope|requesting|asking|looking|seeking|chasing|wondering|wonder|love|appreciate|grateful|glad|welcome|thankful|happy|obliged)";

    /** Any news? */
    private static final Phrases ANY_NEWS = Phrases.of(
            "any ..1 " + NEWS + " ((" + ABOUT + ") ..8)? #question",
            "#start any ..1 " + NEWS + " (#end|" + ABOUT + ")",
            "#start (update|news|word|progress|decision|verdict|thoughts) " + ABOUT
                    + " (my|our|the|this|that|it|below) (..8 #question)?",
            "(do|did|have|got|would|might|is|are|has) (you|there|your team|we) ..2 (any|some|a|an) ..1 " + NEWS + " ("
                    + ABOUT + " (..9 #question)?|#question)",
            "#start (so)? (thoughts|your thoughts|verdict|the verdict|update|updates|news|status|decision|still interested|yes or no|yay or nay|yes|in or out|interested or not) #question",
            "#start (any)? thoughts #name #question|#start any joy (with|on|yet|#end)",
            "#start (status|update) (update|check|request|requested)? (on|of|for|regarding|about|re) (my|our|the|your) ..6 #question",
            "(what|how) (is|was|are) (the|your) ..1 (status|latest|verdict|word|state of play|outcome|hold up|delay) ..7 #question",
            "(what|what are|what were|what is) (your|the team 's) ..1 (thoughts|verdict|impressions|take|feedback) ((on|about|of|so far) ..8)? #question",
            "what (has|have|had)? ..1 (become|became|come|came|happened) ..1 (of|to|with) " + MATTER);

    /** Have you decided? */
    private static final Phrases VERDICTS = Phrases.of(
            "(have|has|did|had|is|are) " + WHO + " ..4 " + DECIDED,
            "(do|did|have|got) you ..2 (an|any|the|your) ..1 (answer|decision|verdict) (for|on|about|yet|#question)",
            "(has|have|is|was|were) ((the|a|an|any|your) ..1 (decision|decisions|choice|verdict|die|dice|vote|matter|question|dust|"
                    + VERDICT
                    + ")|anything) ..2 (been)? (made|taken|decided|reached|come in|landed|settled|fallen|cast|given|thrown|closed)",
            "when ..1 (can|could|may|might|will|should|would|do|are) ..1 (i|we|" + WHO
                    + ") ..4 (decide|(expect|hear|get|have|make|reach|know) ..3 " + STATUS + "|know (more|#question))",
            "(are|is) (you|we|they) ..2 (any closer|leaning|nearer)|which way (are|is) " + WHO
                    + " ..1 (leaning|tending|inclined|going)",
            "(in|to) (which|what) (direction|side|way) (is|are|does|do) " + WHO + " ..4 #question",
            "(what|how) (did|do|does|have|has|is) " + WHO
                    + " ..3 (decide|decided|resolved|make of|think of|think about|say|said|say to|say about|feel about) ("
                    + MATTER + " ..6)? #question",
            "(may|can|could|might) (we|i) ..1 (know|ask|hear|learn) ..4 (if|whether|how|which way|what|where) " + WHO
                    + " ..3 (" + DECIDED + "|stand|stands|think|thinks)",
            "how (is|are|was) (the|your|my|our|you) ..3 (decision|application|evaluation|approval|feeling about|leaning) ..6 #question",
            "is (it|that|this) (a|still a)? (yes|no|goer|go|runner|starter|deal) (or (a)? no)? #question",
            "#start (so|is it|a|well)? ..1 (" + VERDICT
                    + "|go|in|hot|deal|yes|thumbs up|on) or ..1 (no|not|down|red light|stop|out|cold|off|no deal|no go|nay) #question",
            "(should|shall|can|may|do) (i|we) (now)? (assume|take it|conclude|presume|understand|read this|count on)",
            "did (it|(the|my|our) ..1 (version|price|bid|plan|terms|" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
                    + ")) ..5"
                    + " (make sense|land in a good place|land well|land|resonate|go down well|look good|work for you|pass muster|go over well|hit the mark|spark anything|convince|win|please|suit|persuade|appeal)",
            "(did|have) you ..1 (get|have|had|got) (a|the|any) chance to (discuss|talk|speak|share|decide|run|check availability|check with)",
            "(did|have) you ..2 (like|liked) (my|our|the|what|it) ..6 #question",
            "are you ready to (move|start|go|proceed|sign|begin|order|commit) ..4 #question");

    /** Where does it stand? */
    private static final Phrases STANDING = Phrases.of(
            "where (do|does|did|are|is|have|has) (things|everything|it|this|that|we|you|your (team|head|heads)|the ..3|my ..2|our ..2) ..2"
                    + " (stand|stands|land|landed|end up|ended up|come down|at|sit|got to|in (the|your|this) ..2 "
                    + PROCESS + ")",
            "where (are|do) we (stand|at|now)? (on|with|regarding) (this|that|it)",
            "where (are|is|have|has) (things|everything|it|this|that|we|you|the ..3|my ..2|our ..2) ..1 #question",
            "how (far along|far|close) (are|is) (you|we|your team) ..6 #question",
            "what (is ..1 (the hold up|stopping|holding|keeping) (you|things|this|us|it)|(does|do|is) your (gut|heart|head|instinct|feeling|inclination|mind) ..2 (say|tell you|#question))",
            "(are|is|were) (you|your team|this|it|that|the ..3|my ..2|our ..2) " + STILL,
            "(are|is|am) (i|we|my ..2|our ..2) still ..1 (in|under) ..1 (race|running|frame|mix|picture|game|hunt|consideration|pool|shortlist|contest)",
            "(that|whether|if) (i|we) (am|are) still ..1 in the (race|running|frame|mix|game)",
            "#start (so)? " + STILL + " ..9 #question",
            "(is|has) (this|it|that) ..2 (fallen off|dropped off|gone away|been decided|been shelved|off the table|dead|on hold) ..6 #question",
            "has anything (changed|moved|shifted|happened) (on|at|with|in) (your|you) ..4 #question",
            "how (is|are|does|do|did)? ..1 (my|our|the) ..2 (" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
                    + "|bid|tender|candidacy|submission) ..1 (is|are|was)? (faring|fares|fare|doing|received|going|placed|ranks|looks|looking)");

    /** Tell me. */
    private static final Phrases REQUESTS = Phrases.of(
            "(waiting|waited|wait|am here) (on|for) your ..1 (answer|decision|verdict|ruling|go ahead|yes)",
            "((could|can|would|will|may|might) (you|i|we) ..3|please ..1|kindly ..1|" + WAIT + " ..3) " + TELL
                    + " ..1 (of|about)? (a|an|any|the|your|some|on|about|of)? ..1 (" + STATUS
                    + "|latest (on|about|#end)|(where|what) (things|you|we|it|this) ..1 (stand|stands|decided|decide|landed))",
            TELL + " ..2 (where|what|how|whether|if) (" + WHO
                    + "|things|we|i|it|this|that|your (head|heads)) ..3 (stand|stands|are at|think of|think about|leaning|"
                    + DECIDED + "|" + STILL + ")",
            TELL + " ..1 (if|whether) (there (is|are|has been|have been) any ..1 " + NEWS
                    + "|(i|we) ..1 (have|got|get|won|made) ..3 (" + VERDICT + "|job|it))",
            "(give|drop|send) (me|us) ..2 (shout|word|line|sign|signal|hint|yes or no|thumbs) ..2 (where|what|how|whether|if|on|in|one|either)",
            Wording.intending(
                    "(ask|check|inquire|enquire|see|find out|request|get|know|follow up) ..3 (status|(any|an|for an|your|for your|the) ..1 (update|updates|decision|news|progress|verdict)"
                            + "|(if|whether|that) ..4 (" + DECIDED + "|" + STILL
                            + "|any (update|updates|news|thoughts|thought|progress|movement|decision)))"),
            WAIT + " ..2 (to|for|on|of|in)? ..1 (hear|know|learn)? ..1 (your|a|an|any|some) ..2 (" + VERDICT
                    + "|update|updates|status) (#end|on|about|regarding|from|as to|in|soon|before|by|and|so)",
            "(await|awaiting|in wait of|in expectation of|looking forward to|look forward to) ..1 (your|the) ..1 (decision|verdict|pronouncement|ruling|judgment|judgement|conclusion|answer|final answer)",
            "(i|we)? (am|was)? " + Wording.ADVERB + " (wondering|curious|asking) (if|whether|about) ..3 (" + DECIDED
                    + "|" + STILL + "|(any|the|your) (update|updates|news|decision|status))",
            "(know|tell me|tell us|see|ask|asking|wondering|find out|advise|word on) ..1 where (my|our|the) ..3 (stands|stand|is at)",
            "(ask|learn|know|hear|inform|tell|curious|wonder|wondering|see|find out|advise|interested) ..4 (if|whether|how|which way|which direction|what|where) "
                    + WHO + " ..3 " + DECIDED,
            "do you know (yet)? (if|whether|when) ..3 " + DECIDED,
            "(kindly|please) ..1 (revert|reply|respond|get back|answer) ..3 (at the earliest|asap|soon|soonest|as soon as|by return|urgently|promptly|without delay)");

    /** A verdict or a status asked for, whenever that is. */
    static final Phrases PHRASES = ANY_NEWS.and(VERDICTS).and(STANDING).and(REQUESTS);

    /** One of a few words that stand in for a question everybody understands. */
    private static final String SMALL_WORD =
            "(is|it|are|we|on|this|that|a|the|go|goer|still|or|not|what|word|verdict|say|so|well|and|any|joy|good|in|out|up|yes|no|deal|you|game|for|us|do|they|did|does|then|now|hot|cold|either|way|agreed|ok|okay|all|one|here)";

    /** Questions that poke only where an offer has been made before. */
    static final Phrases LATER = Phrases.of(
            "how is (it|everything|that|this) ..1 looking ..6 #question",
            "(word|line|hint|idea|sign|glimpse) ..1 (as to|on|about|of) your ..1 (intentions|plans|decision|thinking|position|views|wishes|answer)",
            "(at|in) (which|what) (stage|phase|point|state) (is|are) ..6 #question",
            "(has|have) (anything|something|things|it|this|the ..2) ..1 (moved|changed|shifted|happened|progressed|budged) ..5 #question",
            "(clarity|decision|conclusion|verdict|news|light|movement) ..3 (on|from|at) your (side|end) ..2 #question",
            "(wonder|wondering|curious|asks|asking) ..2 what (you|" + BOARD
                    + "|they) ..2 (made|make|think|thought|decided|decide|concluded|resolved|reckon)",
            "#start WORD WORD? WORD? WORD? WORD? WORD? #question".replace("WORD", SMALL_WORD),
            "(have|has|had|did) " + WHO
                    + " ..5 (think|thought|consider|considered|mull|mulled|sleep|slept|weigh|weighed|reflect|reflected) ..1 (about|on|over|up)? ..1 "
                    + MATTER + " (over)? ..3 #question",
            "(have|has|had|did) you ..5 (talk|talked|speak|spoken|discuss|discussed|run|meet|met|confer|conferred|check|checked|consult|consulted|share|shared|took|taken)"
                    + " ..5 (your|the) ..1 " + BOARD + " ..4 #question",
            "(has|have|did) (the|your) ..2 " + BOARD
                    + " ..3 (meet|met|look at|looked at|see|seen|review|reviewed|discuss|discussed|say|said|" + DECIDED
                    + ") ..6 #question",
            "(have|has|did|had|is|are) " + WHO + " ..4 " + RULED + " ..9 #question",
            "(know|ask|hear|learn|tell|wonder|wondering|curious|see|find out) ..4 (if|whether|how|which way|what|where) "
                    + WHO + " ..3 " + RULED,
            "(see|wondering|wonder|ask|hear|know|hoping|hope) (if|whether|that)? you ..1 (have|had) ..3 (think|thought|consider|considered|discuss|discussed|talk|reflect) ..1 (about|on|over)? ..1 "
                    + MATTER,
            "(have|has|did) " + WHO
                    + " ..2 (pick|picked|choose|chosen|find|found|select|selected|hire|hired|appoint|appointed|go with|gone with|sign with|signed with|opt for|opted for)"
                    + " ..1 (a|an|another|your|someone|somebody|anyone|anybody|one) ..2 (" + VENDOR
                    + " ..3)? #question",
            "(has|was|is) (it|this|that|(my|our) ..2 " + Wording.ENCLOSURE
                    + ") ..1 (been)? (signed|signed off|approved|agreed|accepted|cleared|decided|passed|rejected) ..3 #question",
            "(do|does) " + WHO + " still ..1 (need|require|plan|intend|wish|hope)",
            "(will|would) " + WHO + " ..1 (be)? (go|going|move|moving) (ahead|forward)",
            "are you ..1 (planning|going|intending|likely|minded) to (go ahead|move forward|move ahead|proceed|say yes)",
            "(fate|outcome|status|standing|progress|result) of " + MATTER,
            "#start your (feedback|decision|verdict|thoughts|answer|view|views|opinion|comments) (on|about|regarding|to|as to|concerning|#end)",
            "(do you have|have you|are there|is there) any ..2 (updates|update|feedback|comments|questions or feedback|feedback or questions) ..5 #question",
            "(see|know|ask|hear|learn|wondering|wonder) (if|whether) you are ..1 (planning|going|intending|ready|able|minded) to",
            "(receive|await|awaiting|get|have) your ..1 (kind|esteemed|early|prompt|valued)? (reply|response|answer|feedback)",
            "(tell) (me|us) ..2 what you ..1 (think|make|say) (of|about|to)? ..1 (it|this|that|my|our|the|#end)",
            "#start (so|and|well)? (which|which one|what) ..1 (is|will) (it|one) ..2 (be)? #question|#start (so|and)? how did (you|they|it) (decide|come out|turn out|end) #question",
            "#start (so)? what (do|does|would|did) (you|they) (think|say|reckon) #question",
            "are (you|we) ..1 (in|in or out|on board|with us|game|on|good|go|agreed|still on|set) (#question|or|for|to|with)",
            "(do|have|did) (i|we) ..1 (have|got|get|win|won|make|lose)? ..1 (your|the|a|it|this) ..1 " + "(" + VERDICT
                    + "|yes|it|job|order|work) #question",
            "#start (is|are) (everything|things|all|it) ..1 (going|running|moving|progressing) (well|fine|ok|okay|ahead|smoothly|to plan|along|alright)? #question",
            "how (is|are) (things|everything|it|the|your) ..1 (progressing|coming along|moving along|moving forward|shaping up|going with (the|your) ..1 "
                    + PROCESS + ") ..6 #question",
            "(share|provide|give (me|us)|send (me|us)|let (me|us) have|await|awaiting|appreciate|welcome) ..1 your ..1 (feedback|comments|view|views|response|reply|opinion)",
            "(is there|do you see|do i see) (a|an) (yes|answer|decision|verdict|end) ..4 (in sight|on the horizon|yet) #question|which (one|offer|bid|of (the|our|those) ..2) ..1 (won|wins|has won|got it|came out|carried)",
            "how (does|do|is|are) (it|things|matters) ..1 (look|looking|stand|standing) ..1 (with|as to|on|regarding|for) "
                    + MATTER,
            "(know|ask|hear|learn|tell) ..2 how the (vote|meeting|board|decision|round|review|session|panel|interview|talks) ..1 (went|turned out|ended|came out)",
            "(where (your|you) ..1 (head|heads) (is|are)|is it (us|me|we) or ..3 #question|count you in|humming and hawing|sitting on the fence)");

    private PokeTurns() {}
}
