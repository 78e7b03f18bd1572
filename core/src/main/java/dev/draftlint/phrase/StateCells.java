package dev.draftlint.phrase;

/** Where in the cells of a state what stands; {@link States} says what. */
final class StateCells {

    /** What a state does besides reading words by their spelling, as bits of its head; most do nothing. */
    static final int PASSES = 1;

    /** It passes over words to where the end of the sentence may be read. */
    static final int PASSES_TO_END = 1 << 1;

    static final int LOOKS = 1 << 2;
    static final int ACCEPTS = 1 << 3;
    static final int ACCEPTS_AT_END = 1 << 4;

    private static final int TRAITS = 5;

    /** The bits behind the traits and the size of the filter say how many pairs there are. */
    private static final int SLOTS = TRAITS + WordFilter.SIZE;

    private static final int PAIRS = 1;
    private static final int FILTER = 2;

    private StateCells() {}

    /** @param slots how many pairs there is room for; a power of two */
    static int head(int slots, int filterSize, int traits) {
        return (slots - 1) << SLOTS | filterSize << TRAITS | traits;
    }

    static int traits(int[] cells, int state) {
        return cells[state] & (1 << TRAITS) - 1;
    }

    private static int filterSize(int head) {
        return head >>> TRAITS & (1 << WordFilter.SIZE) - 1;
    }

    static int filter(int state) {
        return state + FILTER;
    }

    /** The first cell behind the filter, where the traits stand one after the other. */
    static int firstTrait(int[] cells, int state) {
        return filter(state) + WordFilter.cells(filterSize(cells[state]));
    }

    /** The cell that says how far the pairs are from the state: they stand last, since most walks end before they look at one. */
    static int pairs(int state) {
        return state + PAIRS;
    }

    /** The cell of a word that leads on, or where it would stand. */
    static int slot(int[] cells, int state, int word) {
        int mask = cells[state] >>> SLOTS;
        int pairs = state + cells[pairs(state)];
        int slot = word * 0x9E3779B9 >>> 16 & mask;
        while (cells[pairs + 2 * slot] != word && cells[pairs + 2 * slot] != States.FREE) {
            slot = slot + 1 & mask;
        }
        return pairs + 2 * slot;
    }

    /** The cell that a word leads on from by its spelling, or {@link States#NONE}. */
    static int edge(int[] cells, int state, int word) {
        // the filter spares nearly every look-up that would find nothing
        if (!WordFilter.mayHold(cells, filter(state), filterSize(cells[state]), word)) {
            return States.NONE;
        }
        int slot = slot(cells, state, word);
        return cells[slot] == word ? slot + 1 : States.NONE;
    }

    /** @param count how many targets there are behind a gap */
    static int gaps(int count, int filterSize) {
        return count << WordFilter.SIZE | filterSize;
    }

    static int gapCount(int[] cells, int gaps) {
        return cells[gaps] >>> WordFilter.SIZE;
    }

    static int gapFilterSize(int[] cells, int gaps) {
        return cells[gaps] & (1 << WordFilter.SIZE) - 1;
    }

    /** The cell of the target after passing over no word. */
    static int firstTarget(int[] cells, int gaps) {
        return gaps + 1 + WordFilter.cells(gapFilterSize(cells, gaps));
    }

    /** The cell after a list. */
    static int after(int[] cells, int list) {
        return list + 1 + cells[list];
    }
}
