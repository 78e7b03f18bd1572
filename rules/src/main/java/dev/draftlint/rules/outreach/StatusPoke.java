package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags questions for a verdict or a status that give nothing for the answer. */
public final class StatusPoke {

    private static final RuleInfo INFO = new RuleInfo(
            "status-poke",
            Severity.WARNING,
            "Flags a question for the reader's verdict or status that gives nothing in return.",
            "It asks the reader to report to the sender. Whoever has decided would have said so.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Have you made a decision?»",
                    "Hi Ana,\n\n«Any update on the depot lighting?»",
                    "Hi Ana,\n\n«Any thoughts on the below?»",
                    "Hi Ana,\n\nThe plan for the depot is below.\n\n«Thoughts?»",
                    "Hi Ana,\n\n«Is this still a priority» for you?"),
            List.of(
                    "Hi Ana,\n\nDid the March pilot hit the two-hour target?",
                    "Hi Ana,\n\nIf you have decided against it, tell me and I will stop.",
                    "Hi Ana,\n\nAny update to a price reaches all your shops in a minute.",
                    "Hi Ana,\n\nHere are my thoughts on the depot plan.",
                    "Hi Ana,\n\nWe send you a status report each Friday."));

    private static final String NEWS =
            "(update|updates|news|word|progress|movement|thoughts|thought|decision|decisions|verdict|luck|joy|developments|development|change|changes"
                    + "|feedback|conclusion|conclusions|ideas yet|clarity|consensus|headway)";

    private static final String ABOUT =
            "(on|about|regarding|re|from|yet|for|so far|around|concerning|as to|since|with)";

    /** Who decides beside the reader. */
    private static final String BOARD =
            "(board|team|committee|panel|council|group|partner|partners|owner|owners|boss|manager|director|directors|management"
                    + "|leadership|wife|husband|spouse|family|colleague|colleagues|people|accountant|staff|jury|trustees|landlord|finance"
                    + "|legal|members|department|church council|superiors)";

    private static final String WHO = "(you|you all|you both|you guys|they|anyone|anybody|management|leadership|#name"
            + "|(the|your) ..1 " + BOARD + ")";

    /** What the sender wants to be decided. */
    private static final String MATTER =
            "(it|this|that|the (matter|idea|options|budget|contract|hall|venue|deal|job|vacancy)|(my|our|the|that|this)"
                    + " ..2 (" + Wording.MESSAGE + "|" + Wording.ENCLOSURE + "|bid|idea|suggestion|terms|price))";

    private static final String VENDOR =
            "(supplier|suppliers|vendor|contractor|provider|partner|agency|caterer|printer|builder|firm|company|solution|tool|venue|speaker|sponsor"
                    + "|candidate|candidates|buyer|tenant|option|date|winner|consultant|installer|mover|designer|photographer|band|else|one)";

    private static final String PROCESS =
            "(process|decision|decisions|evaluation|search|planning|plans|thinking|selection|review|procurement|approval|talks|deliberations|hiring|application)";

    private static final String DECISION =
            "(decision|verdict|conclusion|answer|final answer|choice|go ahead|yes or no)";

    private static final String STATUS = "(status|update|updates|state of play|" + DECISION + ")";

    private static final String STILL_ON =
            "(of interest|interesting|relevant|a priority|priority|on the table|on your radar|on your list|on track|happening|an option|something you"
                    + "|in the cards|on the cards|a go|the plan|live|under consideration|being considered|top of mind|in play|a fit|worth|valid"
                    + "|on the agenda|needed|in the works|going ahead|on for)";

    private static final String TELL =
            "(let (me|us) (know|have)|tell (me|us)|give (me|us)|send (me|us)|share|provide|keep (me|us)|know|get|have|advise|inform (me|us) (of)?)";

    private static final String DECIDED =
            "(decide|decided|(made|make|reached|reach|come to|came to|arrive at|arrived at|got to) (a|any|some|your|the|an)? ..1 (conclusions|decisions|"
                    + DECISION + ")"
                    + "|made up your mind|make up your mind|land on|landed on|settle on|settled on|closer to (a|an|your) "
                    + DECISION
                    + "|give (it|this) (any|some|more|further) thought|given (it|this) (any|some|more|further) ..1 thought|made any progress|(make|made) (the|a) call"
                    + "|(go|gone|going) (ahead|with (it|us|another|someone|a different))|(move|moved|moving) (forward|ahead)|proceed|proceeding)";

    private static final String STILL =
            "still ..1 (interested|keen|considering|planning|looking (at|into|for|to)|thinking|deciding"
                    + "|evaluating|on board|up for|weighing|undecided|torn|on the fence|in the market|" + STILL_ON
                    + ")";

    /** A verdict or a status asked for, whenever that is. */
    private static final Phrases OUTRIGHT = Phrases.of(
            "any ..1 " + NEWS + " ((" + ABOUT + ") ..8)? #question",
            "#start any ..1 " + NEWS + " (#end|" + ABOUT + ")",
            "#start (update|news|word|progress|decision|verdict|thoughts) " + ABOUT
                    + " (my|our|the|this|that|it|below) (..8 #question)?",
            "(do|did|have|got|would|might|is|are|has) (you|there|your team|we) ..2 (any|some|a|an) ..1 " + NEWS + " ("
                    + ABOUT + " (..9 #question)?|#question)",
            "(do|did|have|got) you ..2 (an|any|the|your) ..1 (answer|decision|verdict) (for|on|about|yet|#question)",
            "(have|has|did|had) " + WHO + " ..3 " + DECIDED,
            "(has|have|is|was) ((a|the|any|your) ..1 (decision|decisions|choice|verdict)|anything) ..2 (made|taken|decided|reached|come in|landed|settled)",
            "when ..1 (can|could|may|might|will|should|would|do|are) ..1 (i|we|you|" + WHO
                    + ") ..4 (decide|expect ..3 " + STATUS + "|hear ..2 " + STATUS + "|(get|have|make|reach|know) ..2 "
                    + STATUS
                    + "|know (more|#question))",
            "(are|is) (you|we|they) ..2 (any closer|leaning|nearer)",
            "where (do|does|did|are|is|have|has) (things|everything|it|this|that|we|you|your team|the ..3|my ..2|our ..2) ..1"
                    + " (stand|stands|land|landed|end up|ended up|come down|at|sit|got to|#question|in (the|your|this) ..2 "
                    + PROCESS
                    + ")",
            "which way (are|is) " + WHO + " leaning",
            "how (is|are|was) (the|your|my|our|you) ..3 (decision|application|evaluation|approval|feeling about|leaning) ..6 #question",
            "how (far along|far|close) (are|is) (you|we|your team) ..6 #question",
            "how (do|does|did) " + WHO + " ..1 feel about " + MATTER,
            "(what|how) (is|was|are) (the|your) ..1 (status|latest|verdict|word|state of play|outcome|hold up|delay) ..7 #question",
            "what is ..1 (the hold up|stopping|holding|keeping) (you|things|this|us|it)",
            "what (did|do|does|have|has) " + WHO
                    + " ..2 (decide|decided|make of|think of|think about|say to|say about|say on) (" + MATTER
                    + " ..6)? #question",
            "(what|what are|what were|what is) (your|the team 's) ..1 (thoughts|verdict|impressions|take|feedback) ((on|about|of|so far) ..8)? #question",
            "(are|is|were) (you|your team|this|it|that|the ..3|my ..2|our ..2) " + STILL,
            "#start (so)? " + STILL + " ..9 #question",
            "(is|has) (this|it|that) ..2 (fallen off|dropped off|gone away|been decided|been shelved|off the table|dead|on hold) ..6 #question",
            "(should|shall|can|may) (i|we) ..1 (assume|take it|conclude|presume|understand|read this)",
            "((could|can|would|will|may|might) (you|i) ..3|please ..1|kindly ..1|(appreciate|love|like|grateful|great) ..3) "
                    + TELL + " ..1 (a|an|any|the|your|some|on|about|of)? ..1 (" + STATUS
                    + "|latest (on|about|#end)|(where|what) (things|you|we|it|this) ..1 (stand|stands|decided|decide|landed))",
            TELL + " ..1 (where|what|how|whether|if) ((things|you|we|it|your team|this|that) ..3 (stand|stands|leaning|"
                    + DECIDED + "|" + STILL + ")|there (is|are|has been|have been) any ..1 " + NEWS + ")",
            Wording.intending(
                    "(ask|check|inquire|enquire|see|find out|request|get|know|follow up) ..3 (status|(any|an|for an|your|for your|the) ..1 (update|updates|decision|news|progress|verdict)"
                            + "|(if|whether|that) ..4 (" + DECIDED + "|" + STILL
                            + "|any (update|updates|news|thoughts|thought|progress|movement|decision)))"),
            "(would appreciate|appreciate|welcome|love|grateful for|glad of|thankful for|happy with) ..1 (a|an|any|your|some) ..1 ("
                    + STATUS + "|word on (where|how|whether|what|your))",
            "(i|we)? (am|was)? " + Wording.ADVERB + " (wondering|curious|asking) (if|whether|about) ..3 (" + DECIDED
                    + "|" + STILL + "|(any|the|your) (update|updates|news|decision|status))",
            "is (it|that|this) (a|still a)? (yes|no) (or (a)? no)? #question",
            "(know|tell me|tell us|see|ask|asking|wondering|find out|advise|word on) ..1 where (my|our|the) ..3 (stands|stand|is at)",
            "do you know (yet)? (if|whether|when) ..3 " + DECIDED,
            "#start any joy (with|on|yet|#end)",
            "(i|we) (am|are) ..2 (requesting|asking for|looking for|seeking|waiting for|waiting on|awaiting|hoping for|chasing|to request) ..2 (your|an|any|the)? ..2"
                    + " (status|update|updates|decision|verdict)",
            "(looking|look) forward to ..1 (your|the) ..1 " + DECISION
                    + "|(await|awaiting|eager to hear|keen to hear) (your|the) ..1 (decision|verdict)",
            "#start (so)? (thoughts|your thoughts|verdict|the verdict|update|updates|news|status|decision|still interested|yes or no|yay or nay|yes|in or out) #question",
            "#start (status|update) (update|check|request|requested)? (on|of|for|regarding|about|re) (my|our|the|your) ..6 #question",
            "did (it|(the|my|our) ..1 (version|" + Wording.MESSAGE + "|" + Wording.ENCLOSURE + ")) ..5"
                    + " (make sense|land in a good place|land well|land|resonate|go down well|look good|work for you|pass muster|go over well|hit the mark|spark anything)",
            "(did|have) you ..1 (get|have|had|got) (a|the|any) chance to (discuss|talk|speak|share|decide|run|check availability|check with)",
            "(did|have) you ..2 (like|liked) (my|our|the|what|it) ..6 #question");

    /** Questions that poke only where an offer has been made before. */
    private static final Phrases LATER = Phrases.of(
            "(have|has|had|did) " + WHO
                    + " ..5 (think|thought|consider|considered|mull|mulled|sleep|slept|weigh|weighed|reflect|reflected) ..1 (about|on|over|up)? ..1 "
                    + MATTER + " (over)? ..3 #question",
            "(have|has|had|did) you ..5 (talk|talked|speak|spoken|discuss|discussed|run|meet|met|confer|conferred|check|checked|consult|consulted|share|shared|took|taken)"
                    + " ..5 (your|the) ..1 " + BOARD + " ..4 #question",
            "(has|have|did) (the|your) ..1 " + BOARD
                    + " ..2 (meet|met|look at|looked at|see|seen|review|reviewed|discuss|discussed|vote|voted|approve|approved|agree|agreed|sign|signed|say|said) ..6 #question",
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
            "(did|have) you ..1 (get|got|gotten|make|made) (anywhere|any headway|any further) ..4 #question",
            "#start (so|and|well)? (which|which one|what) (is|will) (it|one) ..1 (be)? #question",
            "#start (so)? which (one)? will it be #question",
            "#start (so)? what do you (think|say|reckon) #question",
            "are you (in|in or out|on board|with us|game) #question",
            "count you in",
            "#start (is|are) (everything|things|all|it) ..1 (going|running|moving|progressing) (well|fine|ok|okay|ahead|smoothly|to plan|along|alright)? #question",
            "how (is|are) (things|everything|it|the|your) ..1 (progressing|coming along|moving along|moving forward|shaping up|going with (the|your) ..1 "
                    + PROCESS + ") ..6 #question",
            "(share|provide|give (me|us)|send (me|us)|let (me|us) have|await|awaiting|appreciate|welcome) ..1 your ..1 (feedback|comments|view|views|response|reply|opinion)");

    /** Words of making up one's mind, in whatever question they stand. */
    private static final Phrases MIND = Phrases.of(
            "(you|your|it|this|that|things|everything|anything|anyone|we|my|our|the) ..6 (interested|decision|decisions|decide|decided|verdict|conclusion|outcome|progress|plans|thoughts|feelings"
                    + "|views|opinion|stance|sense|leaning|lean|timeline|status|news|update|sign off|signed off|approval|approved|approve|green light"
                    + "|go ahead|going ahead|proceed|settled|chosen|finalised|finalized|considered|considering|priority|relevant|on board"
                    + "|keen|on the table|on the cards|in the race|in the running|on hold|shelved|in your mind|on your mind|change of heart|changed your mind|say yes|say no)");

    /** Questions for something else: time, facts and leave to send. */
    private static final Phrases OTHER_QUESTIONS = Phrases.of(
            "(shall|can|could|may|should|might|would) (i|we)",
            "(would|do) you ..1 (like|want|prefer|be|mind|know)|(could|can|would|will) you ..1 (send|tell|share|point|spare|call|meet|make|join|let)",
            "(are|is|would|does|do) ..4 (free|available|suit|suits|work|works) ..6 #question",
            "(minutes|call|chat|meeting|coffee|demo|lunch|#weekday|tomorrow|next week|how (many|much|long|often)|who|why|sense to)",
            "want (me|us) to|interested in (a|an|the|that|this|seeing|hearing|learning|getting|receiving|trying|having|finding)");

    private static final Phrases PHRASES = OUTRIGHT.and(LATER).and(PokeTurns.PHRASES);

    /** A way out, and words that mean something else. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "(if|in case) (not|you are not|you are no longer|you have decided)",
            "(i|we) will (stop|leave|not|close|go away|step back|take you off)",
            "(status page|status report|status updates by|software update|updates to (your|the))",
            "(like|want|wish|ready|prefer) (me|us)? to (proceed|go ahead|go with|move forward|move ahead)",
            "update for the ..2 (firmware|software|driver|app|plugin|phone|system|clock|map)",
            "(sit|sits|stand|stands|is|are) in (your|the) ..1 (cellar|kitchen|garden|house|shed|room|yard|hall|basement|garage|loft|attic)",
            "(has|have|did) the ..1 (council|government|parliament|court|club|league|union) ..9 #question",
            "(survey|experience with|how (was|were) your)");

    private StatusPoke() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Give something first, then ask one question that is easy to answer.", PHRASES)
                .unless(ELSEWHERE)
                .orWhole(MIND, StatusPoke::asksForMind)
                .when(Places::isUnasked)
                .where((draft, place) -> Places.isFirst(place, PHRASES) && isPoke(draft, place));
    }

    private static boolean isPoke(Draft draft, Match place) {
        return OUTRIGHT.anyIn(place.sentence()) || Places.isLater(draft);
    }

    private static boolean asksForMind(Draft draft, Sentence sentence) {
        return Places.isLater(draft) && sentence.isQuestion() && !OTHER_QUESTIONS.anyIn(sentence);
    }
}
