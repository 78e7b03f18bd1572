package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders ask to be told a verdict or a status. */
final class PokeRequests {

    private static final String TELL =
            "(let (me|us) (know|have)|tell (me|us)|give (me|us)|send (me|us)|share|provide (me|us)?|advise|inform (me|us)|know|get|have|hear|receive|ask|request|enquire|inquire|check)";

    private static final String ASK =
            "(let (me|us) know|tell (me|us)|inform (me|us)|advise|know|ask|see|seeing|hear|learn|check|checking|find out|confirm|curious|wondering|wonder|wondered)";

    /** Tell me. */
    static final Phrases REQUESTS = Phrases.of(
            "((could|can|would|will|may|might) (you|i|we) ..2|please ..1|kindly ..1|(appreciate|grateful|glad|love|like|happy|permit ..1|writing|wanted|request|asking) ..3) "
                    + TELL + " ..3 (the|an|any|a|your|some|on|to|for|about|of)? " + PokeTurns.STATUS
                    + " (of|on|about|regarding|as to|by|for|from|at|#end|please|so|yet|and)",
            "(appreciate|request|requesting|love|grateful for|thankful for) (a|an|some|any) ..1 (status update|update) (#end|on|about|regarding|when|whenever|soon|from|by)",
            "(could|can|would|please|kindly) ..1 (you|please)? ..1 update (me|us) (#end|#question|on|about|regarding|soon|as)",
            "(let (me|us) (have|know)|send (me|us)|give (me|us)|inform (me|us) (of|about)) your ..1 (decision|verdict|final answer)",
            ASK
                    + " ..1 how the (process|decision|selection|evaluation|review) ..1 (is|are|was)? ..1 (going|coming along|progressing|went)",
            ASK + " ..1 (if|whether|when|what|which way|where|how) ..1 (" + PokeTurns.WHO + "|i|they) ..3 ("
                    + PokeTurns.DECIDED + "|ruled|landed)",
            ASK + " ..1 (if|whether|when) (a|any|the) ..1 " + PokeTurns.VERDICT + " ..1 (been)? (made|taken|reached)",
            ASK + " ..2 (if|whether) you will ..1 (go ahead|proceed|move forward|be going ahead)",
            ASK
                    + " ..1 (how far|how close) (along)? (you|your team|things|the ..2) ..2 (is|are|has|have|come|got|along|from)",
            ASK
                    + " ..1 how (my|our) ..2 (application|candidacy|proposal|bid|offer|tender|submission|manuscript) (is|are|was|has|did|stands)",
            ASK + " (if|whether) (" + PokeTurns.WHO + "|the ..3) ..2 " + PokeTurns.STILL,
            ASK + " (if|whether) (there (is|are|was|has been)|you ..1 (had|have|got)) ..1 any ..1 (" + PokeTurns.NEWS
                    + ")",
            ASK + " (if|whether) you ..2 (had|have|got|given) ..2 (" + PokeTurns.CHANCE + " " + PokeTurns.PONDER
                    + "|thought)",
            ASK + " (if|whether) " + PokeTurns.WHO + " ..2 (able|manage|managed) to ..1 " + PokeTurns.PONDER,
            "(know|see|ask|tell me|confirm) (if|whether) ..5 (decided|sorted|signed off|filled|finalised|finalized) ..2 (yet|#end|on|and)",
            ASK + " ..1 (if|whether) you ..1 (have|had|might have) ..2 interest in " + PokeTurns.MATTER,
            "(if|whether) you ..1 (are|want|need|wish|will|intend|plan) ..4 or not",
            ASK
                    + " ..1 (if|whether) you ..1 (intend|plan|wish|decided|have decided|mean|still (want|wish|plan|need|intend)) ..1 to (proceed|go ahead|go with|move forward|move ahead|continue|pursue|order|book|place|take|use|do|buy|have|join|sign)",
            "where (you|we|things|you all) ..1 (got|gotten|come|came) to (with|on|in)",
            "(hear|know|tell me|tell us|learn|wondering|curious|wonder) ..1 where (you|things|we|it|your ..1 (head|team)|my ..2) ..2 (stand|stands|are at|is at|is with|are with)",
            Wording.intending(
                    "..1 (check|inquire|enquire|ask|follow up|see|request) ..2 (on|about|for|as to|an|the)? ..2 (status|(update|decision|progress|verdict) (on|of|about|from|regarding))"));

    private PokeRequests() {}
}
