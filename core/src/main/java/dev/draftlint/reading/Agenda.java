package dev.draftlint.reading;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import java.util.List;

/** How concretely a draft says what a meeting is for: in the rest of the sentence that asks, or in a list beside it. */
final class Agenda {

    private static final int NEAR = 2;

    private Agenda() {}

    static int detail(Draft draft, Match ask) {
        SentenceTraits rest = SentenceTraits.from(ask.sentence(), ask.last());
        int said = rest.concreteWords + 2 * rest.concreteFields + (rest.resultFigure ? 2 : 0);
        return 2 * said + listed(draft, ask.sentence());
    }

    private static int listed(Draft draft, Sentence ask) {
        int detail = 0;
        for (Sentence item : draft.sentences()) {
            if (isItem(draft, item) && isNear(draft, item.block(), ask.block())) {
                SentenceTraits traits = SentenceTraits.of(item);
                detail += traits.concreteWords + 2 * traits.fields;
            }
        }
        return detail;
    }

    private static boolean isItem(Draft draft, Sentence sentence) {
        return draft.blocks().get(sentence.block()).type() == Block.Type.LIST_ITEM;
    }

    /** The items of one list are blocks in a row. */
    private static boolean isNear(Draft draft, int item, int ask) {
        List<Block> blocks = draft.blocks().subList(Math.min(item, ask), Math.max(item, ask));
        return blocks.stream()
                        .filter(block -> block.type() != Block.Type.LIST_ITEM)
                        .count()
                <= NEAR;
    }
}
