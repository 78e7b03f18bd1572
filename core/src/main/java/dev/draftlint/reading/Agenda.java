package dev.draftlint.reading;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How concretely a draft says what a meeting is for: in the rest of the sentence that asks, or in a list beside it. */
final class Agenda {

    /** So many blocks that are no list items may stand between an ask and an item. */
    private static final int NEAR = 2;

    /** Words of every meeting: what it is called, when it is held, how its host speaks of it. */
    private static final Set<String> OF_ANY =
            Set.of(("sometime welcome pick brain intro introductory introduction date dates catch walk advise "
                            + "walkthrough jump vision grab propose reconnect present presentation virtual suits suit "
                            + "whenever whichever mins suitable convenient convenience earliest mean delighted demonstration "
                            + "morning afternoon evening chance compare exchange appointment exploratory discovery informal "
                            + "initial advice arrange arranging requirements session consultation assessment complimentary "
                            + "obligation upon office premises easier super tailored personalised personalized bespoke "
                            + "detailed priorities capabilities objectives offerings portfolio coffee lunch drop looking book "
                            + "booking mutual alignment brainstorm questions doubts queries quickly shortly please kindly "
                            + "slots diary")
                    .split(" "));

    /** By block, what the list items before it say; summed, so that a draft of many lists and asks takes no longer. */
    private final int[] saidBefore;

    private final int[] others;

    /** What a vendor lists before an ask is what they have on offer. */
    private final boolean sells;

    private Agenda(int[] saidBefore, int[] others, boolean sells) {
        this.sells = sells;
        this.saidBefore = saidBefore;
        this.others = others;
    }

    static Agenda of(Draft draft, Kind kind) {
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
        return new Agenda(said, others(blocks), kind == Kind.SALES || kind == Kind.MARKETING);
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
        int said = rest.concreteWords - ofAny(ask) + 2 * rest.concreteFields + (rest.resultFigure ? 2 : 0);
        return 2 * said + listedNear(ask.sentence().block());
    }

    private static int ofAny(Match ask) {
        int count = 0;
        for (Word word : ask.sentence()
                .words()
                .subList(ask.last(), ask.sentence().words().size())) {
            count += OF_ANY.contains(word.text()) && SentenceTraits.isConcrete(word) ? 1 : 0;
        }
        return count;
    }

    private int listedNear(int block) {
        int found = Arrays.binarySearch(others, block);
        int next = found >= 0 ? found : -found - 1;
        int first = next > NEAR ? others[next - NEAR - 1] + 1 : 0;
        int last = next + NEAR < others.length ? others[next + NEAR] : saidBefore.length - 1;
        return saidBefore[last] - saidBefore[sells ? block : first];
    }
}
