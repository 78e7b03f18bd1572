package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Reproach in polite clothes: as I said, had you read it, not sure why, others manage. */
final class ReproachTurns {

    private static final String TOLD =
            "(mentioned|said|stated|explained|noted|told you|pointed out|indicated|outlined|highlighted|advised|informed you|made clear|requested|asked|communicated"
                    + "|emphasised|emphasized|clarified|written|wrote|set out|laid out|spelled out|spelt out)";

    private static final String MAIL =
            "(email|emails|mail|mails|message|messages|note|notes|letter|letters|reminder|reminders|voicemail|voicemails|proposal|offer|instructions|request|requests)";

    private static final String REPEATEDLY =
            "(repeatedly|several times|twice|three times|more than once|many times|multiple times|time and again|again and again|often enough)";

    private static final String ALREADY = "(already|before|at length|clearly|" + REPEATEDLY + ")";

    /** Said of what the reader did, it means that they should not have. */
    private static final String PLAINLY = "(clearly|obviously|apparently|evidently)";

    private static final String CLEAR = "(clear|explicit|plain|obvious|unambiguous)";

    private static final String READ =
            "(read|opened|looked|scrolled|checked|bothered|listened|clicked|paid attention|taken ..2 time)";

    private static final String ANSWER = "(reply|respond|answer|write back|read|open|look|say no)";

    /** As I said. */
    private static final Phrases AS_SAID = Phrases.of(
            "(as)? per (my|our) ..3 " + MAIL,
            "(as|like) (i|we)? (have|had|was|were)? (already|previously|repeatedly|clearly) " + TOLD,
            "(as|like) (i|we) (have|had)? " + TOLD + " ..2 " + ALREADY,
            "as (was|were)? " + TOLD + " ..1 (before|at length|" + REPEATEDLY + ")",
            "as (i|we)? (have|had)? " + TOLD + " ..2 in (my|our) ..1 " + Wording.EARLIER + " ..2 " + MAIL,
            "(i|we) (have|had)? (already|repeatedly) (told|asked|reminded|informed|answered|said|explained|mentioned) (you|(this|that|it|all this|all that) (to you|#end))",
            "(i|we) (have|had)? ..1 (told|asked|reminded|said|mentioned|explained) (you|this|that|it) ..4 "
                    + REPEATEDLY,
            "(this|that|it|all of this|all this|everything|the answer|the price) (is|was|has been) (already|all|clearly) ..3 in (my|our|the) ..2 "
                    + MAIL,
            "(my|our) ..2 " + MAIL
                    + " ..4 (already|clearly|plainly|spelled|spelt|explained|said|answered) ..2 (this|that|it|everything|all of this)",
            "(i|we) (have)? already ..1 (sent|gave|answered|explained|told) ..3 (twice|three times|several times|repeatedly)",
            "(i|we) did (ask|say|tell|mention|explain|warn)",
            "as (my|our) ..2 " + MAIL
                    + " ..1 (stated|said|says|explained|explains|mentioned|made clear)|#start again as (i|we)? (have|had)? "
                    + TOLD,
            "(say|said|go over|going over|explain) (it|this|that|all this) (all over)? again",
            "how many (more)? times (do|must|will|should|have)",
            "(have|need|had|hate|going|like) to ..1 repeat (myself|ourselves)|(keep|tired of|hate|without) repeating (myself|ourselves)",
            "(can|could|must) only repeat what (i|we)|(reiterate|repeat) ..2 (what i (have)? (said|written|wrote)|yet again|once again)",
            "#start for the (second|third|fourth|fifth|last|umpteenth|tenth|final) time ..1 (#end|please|i|we|can|could|would|will|where|when|what|here)",
            "#start for the (third|fourth|fifth|umpteenth) time now",
            "#start to reiterate|(spell|spelled|spelt) (it|this|that|all of this|all this) out ..1 (again|for you|once|the last)",
            "(this|that|it|everything) (was|is) ..1 (set|laid|spelled|spelt) out for you|#start once (again|more) (since|because|as) (it|this)",
            "as should be ..1 (known|clear|obvious|plain) ..1 (to|from|by)");

    /** Had you read it. */
    private static final Phrases UNREAD = Phrases.of(
            "(if you had|had you|if only you had|if (anyone|anybody|someone|somebody) had) ..2 " + READ,
            "if (you|anyone|anybody|someone) (would|did)? ..1 (read|bother|bothered) ..6 (you|they) would ..1 (know|see|have)",
            "you would ..1 (know|have known|see|have seen) ..2 (had you|if you had)",
            "(not|never) ..1 (bother|bothered|care|cared) to " + ANSWER,
            "(do|did|have) you even (read|open|opened|look|looked|bother|receive)",
            "(please|kindly|try|could you) ..1 (actually|properly|at least) (read|reading|open|opening|look at)",
            "(read|reading|open) ..4 (this time|for once)|(get|have|receive) ..1 (answer|reply|response) this time|(actually|finally) (have|get|receive|hear) ..3 (this time|for once)",
            "you " + PLAINLY
                    + " (did not|have not|do not (read|care|want|value)|missed|ignored|forgot|overlooked|skipped)",
            PLAINLY
                    + " you ..1 (did not|have not|do not (read|care|want|value)|missed|ignored|forgot|overlooked|skipped)",
            PLAINLY + " ..3 too (busy|important|good) to ..1 " + ANSWER,
            PLAINLY + " ..4 not ..2 (important|priority|interest|matter|interesting|urgent) ..1 (to|for|of) (you|your)",
            "(" + PLAINLY
                    + "|guess|suppose) ..1 you ..1 (have|had) ..1 (better|more important|bigger) (things|fish|matters)|(something|anything) better to do",
            PLAINLY + " (my|our) ..2 " + MAIL
                    + " ..2 not ..3 enough|(guess|suppose) ..4 not (important|matter|interest|worth) ..1 (to|for) you",
            "you missed the (part|bit|line|paragraph) (where|in which|about)|read (my|our|the|it) ..2 (more carefully|properly|again before)",
            "you (seem|appear|must) ..1 have ..1 (ignored|forgotten|skipped|misread|misunderstood)");

    /** A puzzle to me. */
    private static final Phrases PUZZLED = Phrases.of(
            "(i|we)? (do|can|could|am|are|must)? (not (sure|certain|clear|understand)|unsure|unclear|at a loss|puzzled|baffled|confused|mystified|fail to (see|understand)|(beats|puzzles|escapes) me) (to understand)? (as to)? why ..1 "
                    + "(you|your ..1 (team|office|company|side|people|reply|answer)|nobody|no one"
                    + "|(this|that|it|these|those|my ..3|our ..3|a ..3|so ..2) ..5 (so|such|not|never|still|taking|takes|ignored|unanswered|overlooked|hard|difficult|impossible|lying)"
                    + "|(i|we) ..1 (am|are|have|keep|need|must) ..2 (not|never|still|to|being|asking|chasing))",
            "(puzzles|puzzling|baffles|astonishes|amazes|surprises) (to)? (me|us) (that|how) ..8 (so (hard|difficult|long)|not|never|no one|nobody)",
            "(not|hardly) ..1 (see|understand|know|sure) what (is|was) ..1 (not|so)? ..1 (unclear|clear|confusing|difficult|hard)",
            "(i|we) (had|would have)? ..1 (assumed|thought|believed|expected|hoped|imagined) ..9 (but|yet|though) ..1 (perhaps|maybe|apparently|clearly|evidently|obviously|i guess|it seems) ..3 (wrong|mistaken|not)");

    /** Was I not clear? */
    private static final Phrases UNCLEAR = Phrases.of(
            "(thought|believed|sure|assumed|believe) (i|we|my ..2) ..4 " + CLEAR,
            "(i|we|my ..2) (was|were) (quite|perfectly|abundantly|very|pretty) " + CLEAR,
            "(perhaps|maybe|apparently|clearly|evidently|obviously|seems|guess) ..1 (i|we|my ..2|our ..2) ..3 not ..3 ("
                    + CLEAR + "|understood)",
            "in case (i|it|this|that|my ..2) (was|were) (not ..2 clear|unclear)");

    /** Others manage. */
    private static final Phrases MANNERS = Phrases.of(
            "too much to ask (for)? (#end|of you)",
            "(i|we) (should not|do not like to|hate to|am not going to|refuse to) ..2 (ask|repeat|chase|beg|remind|explain) ..4 (twice|again|myself|you|a (second|third) time)",
            "(common|basic|simple|professional|ordinary) (courtesy|politeness|decency|manners)",
            "(managed|bothered) to " + ANSWER,
            "(been|am|are) (more than|very|quite|extremely) patient|(my|our) patience (is|has|wears)",
            "would have (thought|expected|assumed|hoped for) ..3 (more|better|at least|professional|capable)",
            "(imagined|thought|hoped|expected) ..6 would at least",
            "with all due respect|thanks for nothing|your loss #end|suit yourself|not that you (asked|care|cared)",
            "(need|must|do) i ..1 remind you|may i remind you that|forgive (me|us) for (thinking|believing|assuming|expecting)|(let me|allow me to) remind you (that)? (you|i|we)",
            "as you (are|must be) ..1 well aware|as you well know|as you (should|ought to|must) ..1 (know|be aware|remember|have (seen|read|known))",
            "as you would ..1 (know|have (seen|read)) ..2 (from|had|if)|as (anyone|everyone) can ..2 (see|read) (in|from) (my|our)",
            "(sure|no doubt) you ..2 reasons for (not|ignoring|leaving)");

    static final Phrases PHRASES = AS_SAID.and(UNREAD).and(PUZZLED).and(UNCLEAR).and(MANNERS);

    private ReproachTurns() {}
}
