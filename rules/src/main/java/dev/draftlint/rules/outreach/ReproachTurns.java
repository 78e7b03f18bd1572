package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Reproach in polite clothes: as I said, once again, had you read it, a puzzle to me, others manage. */
final class ReproachTurns {

    private static final String TOLD =
            "(mentioned|said|stated|explained|noted|told you|told|pointed out|indicated|outlined|highlighted|advised|informed|made clear|requested|asked|communicated|emphasised|emphasized|described|specified"
                    + "|written|wrote|clarified|shared|covered|reminded|set out|laid out|spelled out|spelt out|answered|addressed|dealt with|repeated|listed|sent)";

    private static final String MINE = "(my|our) ..3 (" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
            + "|letters|emails|reminder|reminders|explanation|explanations|answer|lines|words|instructions|question)";

    private static final String THAT_MAIL = "(" + MINE
            + "|what (i|we) ..1 (sent|wrote|said)|(the|that) (mail|email|message|letter|proposal|attachment|quote|offer))";

    private static final String ALREADY =
            "(already|before|repeatedly|several times|twice|more than once|previously|many times|multiple times|time and again|often enough|again and again|three times|at length|clearly)";

    private static final String PLAINLY =
            "(clearly|evidently|apparently|obviously|seemingly|perhaps|maybe|possibly|i guess|guess|i suppose|it seems|no doubt|surely|presumably|i gather)";

    private static final String CLEAR =
            "(clear|plain|explicit|obvious|unambiguous|simple|loud|understood|legible|good)";

    private static final String READ =
            "(read|reread|scrolled|look|looked|looking|open|opened|opening|answer|answered|reply|replied|check|checked|click|scroll|listen|listened|respond|responded|glance|taken|paid|study|studied|reading|bothered|bother|followed|turned)";

    private static final String ORDINAL = "(second|third|fourth|fifth|sixth|last|umpteenth|tenth|nth|hundredth|final)";

    private static final String TROUBLE =
            "(trouble|bother|effort|pains|courtesy|decency|goodness|time|minute|moment|minutes|kindness|interest)";

    private static final String WONDROUS =
            "(strange|odd|curious|funny|interesting|remarkable|amusing|amazing|puzzling|baffling|incredible|disappointing|surprising|hard to believe)";

    /** As I said. */
    private static final Phrases AS_SAID = Phrases.of(
            "(as)? per (my|our) ..3 (" + Wording.MESSAGE + "|emails|reminder|reminders|voicemail|instructions)",
            "(as|like) (i|we) (have)? (already|previously|clearly|repeatedly|just)? ..1 " + TOLD + " ..1 " + ALREADY,
            "as (i|we) (have)? (already|previously|clearly|repeatedly|have already|have previously|have repeatedly|just) ..1 "
                    + TOLD,
            "(as|like) (already|previously|clearly|repeatedly|earlier|i have already|i already) " + TOLD,
            "as (was|is|has been|had been|clearly)? " + TOLD + " ..2 (" + ALREADY + "|in " + MINE
                    + "|in (the|that|this) ..1 (" + Wording.MESSAGE + "|proposal|attachment) below)",
            "(as|like) (was|is)? ..1 (stated|mentioned|noted|explained|outlined|written|said|pointed out|indicated|specified|set out) (below|above)",
            "like (i|we) (have)? (said|mentioned|told you|wrote|explained|stated) (in|on|before|already|twice|earlier|last time|several times)",
            "(i|we) ..1 (have|had)? (already|repeatedly) ..1 " + TOLD + " ..1 (you|this|that|it|to you)",
            "(sure|certain|positive|believe|think) ..1 (i|we) ..1 (have)? " + TOLD + " ..3 (already|before|once|this)",
            "(i|we) ..2 " + TOLD
                    + " ..3 (more than once|twice|several times|repeatedly|often enough|time and again|many times|again and again|three times)",
            "(this|that|it|which|all of (this|that)|everything|the answer|the price) (was|is|has been) ..1 (already|all)? ..1 ("
                    + TOLD + "|there) ..2 (twice|in fact|before|already|in " + THAT_MAIL
                    + "|in (black and white|plain english|plain words|so many words))",
            MINE + " ..5 (spelled|spelt|laid|set) ..3 (this|that|it|everything) out",
            "(it|that|this|everything|all of (this|that)) (is|was) ..2 (all|in|explained|covered|answered) ..3 in "
                    + THAT_MAIL,
            MINE + " ..5 " + TOLD + " ..2 (all (of)? (this|that)|this|that|it|everything)|as " + MINE
                    + " ..2 (made|makes|says|shows|showed|" + TOLD + ")",
            "(already|previously) (answered|explained|sent|given|covered|told you|provided) ..3 (this|that|it|twice|in fact|before|last)",
            "as you ..1 (should|would|must|ought to|surely|no doubt|undoubtedly|will|may|might) ..3 (know|see|have seen|have read|recall|remember|be aware|have known|realise|realize) ..3 (from|in|had you|if you|#end)",
            "as you ..1 (should|must|ought to|surely|no doubt|undoubtedly) ..2 (know|have seen|have read|be aware|have known|realise|realize)",
            "as (anyone|anybody|everybody|everyone|any ..1|one|you) ..2 (can|could|would|might|must|will|should) ..2 (see|gather|gathered|read|learn|learnt|tell|know|known|aware|remember) ..2 (from|in|of|#end)",
            "as any (reader|recipient|one) of " + MINE,
            "as (should|ought to|must|will|would|was|is) ..1 (be|have been)? ..1 (known|clear|plain|obvious|familiar|aware|evident|apparent) ..1 (from|in|to|by|#end)",
            "(please|kindly|just|#start|do|to|should|must) ..1 (see|read|reread|refer|compare|consult|scroll|go back) ..1 (to|at)? (my|our) ("
                    + Wording.EARLIER + " ..1)? " + Wording.MESSAGE
                    + " ..2 (again|once more|more carefully|properly|closely|carefully|above|thoroughly)",
            "(refer|consult|scroll|go) ..1 (back|again|down|up)? (to|at)? (my|our) (earlier|previous|last|first|original|prior) ..1 "
                    + Wording.MESSAGE,
            "(can|could|must|have to|would) ..1 (only|merely|but) ..1 (refer|point|direct) ..1 (you)? ..1 (to|back to) (what (i|we)|"
                    + MINE + ")",
            "(at pains|taken care|took care|took pains|taken pains|been careful) to (point out|explain|say|stress|mention|write|state)");

    /** Once again. */
    private static final Phrases ONCE_AGAIN = Phrases.of(
            "for the " + ORDINAL
                    + " ..5 time ..1 (#end|i|we|my|our|here|please|the offer|can|could|may|let)|(third|second|fourth) time (is|'s)? ..1 (the)? (charm|lucky)|to reiterate|this is the (second|third|fourth|fifth|umpteenth|tenth|nth) time",
            "(once|yet) again (i|we|please)|(attention|remind|must|ask|write|explain|say|point out) ..4 yet again",
            "#start again as " + TOLD + "|#start (once|yet)? again please",
            "(let me|i will|must|shall|can|have to|try to|do i|will i|allow me to|i) ..1 (reiterate|rephrase|repeat (myself|what|it|this|that|to you)|(say|put|explain|spell|tell you) ..1 (it|this|that)? ..1 (again|out|slowly|very slowly|in simple words|one more time|once and for all|slower))",
            "(spell|say|explain|write|put|type) ..1 (this|it|that)? ..1 (out)? (all over again|yet again|once again|more slowly|slower)",
            "(ask|say|write|tell|repeat|explain) ..3 (twice|again and again|two times|three times|a (second|third) time)",
            "(should not|do not like to|hate to|not going to|must i|do i|should i|will i|hardly|scarcely) ..2 (have to|need to|really) ..1 (ask|repeat|say|write|explain|chase|remind|mention|point out|spell|go)",
            "how many (times|more|emails) ..4 (ask|write|have to|must|need to|does it take|will it take)|how ..1 (plainer|clearer|simpler|much (plainer|clearer)|more (often|plainly|clearly|simply)) ..1 (i|we|it|this|to)",
            "(as|like) (i|we) (keep|kept|never tire of) (saying|telling|repeating|writing|asking|mentioning)|(like|as) a (broken record|parrot)",
            "(let me|would|must|may i|have to|allow me to|beg to|just to|forced to) remind you ..1 (that|of the fact|how)|just to remind you",
            "(refresh|refreshing) your memory #end|one (more|last) time shall we");

    /** Had you read it. */
    private static final Phrases UNREAD = Phrases.of(
            "were (my|our|the|this) ..3 to be (read|opened|looked at|studied)",
            "(actually|really) (read|open) (this|my)",
            "if you would (read|bothered|looked|taken|paid|listened|replied|answered) ..6 (you would|attention)",
            "(if you had ..1|if you ..1 had ..1|if only you had|had you ..1) " + READ
                    + " ..6 (you would|attention|email|message|note|plan|proposal|it|offer|my|our|the (email|mail|message|attachment|offer|plan))",
            "if (someone|somebody|anyone|anybody|you|the right person) had ..1 " + READ,
            "you would ..1 (know|have known|see|have seen|understand|have noticed) ..2 (this|that|it)? ..2 (had you|if you (had|would))",
            "if (my|our|the|this|that|anyone) ..4 (been|had|were|was) ..2 (read|looked at|opened|studied|understood) ..4 (would|question)",
            "(whoever|anyone who|anybody who|who|those who) ..1 (reads|read|opens|opened|looks at|looked at|had read|has read) ..1 (my|our|the (mail|letter|email|message|offer|proposal|note)|what (i|we)) ..5 (knows|know|sees|see|will see|would know|would see|would have)",
            "(for those|for anyone|for whoever) (who|that) ..1 (look|looks|read|reads|looked|bother|cares|care)",
            "(not|never) ..1 (bother|bothered|care|trouble|troubled) to " + READ,
            "(mail|email|message|attachment|letter|note|file) ..1 (that)? you (did not|never|have not) ..1 (open|read|opened|look|bother)",
            "(mail|email|note|message|letter|attachment|proposal|wrote) ..1 (was not|has not been|is not|were not|never|has (evidently|apparently|clearly|obviously) not been) ..1 (read|opened|understood|looked)",
            "(explanation|message|words|point|offer|question|wrote) ..4 not ..1 (got|gotten|come|gone|been|sunk|get|come) (through|across|home|understood|in|read)",
            "(wonder|wondering|question|doubt) ..1 (whether|if) ..1 (my|our|these) ..1 (mails|letters|messages|emails|notes|lines) ..2 (read|opened|looked at) ..1 (at all|ever|by|#end)",
            "a ..1 (single|quick|short)? (look|glance|read|click|peek) (at|through|of|into|in) ..2 (" + MINE
                    + ") ..1 (would|will|shows|tells|is enough)",
            "you (have)? (evidently|apparently|clearly|obviously|seemingly|somehow) ..1 (missed|overlooked|skipped|ignored|forgot|did not|have not|failed)",
            "you ..1 (must|would|should|clearly|obviously|evidently|apparently|surely) ..1 (have)? ..1 (forgotten|ignored|overlooked it again|not read|not bother|do not care|did not read|did not bother|too important|too busy to reply|like leaving)",
            "(maybe|perhaps|possibly) you (overlooked|skipped|forgot|did not (read|understand|notice|realise|realize)|misread|ignored|were not aware|are not aware)",
            "(seem|appear|seemed|appeared|seems) to have ..1 (skipped|missed|overlooked|ignored|forgotten|misread|passed over) ..1 (the|my|our|that|what|half|most)",
            "you (missed|skipped|overlooked|ignored) the (part|bit|line|section|paragraph) (where|in which|that|about)",
            "(may|might|could) (want|wish|care|like) to (read|look at|open|study|consult) ..2 " + THAT_MAIL
                    + " ..2 (before|first|again|properly|after all)",
            READ
                    + " ..3 (properly|carefully|closely|again|actually|fully) ..1 (this time|for once|before)|(actually|finally) (have|get|read|reply|respond|answer|receive|hear|do) ..4 this time",
            "(this time|for once) ..2 (you|somebody|someone|anybody|anyone) ..2 (will|would|might|could|may|can) ..1 (actually|really|take|find|look|read|open|reply|answer)",
            "(do you even|did you even|are you even|did anyone even)|thanks for nothing|if you ..1 (look|scroll|go|check|read|turn) ..3 (my|our) ..2 "
                    + Wording.MESSAGE);

    /** A puzzle to me. */
    private static final Phrases PUZZLED = Phrases.of(
            "(i|we)? (am|are)? (not sure|unsure|unclear|confused|at a loss|puzzled|baffled|curious|not certain) (as to)? why (you|this|that|it|these|those|they|i|we|my|nobody|no one|your ..1 (reply|answer|side|team|office|silence|decision|delay|company|colleagues|board))",
            "(i|we) fail to (see|understand) (why|how|what)|(it|this) (escapes|eludes|baffles|puzzles|beats|astonishes|amazes) me (why|how|that)",
            "(i|we|do|can|could|must) ..1 (do not|can not|could not|not) ..1 (understand|see|know|fathom|imagine|get|think|believe) why (you|your|nobody|no one|we are still|i am still|(this|it|that) (is|should|would|must|has|takes|is taking) ..3 (so|hard|difficult|problem|long|impossible|trouble|be|forever|weeks|months))",
            "(am at a loss|fail|struggle|struggling|beyond me|find it (hard|difficult|impossible)) ..2 (to)? ..1 (understand|see|grasp|imagine|explain|believe|fathom)? ..1 (why|how|what) ..1 (you|your|this|that|it|nobody|no one|anyone)",
            "(not|fail to|can not|unsure|wonder|wondering) ..2 (see|understand|know|grasp|imagine|sure)? what ..2 (is|was|can be|could be|makes|should be)? ..2 (unclear|confusing|not clear|hard to understand|did not understand|difficult|hard|complicated|impossible|keeping you|stopping you|holding you)",
            "(mystery|riddle|puzzle|enigma|beyond) ..1 (to)? (me|us) (what|why|how|that|where)",
            "(i|we) ..1 find it ..1 " + WONDROUS + " that|" + WONDROUS
                    + " (that|how) ..1 you ..9 (but|yet|not|never|while|though)",
            "(something|anything) about ..4 you do not ..1 (get|understand|like|see)",
            "(was not|were not|am not|not) aware that ..7 (big deal|so (hard|difficult)|too much|such a|impossible)",
            "(i|we) ..1 (had)? ..1 (assumed|thought|believed|expected|imagined|hoped|figured) ..9 (but|yet|though)"
                    + " (..2 (perhaps|maybe|apparently|clearly|evidently|seems|obviously|guess)|..1 (i|we) ..1 (was|were|am|seem|stand)) ..4 (wrong|mistaken|not|corrected|misled)",
            "(was|were|am|are|been) (led|given) to (believe|understand|think) (that)? (you|your)|(thought|believed|understood) ..1 we (had|have) ..1 (an|a) ..1 (agreement|understanding|deal)");

    /** Was I not clear? */
    private static final Phrases UNCLEAR = Phrases.of(
            "(sorry|apologies|forgive me) if (my|our) ..4 (was|were) (too|not)",
            "(thought|believe|believed|sure|hoped|assumed) ..1 (i|we|my|it|this|that) ..3 (clear|explicit|plain|obvious|unambiguous)",
            "(i|we|my ..2) (was|were|am|thought) (quite|perfectly|abundantly|very|rather|sufficiently) (clear|explicit|plain)",
            "(make|made|put|spell|spelled|explain) it ..1 (simple|clear|plain|easy) enough",
            PLAINLY + " ..1 (i|we|my|it|our) ..3 (not|is not|am not|was not) ..3 (" + CLEAR
                    + "|explain|enough|express|made|make|put|confusing|vague)",
            "(i|we) (did|could) not make (myself|ourselves) ..1 (understood|clear|plain)|in case (it|i|that|this|my ..2) (was|were|is) (unclear|not ..1 (clear|plain))",
            "(can not|could not|not know how ..2 to|how else to) ..1 (make|put|say|write|explain) (it|this|that)? ..1 (any)? (plainer|clearer|simpler|easier|plainly|more (clear|plain|simple|clearly|plainly|simply))",
            "(i|we) ..1 (thought|think|believed|hoped|fancied) ..3 (speak|spoke|speaks|explain|explained) for (itself|themselves)");

    /** Others manage. */
    private static final Phrases IRONY = Phrases.of(
            "(beyond|too much for) (anybody|anyone|you|your ..1 (team|office|company))",
            "(imagined|thought|hoped|assumed|expected|supposed) ..7 would at least",
            "(not in the habit of|tired of|weary of|no friend of|hate|rather not) ..2 (writing|repeating|saying|explaining|write|repeat|say|explain)",
            PLAINLY
                    + " ..5 not ..2 (priority|important|concern|interest|matter|matters|interesting|urgent|worth) ..1 (to (you|your)|for (you|your)|of (you|your)|a|enough|#end)",
            PLAINLY
                    + " ..2 you ..2 (have|had|has|found|got) ..1 (better|other|bigger|more important|something) ..2 (to do|things|priorities|plans|matters|fish)",
            "(clearly|obviously|evidently|apparently) (you|your|my|this|nobody|no one) ..3 (not|too (busy|important)|never|ignored|lost|forgotten|cares)",
            "(i|we) (guess|suppose|take it) (that)? (you|your|growth|saving|results|it|this) ..2 (do not|does not|not|is not|are not|did not|must not) ..2 (care|bother|important|matter|interested in (growing|saving)|want)",
            "(nice|great|good|lovely|helpful) to ..1 (get|have|receive|hear|see) ..4 (this time|for once)|surely (you|someone|it|that|#duration|a)",
            "would have ..1 (thought|expected|assumed|hoped for|believed|imagined|supposed|professional) ..4 (courtesy|professional|professionalism|at least|more from|that|able|could|manage|capable)",
            "(not|hardly|no) ..1 (rocket science|brain surgery|too much to ask|that hard|that difficult|a big ask)|(is|was|would be|seems) ..2 (too much to ask|too much trouble|asking too much|beyond you)",
            "(is it|is that|was it|would it be) (really|too) ..1 (hard|much|difficult)",
            "(your loss #end|suit yourself|with (all|due|all due) respect|with respect (this|that|it|i|we|you|the)|(have|had|has) your reasons)",
            "(forgive|pardon|excuse) (me|us) for (thinking|believing|assuming|expecting|hoping|supposing)|correct me if (i am|i 'm) (wrong|mistaken)",
            "(silly|foolish|stupid) (me|of me|old me)|call me ..1 (naive|old fashioned|crazy|picky|fussy|simple)",
            "(expected|hoped for|thought) (more|better) (from|of) (you|your|a (firm|company|professional))",
            "not that you (asked|care|cared|mind|would (care|know|notice))|(hardly|scarcely|can not|surely not) ..1 have escaped (you|your)",
            "(more than|very|extremely|quite) patient (#end|with|so|and|but)|(my|our) patience (is|has) (run|running|worn|wearing|limits|its limits|an end)",
            "(other|most|all) ..1 (firms|companies|customers|people|offices|clients|colleagues|editors|schools) ..1 (manage|managed|find|found|reply|replied|answer|answered|have replied|have answered|seem) ..4 (answer|reply|time|day|hours|days|without|to|write)",
            "(good|nice|interesting|glad|happy) to (know|see|hear|learn) that (money|time|cost|quality|growth|safety|your) ..3 (no|not|never|does not)",
            "(sure|certain|no doubt) ..3 (good)? (reason|reasons) for (leaving|keeping|letting|not|ignoring)");

    static final Phrases PHRASES =
            AS_SAID.and(ONCE_AGAIN).and(UNREAD).and(PUZZLED).and(UNCLEAR).and(IRONY);

    /** The same where only an earlier mail gives it an address. */
    static final Phrases LATER = Phrases.of(
            "had you ..1 " + READ,
            "(since|as|because) (it|this|that|my ..2|they) (was|were|has been|seems) ..2 (ignored|overlooked|missed|unread|skipped|passed over)",
            "(at a loss|puzzled|baffled|mystified|astonished|beats me|wonder) ..2 (why|how) (so|such|my|our|a|an|it|this|the)",
            "(this|that|it|all|everything) was ..1 (all)? (set out|laid out|spelled out|explained|written down) for you",
            "(others|other people|some people|most people|some of us|everybody else|everyone else|(my|your|our) ..1 (competitors|neighbours|colleagues|rivals)) ..2 (manage|managed|answer|answered|reply|replied|(find|found|took|take) ..1 (time|minutes|trouble|moment|#duration))",
            "#start " + WONDROUS + " (how|that)",
            "(is|was|being|becoming) ..1 (lost|dying|forgotten) art|where i come from|in my day|(good manners|common courtesy)",
            "(take|takes|took|taken|worth|find|found|spare) ..3 " + TROUBLE + " ..3 to " + READ,
            PLAINLY + " ..3 (not|never|no|nobody|too) ..6 (me|my|enough|understood|read|opened|clear|plain|through)",
            "(perhaps|maybe|hopefully|hoping) ..1 this time|for (the avoidance of doubt|the record)|once and for all|let me be (clear|plain|blunt|frank)",
            "(not|never) ..2 (get|got) the message");

    private ReproachTurns() {}
}
