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

    private static final String MY_MAIL =
            "(my|our) ..3 (" + Wording.MESSAGE + "|letters|proposal|offer|attachment|document)";

    /** The reproach without its formula. */
    private static final Phrases ROUNDABOUT = Phrases.of(
            "(as|like) (was|is)? ..1 (stated|mentioned|noted|explained|outlined|written|said|pointed out|indicated|specified|set out) (below|above|before|in "
                    + MY_MAIL + "|in (the|that|this) ..1 (" + Wording.MESSAGE + "|proposal|attachment) below)",
            "(as|like) you (will|would|may|might|should) ..1 (recall|remember|know|have seen|have noticed|have read|recollect) ..3 (from|in|had you|if you)",
            "(as|like) (i|we) (keep|kept|never tire of) (saying|telling|repeating|writing|asking|mentioning)",
            "like (i|we) (have)? (said|mentioned|told you|wrote|explained|stated) (in|on|before|already)",
            "(ask|say|write|tell|repeat|explain) ..3 (twice|again and again|two times|three times|a (second|third) time)",
            "(should not|do not like to|hate to|not going to) ..1 have to (ask|repeat|say|write|explain|chase|remind)",
            "(thought|believe|believed|sure|hoped|assumed) ..1 (i|we|my|it|this|that) ..3 (clear|explicit|plain|obvious|unambiguous)",
            "(i|we|my ..2) (was|were|am|thought) (quite|perfectly|abundantly|very|rather|sufficiently) (clear|explicit|plain)",
            "(make|made|put|spell|spelled|explain) it ..1 (simple|clear|plain|easy) enough",
            "(not|never) ..1 (bother|bothered|care|trouble|troubled) to (read|open|look|answer|reply|check|click)",
            "(mail|email|message|attachment|letter|note|file) ..1 (that)? you (did not|never|have not) ..1 (open|read|opened|look|bother)",
            "you (have)? (evidently|apparently|clearly|obviously|seemingly|somehow) ..1 (missed|overlooked|skipped|ignored|forgot|did not|have not|failed)",
            "(maybe|perhaps|possibly) you (overlooked|skipped|forgot|did not (read|understand|notice|realise|realize)|misread|ignored|were not aware|are not aware)",
            "(maybe|perhaps|possibly|apparently) my ..1 (" + Wording.MESSAGE
                    + "|offer|proposal|question) ..1 (was|is|were) (not|unclear|confusing|too|hard|vague)",
            "(refer|consult|scroll|go) ..1 (back|again|down|up)? (to|at)? (my|our) (earlier|previous|last|first|original|prior) ..1 "
                    + Wording.MESSAGE,
            "(it is|that is|the (answer|price|information) is|all of (this|that) is|everything is|this was|this is|that was) ..1 (all|in|explained|already covered|already answered|already explained|already in) ..3"
                    + " in (my ..2 " + Wording.MESSAGE
                    + "|the (mail|email|message|letter|proposal) (i|we|that i) sent)",
            "(this|that|it|which) (was|is|has been) ..1 (already|all) ..1 (covered|answered|explained|addressed|told) (twice|in fact|before|above|below|in my|last|#end)",
            "(read|look at|check|open) ..3 (properly|carefully|closely|again|actually) ..1 (this time|for once|before)",
            "(this time|for once) ..2 you (will|would|might|could) ..1 (actually|really)? (look|read|open|reply|answer)",
            "(like|as) a (broken record|parrot)",
            "(was not|were not|am not|not) aware that ..7 (big deal|so (hard|difficult)|too much|such a|impossible)",
            "(it|this) (escapes|eludes|baffles|puzzles|beats|astonishes|amazes) me (why|how|that)",
            "(i|we) ..1 find it ..1 (odd|strange|curious|remarkable|amazing|hard to believe|incredible|disappointing|surprising) that",
            "(something|anything) about ..4 you do not ..1 (get|understand|like|see)",
            "would have (assumed|thought|imagined|expected|supposed) ..1 that",
            "if you ..1 (look|scroll|go|check|read|turn) ..3 (my|our) ..2 " + Wording.MESSAGE,
            "(already|previously) (answered|explained|sent|given|covered|told you|provided) ..3 (this|that|it|twice|in fact|before|last)",
            "let me ..1 (repeat|say it again|spell|refresh your memory|rephrase)",
            "(i|we) ..2 (explained|said|told|asked|written|mentioned|answered|stated) ..3 (more than once|twice|several times|repeatedly|often enough|time and again|many times|again and again|three times)",
            "(can not|could not|do not know how to) ..1 (make|put|say) (it|this)? ..1 (plainer|clearer|simpler|easier|more (clear|plain|simple))",
            "(had|have|must have) your reasons",
            "one (more|last) time shall we",
            "if (someone|somebody|anyone|anybody|you|the right person) had ..1 (opened|read|looked|bothered|answered|replied|listened|checked)",
            "(mail|email|note|message|letter|attachment|proposal) ..1 (was not|has not been|is not|were not|never) ..1 (read|opened|understood|looked)",
            "(spell|say|explain|write|put|type) ..1 (this|it|that)? ..1 (out)? (all over again|yet again|once again)",
            "spell (this|it|that) out",
            "(third|second|fourth) time (is|'s)? ..1 (the)? (charm|lucky)",
            "how (hard|difficult|complicated) (can|could) it ..1 be",
            "(is|are) (quite|simply|frankly)? beyond me",
            "as (i|we) (wrote|said|told you|mentioned|noted|explained) ..3 (and again|again on|and then again|more than once)",
            "under the impression that (you|your)",
            "(strange|odd|funny) (how|that) (nobody|no one|you|this|it|none)",
            "(as|which) you (are|will be|must be|should be) ..3 aware ..1 (from|of|if|since|by now)",
            "repeating (myself|ourselves)",
            "you ..4 (missed|skipped|overlooked|ignored) the (part|bit|line|section|paragraph|point|sentence)",
            "(i|we) ..1 (clearly|explicitly|plainly|expressly|distinctly|specifically) (said|stated|wrote|mentioned|told|explained|asked|noted)",
            "again (as|like) (i|we) ..1 (said|mentioned|wrote|stated|explained|told you)",
            "(sent|told|given|shown) you ..3 already",
            "you (were|have been) ..1 (informed|told|notified|advised|reminded) ..3 (in|by|of (this|that|it) in) (my|our)",
            "(simply|just|probably|somehow|again) (overlooked|missed|forgot|ignored|skipped) (what|my|our|the part)",
            "(maybe|perhaps) you (could|might|should|would) ..1 (read|look|check|answer|reply|open|take)",
            "(wonder|wondering|curious) why you (would|do|did|have|are|were|will) not",
            "(i|we) (have)? (told|asked) you ..2 (before|already)",
            "(been|went|gone) over this ..1 (already|before|twice|several|#end)",
            "(too (long|hard|much|complicated|difficult)|not (clear|simple|easy) enough) for you",
            "if you ..1 (had|would) ..1 bothered",
            "(refresh|jog) your memory",
            "(i|we) (will|shall|must|can only) ..1 (say|repeat|state) (it|this|that|myself) ..1 (again|once more)");

    private static final Phrases OUTRIGHT = Phrases.of(
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
            "(i|we)? (am|are)? (not sure|unsure|unclear|confused|at a loss|puzzled|baffled|curious|not certain) (as to)? why (you|your|this|that|it|these|those|they|i|we|my|nobody|no one)",
            "(i|we) fail to (see|understand) (why|how|what)",
            "(i|we) (do not|can not|could not) (understand|see|know|fathom|imagine|get) why (you|your|nobody|no one|we are still|i am still|(this|it) (is taking|takes|has taken) ..2 (long|forever|weeks|months))",
            "(if you (had|would) ..1|if you ..1 had ..1|if only you had|had you ..1) (read|bothered|looked|taken|paid|checked|opened|listened|replied|responded|done) ..6 (you would|attention|email|message|note|plan|proposal|it)",
            "as you ..1 (should|would|must|ought to|surely|no doubt|undoubtedly) ..2 (know|see|have seen|have read|recall|remember|be aware|have known|realise|realize)",
            "you (must|would|should|clearly|obviously|evidently|apparently|surely) ..1 (have)? ..1 (forgotten|ignored|overlooked it again|not read|not bother|do not care|did not read|did not bother|not interested in growing|too important|too busy to reply|known|like leaving)",
            "(clearly|obviously|evidently|apparently) (you|your|my|this|nobody|no one) ..3 (not|too (busy|important)|never|ignored|lost|forgotten|cares)",
            "(once|yet) again (i|we) (must|have to|am forced|are forced|find myself|find ourselves|am asking|am writing)",
            "#start again as " + SAID,
            "this is the (second|third|fourth|fifth|last|umpteenth|tenth) time (i|we|that i|that we)",
            "for the (second|third|fourth|fifth|last|umpteenth|tenth) time (#end|i|my|our|here|please|the offer|we|can|could|may|let me)",
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

    private static final String PLAINLY = "(clearly|evidently|apparently|obviously|seemingly)";

    private static final String CARED = "(priority|important|concern|interest|matter|matters|interesting|urgent|worth)";

    /** Irony, wounded surprise, and reminders of what was said. */
    private static final Phrases WOUNDED = Phrases.of(
            "as (my|our) ..3 (" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
                    + ") ..2 (made|makes|said|says|stated|states|explained|explains|showed|shows|set out|spelled out|pointed out)",
            "as (was|is|should be|ought to be) ..2 (clear|plain|obvious|evident|apparent|set out|stated) (from|in|to) (my|our|you|anyone)",
            "(am at a loss|fail|struggle|struggling|beyond me|find it (hard|difficult|impossible)) ..2 (to)? ..1 (understand|see|grasp|imagine|explain|believe|fathom)? ..1 (why|how|what) ..1 (you|your|this|that|it|nobody|no one|anyone)",
            "(do|can|could) not ..1 (understand|see|imagine|think|believe) why (it|this|that) (is|should|would|must|has|takes) ..2 (so|hard|difficult|problem|long|impossible|trouble|be)",
            "(thought|believed|understood) ..1 we (had|have) ..1 (an|a) ..1 (agreement|understanding|deal)",
            "#start (once|yet)? again please",
            PLAINLY + " ..5 not ..2 " + CARED + " (to (you|your)|for (you|your)|enough|#end)",
            PLAINLY
                    + " ..2 you ..2 (have|had|has|found|got) ..1 (better|other|bigger|more important|something) ..2 (to do|things|priorities|plans|matters|fish)",
            "(i|we) ..1 (had)? ..1 (assumed|thought|believed|expected|imagined|hoped|figured) ..9 (but|yet|though)"
                    + " (..2 (perhaps|maybe|apparently|clearly|evidently|seems|obviously|guess)|..1 (i|we) ..1 (was|were|am|seem|stand)) ..4 (wrong|mistaken|not|corrected|misled)",
            "a ..1 (look|glance|read) (at|through|of) (my|our) ..2 " + Wording.MESSAGE + " would",
            "(let me|would|must|may i|have to|allow me to|beg to) remind you ..1 that (you|we|i|this|it|your|our)",
            "with (all)? due respect|with all respect",
            "(please|kindly|do|to|should|must) ..1 (read|reread) (my|our) ..2 " + Wording.MESSAGE
                    + " ..1 (more)? (carefully|properly|closely|again|thoroughly)",
            "(forgive|pardon|excuse) (me|us) for (thinking|believing|assuming|expecting|hoping|supposing)",
            "correct me if (i am|i 'm) (wrong|mistaken)",
            "(silly|foolish|stupid) (me|of me|old me)|call me naive",
            "(expected|hoped for|thought) (more|better) (from|of) (you|your|a (firm|company|professional))",
            "would have been (professional|the professional thing|only professional)",
            "in case (it|i|that|this|my ..2) (was|were|is) (unclear|not ..1 (clear|plain))",
            "not that you (asked|care|cared|mind|would (care|know|notice))",
            "(more than|very|extremely|quite) patient (#end|with|so|and|but)|(my|our) patience (is|has) (run|running|worn|wearing|limits|its limits|an end)",
            "thanks for nothing");

    private static final Phrases PHRASES = OUTRIGHT.and(ROUNDABOUT).and(WOUNDED).and(ReproachTurns.PHRASES);

    private static final Phrases ELSEWHERE = Phrases.of(
            "(curious|wonder|wondering|puzzled) why ..6 (customers|buyers|visitors|rates|sales|page|site|conversion|orders|teams)",
            "read only",
            "(as|what) (i|we) (agreed|discussed|promised)",
            "as ..1 (stated|indicated|mentioned|described|specified) (on|by) (the|your|its)");

    private PassiveAggressive() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Say it again as if for the first time, without the reproach.", PHRASES)
                .unless(ELSEWHERE)
                .when(Places::isUnasked)
                .where((draft, place) -> Places.isFirst(place, PHRASES));
    }
}
