package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Reproaches in the clothes of a question, a puzzle or a repetition. */
final class ReproachTurns {

    private static final String TOLD =
            "(set out|set it out|set this out|laid out|explained|spelled out|spelt out|stated|answered|covered|described|written|wrote|said|told|addressed|dealt with|made clear|repeated|outlined|listed)";

    private static final String MINE = "(my|our) ..3 (" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
            + "|explanation|explanations|answer|lines|words)";

    private static final String DULL =
            "(difficult|hard|complicated|unclear|confusing|impossible|problem|mystery|keeping you|stopping you|holding you)";

    static final Phrases PHRASES = Phrases.of(
            MINE + " ..5 " + TOLD + " ..2 (all (of)? (this|that)|this|that|it|everything)",
            "as (was|has been|is|had been) ..1 " + TOLD
                    + " ..3 (in|at length|before|already|more than once|repeatedly|on) ..1 (my|our|length|already|before|twice|#end)",
            "(i|we|this|that|it) ..1 (have|has|had|was|been) ..2 already ..1 (been)? " + TOLD,
            "(i|we) ..2 believe (i|we) ..1 (have)? (said|written|explained|mentioned|told you) ..3 (before|already|once)",
            "#start (please|kindly|just)? (see|read|refer to|compare|consult) (my|our) " + Wording.EARLIER + " ..1 "
                    + Wording.MESSAGE + " ..1 (again|once more|please|above|below|#end)",
            "(perhaps|maybe|possibly|evidently|apparently|clearly|it seems|obviously) ..1 (i|we) (did|have|had|was|were|am) not ..1 (make|made|express|expressed|explain|explained|put|been|clear|understood)",
            "(i|we) (did|could) not make (myself|ourselves) ..1 (understood|clear|plain)",
            "(explanation|message|words|point|offer|question) ..3 not ..1 (got|gotten|come|gone|been|sunk|get|come) (through|across|home|understood|in|read)",
            "(can|could|must|have to|would) ..1 (only|merely|but) ..1 (refer|point|direct) ..1 (you)? ..1 (to|back to) (what (i|we)|"
                    + MINE + ")",
            "(whoever|anyone who|anybody who|who|those who) ..1 (reads|read|opens|opened|looks at|looked at|had read|has read) ..1 (my|our|the (mail|letter|email|message|offer|proposal|note)|what (i|we)) ..5 (knows|know|sees|see|will see|would know|would see|would have)",
            "(for those|for anyone|for whoever) (who|that) ..1 (look|looks|read|reads|looked|bother|cares|care)",
            "(it was|it is|that is|this is|everything was|all of it was|all was) ..2 (there)? ..1 in (black and white|plain english|plain words|so many words)",
            "as (anyone|anybody|everybody|everyone|any reader|you) (can|could|would|might|must) ..1 (see|gather|read|learn|tell) ..1 (from|in) "
                    + MINE,
            "(may|might|could) (want|wish|care|like) to (read|look at|open|study|consult) ..2 (" + MINE
                    + "|what (i|we) (sent|wrote)) ..2 (before|first|again|properly|after all)",
            "(i|we) ..1 (thought|think|believed|hoped|fancied) ..3 (speak|spoke|speaks|explain|explained) for (itself|themselves)",
            "(mystery|riddle|puzzle|enigma|beyond) ..1 (to)? (me|us) (what|why|how|that|where)",
            "would have ..1 (thought|expected|believed) ..1 (a|an|that|your|any) ..5 (able|could|manage|would|capable|answer|reply|know)",
            "(will|shall|can|must|let me|try to) ..1 (say|write|put|explain|repeat|spell) (it|this|that) ..1 (slowly|very slowly|in simple words|one more time|for the last time|once and for all)",
            "(must|do|should|will) (i|we) really ..2 (go|have to|need to|say|explain|repeat|spell|ask|write|remind)",
            "(not|fail to|can not|cannot) ..1 (see|understand|know|grasp|imagine) what ..2 (is|was|can be|could be|makes|should be) ..1 (so|that|still|too)? ..1 "
                    + DULL,
            "as (should|ought to|must|will|would) ..1 (be|have been) ..2 (known|clear|plain|obvious|familiar|aware)",
            "(hardly|scarcely|should not|do not) (need|have) to (repeat|remind|say|mention|explain|tell you|point out) ..1 (that|how|what|why|again|myself)",
            "(strange|odd|curious|funny|interesting|remarkable|amusing) (that|how) ..1 you ..1 (have|find|found|had|can|could|manage|managed|are|were) ..7 (but|yet|not|never|while|though)",
            "(was|were|am|are|been) (led|given) to (believe|understand|think) (that)? (you|your)",
            "if (my|our|the|this|that|anyone) ..4 (been|had|were|was) ..2 (read|looked at|opened|studied|understood) ..4 (would|question)",
            "(a|one|single) ..1 (glance|look|click|peek) (at|into|in|on) " + MINE
                    + " ..1 (would|will|shows|tells|is enough)",
            "(wonder|wondering|question|doubt) ..1 (whether|if) ..1 (my|our|these) ..1 (mails|letters|messages|emails|notes|lines) ..2 (read|opened|looked at) ..1 (at all|ever|by|#end)",
            "(at pains|taken care|took care|took pains|taken pains|been careful) to (point out|explain|say|stress|mention|write|state)",
            "(answer|reply|line|word|response|yes|no) (is|was|would be|seems) ..2 (too much to ask|too much trouble|asking too much|beyond you)",
            "(hardly|scarcely|cannot|can not|surely not) ..1 have escaped (you|your)",
            "you would ..1 (know|have known|have seen|see|understand|have noticed) ..2 (this|that|it) ..2 (had you|if you (had|would))",
            "had you ..2 (read|opened|looked|listened|followed|asked|checked|taken|turned|bothered|paid) ..4 (you would|my|our|the|attention)",
            "(seem|appear|seemed|appeared|seems) to have ..1 (skipped|missed|overlooked|ignored|forgotten|misread|passed over) ..1 (the|my|our|that|what|half|most)",
            "how (much)? (plainer|clearer|simpler|more (often|plainly|clearly|simply)) ..1 (i|we|it|this|to)",
            "(other|most|all) ..1 (firms|companies|customers|people|offices|clients|colleagues|editors|schools) ..1 (manage|managed|find|found|reply|replied|answer|answered|have replied|have answered|seem) ..4 (answer|reply|time|day|hours|days|without|to|write)",
            "(good|nice|interesting|glad|happy) to (know|see|hear|learn) that (money|time|cost|quality|growth|safety|your) ..3 (no|not|never|does not)",
            "(have|had|has) your reasons",
            "(sure|certain|no doubt) ..3 (good)? (reason|reasons) for (leaving|keeping|letting|not|ignoring)");

    private ReproachTurns() {}
}
