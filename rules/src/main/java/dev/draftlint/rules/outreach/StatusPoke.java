package dev.draftlint.rules.outreach;

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

    private static final String ABOUT = "(on|about|regarding|re|from|yet|for|so far|around|concerning|as to|since)";

    private static final String STILL_ON =
            "(of interest|interesting|relevant|a priority|priority|on the table|on your radar|on your list|on track|happening|an option|something you"
                    + "|in the cards|on the cards|a go|the plan|live|under consideration|being considered|top of mind|in play|a fit|worth|valid|on the agenda|needed|in the works)";

    private static final String TELL =
            "(let (me|us) know|tell (me|us)|give (me|us)|send (me|us)|share|provide|keep (me|us)|know|get|have|advise|inform (me|us) (of)?)";

    private static final String DECIDED =
            "(decide|decided|(made|make|reached|reach|come to|came to) (a|any|some|your|the)? ..1 (decision|decisions|conclusion|verdict|choice)"
                    + "|made up your mind|make up your mind|landed on|settled on|closer to a decision|given (it|this) (any|some|more) thought|thought (it|this) over|made any progress|(make|made) (the|a) call|(go|gone|going) (ahead|with (it|us|another|someone|a different))|(move|moved|moving) (forward|ahead)|(proceed|proceeding))";

    private static final String STILL =
            "still ..1 (interested|keen|considering|planning|looking (at|into|for|to)|thinking (of|about)|deciding|evaluating|on board|up for|weighing|"
                    + STILL_ON + ")";

    private static final Phrases PHRASES = Phrases.of(
            "any ..1 " + NEWS + " ((" + ABOUT + ") ..8)? #question",
            "#start any ..1 " + NEWS + " (#end|" + ABOUT + ")",
            "#start (update|news|word|progress|decision|verdict|thoughts) " + ABOUT
                    + " (my|our|the|this|that|it|below) (..8 #question)?",
            "(do|did|have|got|would|might|is|are|has) (you|there|your team|we) ..2 (any|some|a|an) ..1 " + NEWS + " "
                    + ABOUT + " (..9 #question)?",
            "(do|did|have|got|is|are|has) (you|there|your team) ..2 (any|some) ..1 (update|updates|news|word|progress|movement|thoughts|decision|feedback|developments) #question",
            "(has|have) (a|the|any|your) ..1 (decision|decisions|choice|verdict) ..1 (been made|been reached|come in|landed)",
            "(when) (can|could|may|might|will|should) (i|we) ..1 (expect|hear|get|have) ..2 (decision|verdict|answer|final answer|news|update)",
            "(have|has|did|had) (you|you all|you both|you guys|your team|they|anyone|the team|your board|your boss|leadership|management|#name|the ..1 (board|team|committee|panel|group|partners|owners)) ..3 "
                    + DECIDED,
            "(are|were) you ..2 (any closer|leaning|nearer)",
            "where (do|does|did|are|is) (things|we|you|your team|it|this|that|everything|the ..3|my ..2|our ..2) ..1 (stand|stands|land|landed|at|sit|#question)",
            "which way (are|is) (you|your team) leaning",
            "(how) (is|are|was) (the|your|my|our|you) ..3 (decision|application|evaluation|approval|feeling about|leaning) ..6 #question",
            "(what|how) (is|was|are) (the|your) ..1 (status|latest|verdict|word|state of play|outcome) ..7 #question",
            "(what) (did|do|have) (you|your team) ..2 (decide|decided|make|think) (of|about|on) (my|our|the|it|this|that) ..6 #question",
            "(what|what are|what were|what is) (your|the team 's) ..1 (thoughts|verdict|impressions|take|feedback) ((on|about|of|so far) ..8)? #question",
            "(are|is|were) (you|your team|this|it|that|the ..3|my ..2|our ..2) " + STILL,
            "#start " + STILL + " ..9 #question",
            "(is|has) (this|it|that) ..2 (fallen off|dropped off|gone away|been decided|been shelved|off the table|dead|on hold) ..6 #question",
            "(should|shall|can|may) (i|we) ..1 (assume|take it|conclude|presume|understand|read this)",
            "((could|can|would|will|may|might) (you|i) ..3|please ..1|kindly ..1|(appreciate|love|like|grateful|great) ..3) "
                    + TELL
                    + " ..1 (a|an|any|the|your|some|on|about|of)? ..1 (status|update|updates|decision|verdict|final answer|state of play"
                    + "|latest (on|about|#end)|(where|what) (things|you|we|it|this) ..1 (stand|stands|decided|decide|landed))",
            TELL + " ..1 (where|what|how|whether|if) ((things|you|we|it|your team|this|that) ..3 (stand|stands|leaning|"
                    + DECIDED + "|" + STILL + ")|there (is|are|has been|have been) any ..1 " + NEWS + ")",
            Wording.intending(
                    "(ask|check|inquire|enquire|see|find out|request|get|know|follow up) ..3 (status|(any|an|for an|your|for your|the) ..1 (update|updates|decision|news|progress|verdict)"
                            + "|(if|whether|that) ..4 (" + DECIDED + "|" + STILL
                            + "|any (update|updates|news|thoughts|thought|progress|movement|decision)))"),
            "(would|will) ..1 (appreciate|welcome|love) ..1 (a|an|any|your) ..1 (status|update|updates|decision|verdict)",
            "(i|we)? (am|was)? " + Wording.ADVERB + " (wondering|curious|asking) (if|whether|about) ..3 (" + DECIDED
                    + "|" + STILL + "|(any|the|your) (update|updates|news|decision|status))",
            "is (it|that|this) (a|still a)? (yes|no) (or (a)? no)? #question",
            "(know|tell me|tell us|see|ask|asking|wondering|find out|advise) ..1 where (my|our|the) ..3 (stands|stand|is at)",
            "do you know (yet)? (if|whether|when) ..3 " + DECIDED,
            "#start any joy (with|on|yet|#end)",
            "(i|we) (am|are) ..2 (requesting|asking for|looking for|seeking|waiting for|waiting on|awaiting|hoping for|chasing|to request) ..2 (your|an|any|the)? ..2"
                    + " (status|update|updates|decision|verdict)",
            "(looking forward to|await|awaiting|eager to hear|keen to hear) (your|the) ..1 (decision|verdict)",
            "#start (so)? (thoughts|your thoughts|verdict|the verdict|update|updates|news|status|decision|still interested|yes or no|yay or nay) #question",
            "#start (status|update) (update|check|request|requested)? (on|of|for|regarding|about|re) (my|our|the|your) ..6 #question",
            "did (it|(the|my|our) ..1 (version|" + Wording.MESSAGE + "|" + Wording.ENCLOSURE + ")) ..5"
                    + " (make sense|land in a good place|land well|land|resonate|go down well|look good|work for you|pass muster|go over well|hit the mark|spark anything)",
            "(did|have) you ..1 (get|have|had|got) (a|the|any) chance to (discuss|talk|speak|share|decide|run|check availability|check with)",
            "(did|have) you ..2 (like|liked) (my|our|the|what|it) ..6 #question");

    /** A way out, and words that mean something else. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "(if|in case) (not|you are not|you are no longer|you have decided)",
            "(i|we) will (stop|leave|not|close|go away|step back|take you off)",
            "(status page|status report|status updates by|software update|updates to (your|the))",
            "(like|want|wish|ready|prefer) (me|us)? to (proceed|go ahead|go with|move forward|move ahead)",
            "update for the ..2 (firmware|software|driver|app|plugin|phone|system|clock|map)",
            "(sit|sits|stand|stands|is|are) in (your|the) ..1 (cellar|kitchen|garden|house|shed|room|yard|hall|basement|garage|loft|attic)",
            "(survey|experience with|how (was|were) your)");

    private StatusPoke() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Give something first, then ask one question that is easy to answer.", PHRASES)
                .unless(ELSEWHERE)
                .when(Places::isUnasked)
                .where((draft, place) -> Places.isFirst(place, PHRASES));
    }
}
