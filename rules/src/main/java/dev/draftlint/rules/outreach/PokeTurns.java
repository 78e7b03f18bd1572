package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Turns of phrase that ask for the reader's verdict on an offer made before. */
final class PokeTurns {

    private static final String BODY =
            "(board|committee|jury|panel|boss|team|council|trustees|directors|management|partners|owner|owners|chef|head|family|wife|husband|landlord|editor|editors|judges|meeting|commission|colleagues)";

    private static final String JUDGE = "(you|they|(the|your|our) ..1 " + BODY + ")";

    /** How a decision is said to have been taken. */
    private static final String RULED =
            "(ruled|rule|decided|decide|come down|came down|come back|come to ..2 (view|conclusion|decision|verdict|something|agreement)|spoken|voted|settled|tending|leaning|leant|inclined|inclining|swung|landed"
                    + "|chosen|picked|signed (it|this|us|that)? off|approved|blessed|agreed|nodded|concluded|made up (your|its|their) ..1 (mind|minds)|given (it|us|me|you)? ..1 (nod|blessing|green light|go ahead|yes))";

    private static final String MATTER = "((my|our|the) ..2 (" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
            + "|bid|tender|candidacy|candidature|candidacies|idea|suggestion|booking|order|submission))";

    private static final String YES = "(green light|go ahead|thumbs up|yes|nod|blessing|approval|all clear)";

    private static final String CAST = "(fallen|cast|given|settled|made|taken|dropped|thrown)";

    static final Phrases PHRASES = Phrases.of(
            "(has|have|did|had|is|are) " + JUDGE + " ..3 " + RULED + " ..9 #question",
            "(in|to) (which|what) (direction|side|way) (is|are|does|do) " + JUDGE + " ..4 #question",
            "(ask|learn|know|hear|inform|tell|curious|wonder|wondering|see|find out|advise|interested) ..4 (if|whether|how|which way|which direction|what|where) "
                    + JUDGE + " ..3 " + RULED,
            "(fate|outcome|status|standing|progress|result) of " + MATTER,
            "what (has|have|had)? ..1 (become|became|come|came|happened) ..1 (of|to|with) " + MATTER,
            "how (is|are|does|do|did)? ..1 " + MATTER
                    + " ..1 (is|are|was)? (faring|fares|fare|doing|received|going|placed|ranks|looks|looking)",
            "(am|are|is) (i|we|" + MATTER
                    + ") still ..1 (in|on|under) (the|with a)? ..1 (race|running|game|frame|mix|hunt|pool|list|shortlist|contest|chance|consideration|cards)",
            "(do|have|did) (i|we) ..1 (have|got|get)? ..1 (your|the|a) ..1 " + YES + " #question",
            "#start (so|is it|a|well)? ..1 (" + YES
                    + "|go|in|hot|deal) or ..1 (no|not|down|red light|stop|out|cold|no deal|no go|nay) #question",
            "(has|have|is|was|were) (the|a|an|your|any) ..1 (choice|decision|die|dice|vote|verdict|lot|" + YES
                    + ") ..2 " + CAST + " ..4 #question",
            "(has|have|is) (the|this|your) ..1 (matter|question|dust|race) ..1 (been)? (settled|decided|closed|run) ..1 (yet|#question|on your|at your|as to|between)",
            "(so)? what is it ..1 (going to|gonna|to) be #question",
            "#start (so|and)? how did (you|they|it) (decide|come out|turn out|end) #question",
            "what (does|do|is) your (gut|heart|head|instinct|feeling|inclination|mind) ..2 (say|tell you|telling you|#question)",
            "(is there|do you see|do i see) (a|an) (yes|answer|decision|verdict|end) ..4 (in sight|on the horizon|yet) #question",
            "which (one|offer|bid|of (the|our|those) ..2) ..1 (won|wins|has won|got it|is it|will it be|came out|carried)",
            "(can|may|do|could|shall) (we|i) (now)? count on (your|you|the) ..3 #question",
            "how (does|do|is|are) (it|things|matters) ..1 (look|looking|stand|standing) ..1 (with|as to|on|regarding|for) "
                    + MATTER,
            "where (do|does|did) (we|you|things|it) ..2 (find|end|land|leave|get) ..7 " + MATTER + " ..3 #question",
            "are you ready to (move|start|go|proceed|sign|begin|order|commit) ..4 #question",
            "(see|know|ask|hear|learn|wondering|wonder) (if|whether) you are ..1 (planning|going|intending|ready|able|minded) to",
            "(do you have|have you|are there|is there) any ..1 (updates|update|feedback|comments|questions or feedback|feedback or questions) ..5 #question",
            "(kindly|please) ..1 (revert|reply|respond|get back|answer) ..3 (at the earliest|asap|soon|soonest|as soon as|by return|urgently|promptly|without delay)",
            "where your head is",
            "interested or not",
            "(receive|await|awaiting|get|have) your ..1 (kind|esteemed|early|prompt|valued) (reply|response|answer|feedback)",
            "has anything (changed|moved|shifted|happened) (on|at|with|in) (your|you) ..4 #question",
            "#start (any)? thoughts #name #question",
            "(have|did) we ..1 (got|get|won|win|made|make|lost|lose) ..1 (the|it|this) ..2 #question",
            "(know|ask|hear|learn|tell) ..2 how the (vote|meeting|board|decision|round|review|session|panel|interview|talks) ..1 (went|turned out|ended|came out)",
            "is it (us|me|we) or ..3 #question",
            "did (our|my) ..2 (price|offer|bid|sample|samples|plan|proposal|terms|quote) ..1 (convince|win|please|suit|persuade|tip|carry|appeal) ..4 #question",
            "(know|tell|say|hear|ask) ..3 on (which|what) side",
            "are we (in|on|a go|out) ..1 (or|#question)",
            "(glad|grateful|happy|thankful|like) (of|for|to have|to hear) ..1 (a|some|any) ..1 (word|line|sign|hint|idea) (on|about|as to|of) (the|your|how|where|whether|what)");

    private PokeTurns() {}
}
