package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;
import java.util.stream.Stream;

/** What a sentence at the end of a mail does where it leaves the next step to the reader. */
enum Closing {
    HOPES(Phrases.of(
            "(hope|hoping|await|awaiting|waiting for|look forward|looking forward|wish|wishes|wishing)",
            "(best|good) luck|all the best|successful|success",
            "(lovely|great|good|wonderful|unforgettable|extraordinary) (evening|day|morning|night|time|season|weekend|spring|summer|autumn|winter|harvest)",
            "would ..2 (love|welcome|appreciate|like|be (great|honored|honoured|stoked|happy|glad|nice|good|grateful))",
            "(appreciated|welcome|gratefully received) #end")),

    THANKS(Phrases.of(
            "(thank you|thanks) ..2 for (your|considering|taking|the|reading)", "consider|considered|consideration")),

    OFFERS(Phrases.of(
            "(happy|glad|pleased|delighted|available|willing|ready|eager|keen) to",
            "(would|will) gladly|(remain|remaining) (attentive|available|at)",
            "(at|of|in) your ..1 (disposal|hands)|(here|there) for you|(door|line) is ..1 open",
            "(i|we) can|if you ..1 (like|want|wish|need|prefer) ..2 (i|we|it|they)",
            "(might|may) ..1 be ..1 (worth|relevant|useful|interesting|of interest)|(thought|figured) ..2 (might|may|would|you)",
            "(chance|opportunity) (to|of|for)|in case",
            "(attached|enclosed|attach|attaching|attachment)")),

    /** Terms: a price asks for nothing. */
    PRICES(Phrases.of(
            "(£|$|€|usd|eur|chf|gbp|rs|inr) #number|#number (£|$|€|eur|usd|chf|pounds|euros|dollars|francs|quid)",
            "(i|we) ..1 charge|(price|cost|rate|fee) ..2 (is|from|starts)")),

    /** To write, if there is anything. */
    INVITES(Phrases.of(
            "if ..4 (interested|interesting|interest|curious|relevant|useful)|on your ..1 radar",
            "let (me|us) know|feel free|hesitate|kindly|revert|(keep|stay) ..2 (mind|touch)",
            "(any|further|all|your) ..1 (question|questions|information|inquiry|inquiries|query|queries|doubt|doubts)",
            "no (worries|pressure|problem|drama|rush|hard feelings|stress)",
            "(did|have|had) you ..4 (chance|opportunity|moment|see|seen|get|receive|received|read|look)")),

    /** In the sender's own matter. */
    BELIEVES(
            Phrases.of(
                    "(excited|thrilled) (to|at)|(excited|thrilled|confident|believe|convinced|sure) ..1 (about|that|we|i|you|your|this|it|the|our|my)"));

    /** Of all of these, so that one look at a sentence tells. */
    static final Phrases DONE = Stream.of(values())
            .map(closing -> closing.phrases)
            .reduce(Phrases::and)
            .orElseThrow();

    private final Phrases phrases;

    Closing(Phrases phrases) {
        this.phrases = phrases;
    }
}
