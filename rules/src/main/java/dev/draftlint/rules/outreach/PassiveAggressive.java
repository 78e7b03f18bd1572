package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags reproach in polite words. */
public final class PassiveAggressive {

    private static final RuleInfo INFO = new RuleInfo(
            "passive-aggressive",
            Severity.WARNING,
            "Flags reproach in polite words, such as \"per my last email\".",
            "It tells readers that they should have paid attention, and invites a quarrel or nothing.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Per my last email», the price holds until June.",
                    "Hi Ana,\n\n«As I already mentioned», the lamps fit your frames.",
                    "Hi Ana,\n\n«I'm not sure why this» takes so long.",
                    "Hi Ana,\n\n«If you had read the plan, you would» know the price.",
                    "Hi Ana,\n\n«As previously stated», the offer ends in June."),
            List.of(
                    "Hi Ana,\n\nAs we agreed on Monday, here is the plan.",
                    "Hi Ana,\n\nAs I mentioned on the call, the lamps fit your frames.",
                    "Hi Ana,\n\nThe fee is 40 euros per email address.",
                    "Hi Ana,\n\nWe found out why your lamps flicker: the supply dips at six.",
                    "Hi Ana,\n\nIf you have read the plan, page four is the one to mark."));

    private static final String SAID =
            "(mentioned|said|stated|explained|noted|told you|pointed out|indicated|outlined|highlighted|advised|informed|made clear|requested|asked"
                    + "|communicated|emphasised|emphasized|described|specified|written|wrote|clarified|shared|covered|reminded)";

    private static final Phrases PHRASES = Phrases.of(
            "(as)? per (my|our) ..3 (" + Wording.MESSAGE + "|emails|reminder|reminders|voicemail|instructions)",
            "as (i|we) (have)? (already|previously|clearly|repeatedly|have already|have previously|have repeatedly|just) ..1 "
                    + SAID,
            "as (i|we) (have)? " + SAID
                    + " (already|before|repeatedly|several times|twice|more than once|previously|many times|multiple times|time and again)",
            "as (already|previously|clearly|repeatedly|i have already|earlier) " + SAID,
            "as " + SAID + " (already|before|previously|repeatedly|several times|twice|multiple times)",
            "as (clearly|already|previously)? " + SAID
                    + " in (my|our) (last|previous|earlier|first|prior|other|initial) ..1 " + Wording.MESSAGE,
            "like i (already|have already) (said|mentioned|told you|wrote)",
            "like i (said|mentioned|told you|wrote) (before|already|twice|earlier|last time|several times)",
            "(i|we) (have)? (already|repeatedly) (told|asked|explained|sent|answered|informed|reminded|said|mentioned|stated|wrote|pointed out) ..1 (you|this|that|it|to you)",
            "(i|we)? (am|are)? (not sure|unsure|unclear|confused|at a loss|puzzled|baffled|curious|not certain) (as to)? why (you|your|this|that|it|i|we|my|nobody|no one)",
            "(i|we) fail to (see|understand) (why|how|what)",
            "(i|we) (do not|can not|could not) (understand|see|know|fathom|imagine|get) why (you|your|nobody|no one|we are still|i am still|(this|it) (is taking|takes|has taken) ..2 (long|forever|weeks|months))",
            "(if you (had|would) ..1|if you ..1 had ..1|if only you had|had you ..1) (read|bothered|looked|taken|paid|checked|opened|listened|replied|responded|done) ..6 (you would|attention|email|message|note|plan|proposal|it)",
            "as you ..1 (should|would|must|ought to|surely|no doubt|undoubtedly) ..2 (know|see|have seen|have read|recall|remember|be aware|have known|realise|realize)",
            "you (must|would|should|clearly|obviously|evidently|apparently|surely) ..1 (have)? ..1 (forgotten|ignored|overlooked it again|not read|not bother|do not care|did not read|did not bother|not interested in growing|too important|too busy to reply|known|like leaving)",
            "(clearly|obviously|evidently|apparently) (you|your|my|this|nobody|no one) ..3 (not|too (busy|important)|never|ignored|lost|forgotten|cares)",
            "(once|yet) again (i|we) (must|have to|am forced|are forced|find myself|find ourselves|am asking|am writing)",
            "#start again as " + SAID,
            "this is the (second|third|fourth|fifth|last|umpteenth|tenth) time (i|we|that i|that we)",
            "for the (second|third|fourth|fifth|last|umpteenth|tenth) time (#end|i|here|please|the offer|we|can|could|may|let me)",
            "(to|let me|i will) (reiterate|repeat (myself|what|it|this|that)|spell it out|say it again|say this again)",
            "just to remind you",
            "(not sure|unsure|unclear|wonder|wondering) what ..2 (unclear|confusing|not clear|hard to understand|did not understand|difficult)",
            "you (missed|skipped|overlooked|ignored) the (part|bit|line|section|paragraph) (where|in which|that|about)",
            "(nice|great|good|lovely|helpful) to ..1 (get|have|receive|hear|see) ..4 (this time|for once)",
            "(perhaps|maybe|apparently|clearly|obviously|i guess) (i|we|my|it) ..2 not ..2 (clear|loud|plain|explain|enough)",
            "surely (you|someone|it|that|#duration|a)",
            "(actually|finally) (have|get|read|reply|respond|answer|receive|hear|do) ..4 this time",
            "would have (thought|expected|assumed|hoped for) ..4 (courtesy|professional|professionalism|at least|more from)",
            "(do you even|did you even|are you even|did anyone even)",
            "(not|hardly|no) ..1 (rocket science|too much to ask|that hard|that difficult)",
            "(is it|is that|would it be|was it) (really|too) ..1 (hard|much|difficult|much to ask)",
            "(i|we) (guess|suppose|take it) (that)? (you|your|growth|saving|results|it|this) ..2 (do not|does not|not|is not|are not|did not|must not) ..2 (care|bother|important|matter|interested in (growing|saving)|want)",
            "your loss #end",
            "suit yourself",
            "(not|do not) know how (else|many times|much clearer) ..3 (say|ask|tell|put|make)",
            "how many (times|more|emails) ..4 (ask|write|have to|must|need to|does it take|will it take)");

    private static final Phrases ELSEWHERE = Phrases.of(
            "(curious|wonder|wondering|puzzled) why ..6 (customers|buyers|visitors|rates|sales|page|site|conversion|orders|teams)",
            "as (i|we) (agreed|discussed|promised)");

    private PassiveAggressive() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Say it again as if for the first time, without the reproach.", PHRASES)
                .unless(ELSEWHERE)
                .when(Places::isUnasked);
    }
}
