package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Turns of phrase of a sender whose reason to write is to hear how things stand or to be remembered. */
final class CheckInTurns {

    /** How things stand with the reader, as what is asked for. */
    private static final String STATE =
            "((which|what) (direction|way) ..4 (heading|going|moving|blowing|developing|turning|go|goes|lean|leans)"
                    + "|what is ..1 ((going on|happening) (in|at|on|with|over|around) ..1 (you|your)|stirring|brewing|moving|cooking|afoot|new|up)"
                    + "|(if|whether) ..4 (stirring|budged|moving|brewing|afoot|moved|turned|shifted|eased)"
                    + "|how (far|matters|things|the land|the plans|your ..2) ..4 (come|got|gotten|along|stand|lie|lies|stands|fare|fares|progress)"
                    + "|where (you|we|things) ..2 (got to|arrived|are with|stand|are #end|got with))";

    private static final String IN_MIND = "(in|on|within) (the back of)? your ..1 (mind|thoughts|memory|minds)";

    private static final String LEARN = "(learn|hear|see|ask|know|find out|discover|be told|take stock of)";

    private static final String US = "(us|me|myself|ourselves|(our|my) ..3)";

    static final Phrases PHRASES = Phrases.of(
            Wording.intending(
                    LEARN + " ..2 " + STATE,
                    "(stay|keep|remain|be|be kept) ..1 (in the loop|abreast|up to date|informed|posted) (on|about|of|with) (your|how|what|where)",
                    "(stay|remain|be|be kept|keep) ..2 " + IN_MIND,
                    "(look|drop|peep|peek) in on you",
                    "..1 ask after (the|your|you)"),
            "(glad|happy|keen|interested|curious|eager|nice|good) (to)? (learn|hear|know|see|find out|be told)? ..1 "
                    + STATE,
            "(ping|pinging|reconnecting|knocking|calling|writing|back|stopping by|dropping by) ..5 (to)? (see|hear|ask|learn) ..1 "
                    + STATE,
            "(keep|hold|have|put|plant|lodge|fix|keeping|holding|putting) " + US + " ..2 (present|fresh|alive|warm)? "
                    + IN_MIND,
            "to (be kept|stay|remain|be held) ..2 " + IN_MIND,
            "(only|just|simply|mostly|merely|purely) ..2 (see|seeing|learn|hear|find out|know|ask|asking) (how|where) (your|the|things|it|everything|life) ..5 (is|are|has|have|stand|stands|goes|go|going|maturing)",
            "(see|seeing|asking|wondering|curious) (whether|if) (the|your) ..2 (is|are) still (simmering|alive|cooking|brewing|ticking|breathing|warm)",
            "(feel|feeling|take|taking|check) (the|your) (pulse|temperature) (on|of|about|with)",
            "time (that)? we ..1 (spoke|talked|exchanged|caught up|swapped) ..4 again",
            "so (that)? you ..1 not (lose|forget|overlook) (sight of)? (us|me|our|my)",
            "so (that)? you ..2 (have|keep|hold|remember) (us|me) ..1 (in (your)? mind|#end)",
            "so (that)? (we|i|(our|my) ..2) (am|are|is|do|does|will)? ..1 not ..1 (be)? (forgotten|forget)",
            "(keep|keeping|hold|holding) (the|our|a) ..1 (fire|flame|embers|iron|wire|contact|connection|relationship|thread|bond|pot|kettle) ..2 (burning|warm|hot|alive|glowing|simmering|fresh)",
            "(keep|keeping) (our|my) ..1 (name|firm|company) ..1 (warm|fresh|alive)",
            "((short|small|little|brief|quick|another|our|my) ..1)? sign of life from (us|me|our|my|#name|the)",
            "(time|due) for (my|our|the|a|another) ..2 (hello|greeting|sign of life|round|rounds|hallo)",
            "(renew|renewing|rekindle|rekindling|refresh|refreshing|warm up|resume|resuming) (our|the|an|old) ..1 (acquaintance|contact|connection|relationship|friendship|ties)",
            "(doing|making) (my|our) ..2 (round|rounds)",
            "(hear|hearing) your voice",
            "(excuse|pretext) to (see|hear|say|learn|ask|find out) (how|where|what|hello|hi|whether)",
            "(give|giving|gave) you a ..1 (shout|wave|holler) (and|to) (see|hear|ask|say)",
            "(checking|taking) (the|your) (temperature|pulse|barometer|weather) (of|on|at|in|with|#end)",
            "(drop|dropping|send|sending) (you)? a (line|note|card) (now and then|now and again|from time to time|once in a while|every so often)");

    private CheckInTurns() {}
}
