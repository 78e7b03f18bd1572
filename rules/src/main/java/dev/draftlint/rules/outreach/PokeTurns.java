package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say who ask for a verdict or a status: any news, have you decided, where does it stand, tell me. */
final class PokeTurns {

    static final String NEWS =
            "(update|updates|news|word|progress|movement|thoughts|thought|decision|decisions|verdict|luck|joy|developments|feedback|headway)";

    private static final String ABOUT =
            "(on|about|regarding|re|from|yet|for|so far|around|concerning|since|with|getting)";

    /** Who decides beside the reader. */
    static final String BOARD =
            "(board|committee|jury|panel|boss|team|council|trustees|directors|director|management|partner|partners|owner|owners|family|wife|husband|landlord|editor|editors"
                    + "|colleague|colleagues|group|manager|leadership|people|finance|legal|members|department|bank|investors|client|clients|parents)";

    static final String WHO = "(you|you all|you guys|anyone|#name|(the|your) ..2 " + BOARD + ")";

    static final String DOC = "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
            + "|bid|tender|idea|suggestion|terms|price|order|plan|plans|design|designs|layout|version|mock up|prototype|trial|demo)";

    /** What the sender wants to be decided. */
    static final String MATTER =
            "(it|this|that|us|the (above|below|attached|enclosed|same)|(my|our|the|that|this) ..2 " + DOC + ")";

    static final String VERDICT =
            "(decision|decisions|verdict|conclusion|final answer|choice|go ahead|green light|ruling)";

    static final String STATUS = "(status|update|updates|state of play|latest|news|outcome|" + VERDICT + ")";

    private static final String PROCESS =
            "(process|decision|evaluation|search|planning|plans|thinking|selection|review|procurement|approval|hiring)";

    /** How a decision is said to have been taken. */
    static final String DECIDED = "(decide|decided|settled on|landed on|leaning"
            + "|(made|make|took|take|taken|reached|reach|come to|came to|get to|got to) (a|any|some|your|the|an|its)? ..1 "
            + VERDICT
            + "|(made|make|making) (up (your|its|their) (mind|minds)|(your|its|their) (mind|minds) up)|(come|came) down on|signed off|approved|rejected|any closer|ruled|voted|(given|give) (it|this|that|us|my|our)? ..2 thought|(had|have) a (think|talk|chat|discussion))";

    static final String CHANCE = "(chance|time|opportunity|moment|minute|sec|second) to ..1";

    static final String PONDER =
            "(think|discuss|decide|talk (it|this|that|about|to|with|over)|speak (to|with) your|mull|reflect|sleep on|run (it|this) by|check availability)";

    static final String STILL =
            "still ..2 (interested|keen|considering|thinking|deciding|evaluating|weighing|undecided|on the fence|in the market|relevant|of interest|a priority|on the table|on your radar"
                    + "|up for (it|this|that)|on your list|on track|an option|something you|on the cards|under consideration|needed)";

    /** Any news? */
    private static final Phrases ANY_NEWS = Phrases.of(
            "any ..1 " + NEWS + " (" + ABOUT + " ..8)? #question",
            "#start any ..1 (update|updates|news|word|progress|thoughts|decision|decisions|luck|movement|verdict) (#end|"
                    + ABOUT + ")",
            "(do|did|have|is|are|has) (you|there|your team|we) ..2 (any|an|some) ..2 " + NEWS + " ..9 #question",
            "#start (so)? (thoughts|verdict|feedback) (on|about) (" + MATTER + "|the ..2) ..1 #question",
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
            "what did (you|your ..2) (think|make) (of|about) " + MATTER + "|did it land #question",
            "are we any closer|(await|awaiting|looking forward to|look forward to) your ..1 (verdict|decision|ruling)",
            "did (it|(the|my|our) ..2 (version|price|" + DOC
                    + ")) ..4 (make sense|land (well|with)|resonate|work for you|suit you|fit you|please you|look good|hit the mark|meet your|convince|appeal)",
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
            "where (have|has) (we|you|things|it|this|that|your team) ..1 (got|gotten|come) to ..6 #question",
            "(how far along|how close) (are|is) (you|your team) ..6 #question",
            "(are|is|am) (i|we|my ..2) still ..1 (in the (running|race|frame|mix)|under consideration|being considered)",
            "(are|is) (you|your team|this|it|that|the ..3|my ..2|our ..2) " + STILL,
            "still interested #question");

    /** A verdict or a status asked for, whenever that is. */
    static final Phrases PHRASES = ANY_NEWS.and(VERDICTS).and(STANDING).and(PokeRequests.REQUESTS);

    private PokeTurns() {}
}
