package dev.draftlint.reading;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import java.util.Arrays;
import java.util.List;

/** How concretely a draft says what a meeting is for: in the rest of the sentence that asks, or in a list beside it. */
final class Agenda {

    /** So many blocks that are no list items may stand between an ask and an item. */
    private static final int NEAR = 2;

    /** By block, what the list items before it say; summed, so that a draft of many lists and asks takes no longer. */
    private final int[] saidBefore;

    private final int[] others;

    private Agenda(int[] saidBefore, int[] others) {
        this.saidBefore = saidBefore;
        this.others = others;
    }

    static Agenda of(Draft draft) {
        List<Block> blocks = draft.blocks();
        int[] said = new int[blocks.size() + 1];
        for (Sentence sentence : draft.sentences()) {
            if (isItem(blocks.get(sentence.block()))) {
                SentenceTraits traits = SentenceTraits.of(sentence);
                said[sentence.block() + 1] += traits.concreteWords + 2 * traits.fields;
            }
        }
        for (int block = 1; block < said.length; block++) {
            said[block] += said[block - 1];
        }
        return new Agenda(said, others(blocks));
    }

    private static int[] others(List<Block> blocks) {
        int[] others = new int[blocks.size()];
        int count = 0;
        for (int i = 0; i < others.length; i++) {
            if (!isItem(blocks.get(i))) {
                others[count++] = i;
            }
        }
        return Arrays.copyOf(others, count);
    }

    private static boolean isItem(Block block) {
        return block.type() == Block.Type.LIST_ITEM;
    }

    int detail(Match ask) {
        SentenceTraits rest = SentenceTraits.from(ask.sentence(), ask.last());
        int said = rest.concreteWords + 2 * rest.concreteFields + (rest.resultFigure ? 2 : 0);
        return 2 * said + listedNear(ask.sentence().block());
    }

    private int listedNear(int block) {
        int found = Arrays.binarySearch(others, block);
        int next = found >= 0 ? found : -found - 1;
        int first = next > NEAR ? others[next - NEAR - 1] + 1 : 0;
        int last = next + NEAR < others.length ? others[next + NEAR] : saidBefore.length - 1;
        return saidBefore[last] - saidBefore[first];
    }
}
