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

    private static final Phrases OFFERED = Phrases.of(
            "no (worries|problem|pressure|hard feelings|obligation|offence|offense|harm) ..4 (if|either way|at all|whatsoever|#end)",
            "(say|tell me|tell us|reply|answer|write|write back|type|send|respond|text) ..4 (no|stop|pass|never|not interested|not now|no thanks|no thank you)",
            "(a|one|your) ..2 (no|no thanks) (is|will|would|works|helps|does|saves|suits|and|from)",
            "(even|also|or|hear) ..1 a ..2 no",
            "yes or (a)? no|a yes or a no",
            "not (interested|relevant|useful|a|the|for you|of interest|your|right|now|something) ..7 (let (me|us) know|tell (me|us)|say so|say|just reply|fine|okay|ok|understand|understood|no problem|no worries|i will|we will|leave|close|point me)",
            "if not ..5 (fine|okay|ok|no problem|no worries|understand|understood|tell (me|us)|say so|let (me|us) know|i will|we will|just)",
            "#start ..2 say (so|no)",
            "either way ..3 (fine|okay|ok|good|no)",
            "(i|we) will (stop|leave (you|it|this)|take you off|remove you|drop (it|this|you)|get out|let (it|this) (go|rest)|close|cross you|step back|bow out)",
            "(i|we) will not ..3 (write|email|mail|bother|contact|follow up|chase|ask|trouble|disturb|send|come back|be in touch|reach out|take it)",
            "(should|shall|may|can|do you want) (i|we|me|us) ..2 (stop|close|take you off|leave (you|it|this)|let (it|this) go|give up|remove|cross|drop)",
            "(happy|fine|glad) to (leave|drop|close|stop|take no|hear no|step back)",
            "(rather|prefer) ..4 (not|stop|left alone|stopped|no more)",
            "feel free to (say no|decline|ignore|pass|delete|tell me no|opt out)",
            "(unsubscribe|opt out|take me off|remove me)",
            "(this is|that was|it is) ..3 (last|final) (one|email|note|message|mail|time|touch|letter|you)");

    private static final Analysis<Boolean> ANALYSIS = WayOut::find;

    private WayOut() {}

    static boolean isIn(Draft draft) {
        return draft.derived(ANALYSIS);
    }

    private static boolean find(Draft draft) {
        return draft.stage() == Stage.BREAKUP
                || OFFERED.anyIn(draft)
                || draft.links().stream().anyMatch(link -> link.target().contains("unsubscribe"))
                || draft.blocks().stream().anyMatch(WayOut::isInFooter);
    }

    private static boolean isInFooter(Block block) {
        return block.sentences().stream().anyMatch(sentence -> isFooter(sentence) && OFFERED.anyIn(sentence));
    }

    private static boolean isFooter(Sentence sentence) {
        return sentence.zone() == Zone.FOOTER || sentence.zone() == Zone.SIGNATURE;
    }
}
