package dev.draftlint.rules.sequence;

import dev.draftlint.draft.Analysis;
import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Phrases;

/** What lets a recipient say no, or be left alone, without trouble. */
final class WayOut {

    private static final String MAIL = "(mail|mails|email|emails|letter|letters|message|messages|note|notes)";

    /** A no that is welcome, or taken for one. */
    private static final Phrases NO = Phrases.of(
            "no (worries|problem|pressure|hard feelings|obligation|offence|offense|harm) ..4 (if|either way|at all|whatsoever|#end)",
            "(say|tell me|tell us|reply|answer|write|write back|type|send|respond|text|holler|shout) ..4 (no|stop|pass|never|taken|not interested|not now|no thanks|no thank you)",
            "(a|one|your) ..2 (no|no thanks) (is|will|would|works|helps|does|saves|suits|and|from)",
            "(even|also|or|hear) ..1 a ..2 no",
            "(one|a) ..1 (line|word|no|yes) ..2 (is|will|would) ..2 (enough|do|plenty|suffice)",
            "yes or (a)? no|a yes or a no|(answer|it) (is|was) (a)? no",
            "(fine|good|useful|welcome|perfectly good) (answer|answers) (too|as well|also)",
            "feel free to (say no|decline|ignore|pass|delete|tell me no|opt out)",
            "(if|should) ..9 (ignore|skip|delete|forget) (me|us|this|it|my|the rest)",
            "(rather|prefer) ..4 (not|stop|left alone|stopped|no more)",
            "(silence|no answer|no reply|not answering) ..2 (is|will be|means|does|tells|says|would) ..2 (fine|okay|ok|good|enough|answer|no)",
            "(if|should) (i|we) hear nothing|(hear|hearing) nothing ..3 (will|shall|i|we)",
            "(need|needs|have|has) (not|no need) ..3 (answer|reply|respond|write back)|no (answer|reply) ..1 (needed|necessary|required|expected)");

    /** If it is not for them, something is to be done that costs nothing. */
    private static final Phrases IF_NOT = Phrases.of(
            "not (interested|relevant|useful|a|the|for you|of interest|your|right|now|something|one|on your|in your) ..9 (let (me|us) know|tell (me|us)|say so|say|just reply|fine|okay|ok|understand|understood"
                    + "|no problem|no worries|i will|we will|i have got|leave|close|point me|who|is there (a|some|any))",
            "if not ..5 (fine|okay|ok|no problem|no worries|understand|understood|tell (me|us)|say so|let (me|us) know|i will|we will|just|who)",
            "#start ..2 say (so|no)|say so and (i|we)",
            "(if|should|when) ..7 (is|are) not (your (thing|cup|field)|for you|the ..1 (moment|time)|a (headache|priority|matter|fit)|of (interest|use)|possible)",
            "(if|should|when) (it|this|that|none|neither) ..1 (does not|do not|is not) ..1 interest (you|to you)",
            "(no longer|not) interested #question|are you happy (where|as) you are",
            "(just|please|simply|then|only) (say|tell me) (so|no|the word)",
            "either way ..3 (fine|okay|ok|good|no)",
            "(if|should) ..9 (tell|let) (me|us) ..2 (know)? ..2 (and)? (i|we) ..1 will (stop|quit|leave|drop|let|go|cross|not|take you|close|step)");

    /** The sender stops, or asks whether to. */
    private static final Phrases STOPPING = Phrases.of(
            "(i|we) ..1 (will|shall) ..1 (stop|quit|leave (you|it|this|things)|take you off|remove you|drop (it|this|you)|get out|let (it|this) (go|rest)|close|cross (you|#name|your)|step back|bow out"
                    + "|go (and)? (bother|trouble|pester) (somebody|someone))",
            "(i|we) ..1 (will|shall) not ..3 (write|email|mail|bother|contact|follow up|chase|ask|trouble|disturb|come back|be in touch|reach out|take it|pester)",
            "(should|shall|may|can|do you want) (i|we|me|us) ..2 (stop|close|take you off|leave (you|it|this)|let (it|this) go|give up|remove|cross|drop)",
            "(happy|fine|glad) to (leave|drop|close|stop|take no|hear no|step back)",
            "(unsubscribe|opt out|take me off|remove me|text stop)",
            "(this|that) (is|was|will be) ..3 (last|final|end) ..1 (one|email|note|message|mail|time|touch|letter|you (will|shall) (get|hear)|of (my|our|these))",
            "(i|we) (will|shall|do) not (insist|press)|hear ..1 (no|nothing) more (of|from|about)|hear from (me|us) only (if|when)|(remove|take) you (from|off)",
            "(send|hear) (me|us)? nothing ..4 (take it|understand)|silence ..4 (understand|take it)",
            "no (further|more|other) " + MAIL + "|last (you will|you shall|time you|of my|of our|from me)");

    private static final Phrases OFFERED = NO.and(IF_NOT).and(STOPPING);

    /** In the address of a link, or in the name of the tag that will be one. */
    private static final String UNSUBSCRIBE = "unsubscribe";

    private static final Analysis<Boolean> ANALYSIS = WayOut::find;

    private WayOut() {}

    static boolean isIn(Draft draft) {
        return draft.derived(ANALYSIS);
    }

    private static boolean find(Draft draft) {
        return draft.stage() == Stage.BREAKUP
                || OFFERED.anyIn(draft)
                || draft.links().stream().anyMatch(link -> link.target().contains(UNSUBSCRIBE))
                || draft.placeholders().stream().anyMatch(tag -> tag.name().contains(UNSUBSCRIBE))
                || draft.blocks().stream().anyMatch(WayOut::isInFooter);
    }

    private static boolean isInFooter(Block block) {
        return block.sentences().stream().anyMatch(sentence -> isFooter(sentence) && OFFERED.anyIn(sentence));
    }

    private static boolean isFooter(Sentence sentence) {
        return sentence.zone() == Zone.FOOTER || sentence.zone() == Zone.SIGNATURE;
    }
}
