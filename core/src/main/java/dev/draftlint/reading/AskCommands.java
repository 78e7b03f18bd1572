package dev.draftlint.reading;

import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import java.util.Set;

/** Asks in the imperative. The same words ask nothing in the middle of a clause, so each has to open one. */
final class AskCommands {

    private static final String IT =
            "(the|our|my|this|that|a|an|it|these|those|here|your|more|about|in|at|on|through|#placeholder|#name|#number)";

    static final Phrases MEET = Phrases.of(
            "(let us|lets) ..2 (meet|discuss (#end|this|it|over|on|further)|do a ..2 (call|chat|demo|zoom)|get you ..2 (demo|call)|get (coffee|lunch|on|a|some|15|acquainted)|talk|chat|sit down|get together|catch up|speak|connect|reconnect|sync|find a time|get on|hop on|jump on|have a (call|chat|coffee|talk|word)"
                    + "|grab|set up|schedule|book|arrange|put something|find (#duration|some time)|get something (in|on))",
            "take (a|any|one of the|whatever|whichever) ..1 (time|slot)",
            "(pick|choose|book|grab|find|reserve|select) (a|any|your|one|the|whatever|whichever)? ..2 (time|slot|date for|day for)",
            "let me (buy|treat|take) you ..2 (coffee|lunch|drink|pint|dinner)|spare (me|us|#duration)",
            "(schedule|book) (here|now|today|in|your ..1 (call|demo|session|consultation|slot|time|appointment))",
            "(claim|request|get|reserve) (a|your|one|our) ..2 (session|callback|call back|consultation|demo|call|appointment)",
            "(find|get|put|book|set) (#duration|something) ..3 (#end|calendar|diary|this|next|to|together|#weekday)",
            "(meet|join|visit) (me|us) (for|at|on|in|over)",
            "come (along|over|round|to|at|on|and) (#end|at|on|to|with|the|our|see|hear|taste|try|meet|sit|#weekday|#number)",
            "(come|stop|drop|pop|swing|call) (and|by|over|round|in|along) ..5 (meet|see|visit|coffee|tea|tour|look|hello|chat|lunch|day|morning|afternoon|evening|#weekday|#name)");

    static final Phrases READ = Phrases.of(
            "(read|watch|download|browse|visit|view|listen to|check out|have a look|take a look|look|open|explore|try|study|flick through) "
                    + IT,
            "see (the|our|my|this|here|for yourself|#placeholder|#name)");

    static final Phrases SIGN_UP = Phrases.of(
            "(put|write|enter|add) your (name|names) (on|down|in|to|at|here|below)",
            "(start|begin|open|create|set up) your ..1 (free)? (trial|account|plan|subscription|profile)",
            "(give|pledge|donate) (what|whatever) you can",
            "(sign up|register|subscribe|apply|enrol|enroll|rsvp|donate|sign|enter|vote|upvote) (for|to|by|via|with|here|now|today|at|on|in|the|our|before|below|#placeholder)",
            "(secure|grab|claim|save|get|reserve) (your|one of|a|an|the|my) ..3 (place|places|seat|seats|spot|spots|stand|stands|ticket|tickets|copy|slot|discount|code|table|tables|pass|passes)",
            "(order|buy|book|reserve|claim|redeem|complete|fill in|fill out|renew|upgrade|join|become|place|give|pledge|back) (a|an|the|our|your|this|now|today|here|by|at|one|two|#number|#placeholder)");

    static final Phrases INTRODUCE = Phrases.of(
            "(forward|pass|share|send|hand) (this|it|the|your|my|our|word) ..4 (on|along|to|with|round|around)",
            "spread the word",
            "refer (your|a|any|some) ..1 (friend|friends|colleague|colleagues|contact|contacts|neighbour|neighbours)",
            "make (me|us)? (an|the|any|that) (intro|introduction)",
            "(let|tell|inform) (the|your|a|any) ..4 know",
            "(talk|speak|mention it|mention us|mention this) to (the|your|a|any)",
            "(hand|show|give|bring) (it|them|this|our ..2|my ..2) ..1 (to|before) (the|your|a|any)",
            "(introduce|put|point|connect|refer) (me|us) (to|in|with|towards|toward)");

    static final Phrases ANSWER = Phrases.of(
            "(tell|remind) (me|us)",
            "(write|get|revert|come) back (with|to|by|at|on|and|before|as)",
            "(revert|say) (with|at|by|before|so|if|whether|when)",
            "let (me|us) know (how|which|what|when|where|whether|who|why|about|your|by|the|on)",
            "(reply|answer|respond|confirm|name|quote|rate|rank|choose|vote) (with|to|by|the|your|a|which|whether|that|here|me|us|one|yes|no)",
            "(send|ring|call|text|email|write|drop|give|message|phone|telephone|show|bring|lend) (to)? (me|us)",
            "(call|text|ring|phone|telephone|email|reply|respond|whatsapp) (today|now|here|before|by|at|on|for|and|or|with|#placeholder|#number|#end)",
            "(call|ring|phone|telephone|text|whatsapp|email) (the|our|your) ..2 (line|number|adviser|advisor|office|desk|hotline|team|branch|shop|workshop)",
            "(text|email|send|name|propose|suggest|quote|tick|mark|circle|return|nominate|post|fax|note down|upload) (the|your|a|an|any|another|one|some|two|which|whichever) ..1 (#placeholder|size|name|number|time|date|day|address|address|box|card|slot|files|file|details|dimensions|measurements|photo|photos|picture|list|form|answer|quote|price|sample|copy|full)");

    private static final Set<String> OPENERS = Set.of(
            "and", "or", "then", "please", "kindly", "ps", "p.s", "p.s.", "just", "simply", "also", "so", "but", "now",
            "either", "first", "do");

    private AskCommands() {}

    /** Whether a clause begins with the match. */
    static boolean isCommand(Match match) {
        if (match.first() == 0) {
            return true;
        }
        char before = match.sentence().words().get(match.first()).before();
        return before != 0 && before != '-'
                || OPENERS.contains(
                        match.sentence().words().get(match.first() - 1).text());
    }
}
