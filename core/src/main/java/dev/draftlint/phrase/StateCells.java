package dev.draftlint.phrase;

/** Where in the cells of a state what stands; {@link States} says what. */
final class StateCells {

    /** What a state does besides reading words by their spelling, as bits of its head; most do nothing. */
    static final int PASSES = 1;

    /** It passes over words to where more than words may be read, so that no word behind the gap may be left out. */
    static final int PASSES_TO_ANY = 1 << 1;

    static final int LOOKS = 1 << 2;
    static final int ACCEPTS = 1 << 3;
    static final int ACCEPTS_AT_END = 1 << 4;

    private static final int TRAITS = 5;

    /** The pairs lie behind the filter, whose size is in the head too. */
    private static final int SIZES = TRAITS + WordFilter.SIZE;

    private StateCells() {}

    /** @param slots how many pairs there is room for; a power of two */
    static int head(int slots, int filterSize, int traits) {
        return (slots - 1) << SIZES | filterSize << TRAITS | traits;
    }

    static int traits(int[] cells, int state) {
        return cells[state] & (1 << TRAITS) - 1;
    }

    private static int filterSize(int head) {
        return head >>> TRAITS & (1 << WordFilter.SIZE) - 1;
    }

    static int filter(int state) {
        return state + 1;
    }

    static int firstPair(int[] cells, int state) {
        return filter(state) + WordFilter.cells(filterSize(cells[state]));
    }

    /** The cell of a word that leads on, or where it would stand. */
    static int slot(int[] cells, int state, int word) {
        int mask = cells[state] >>> SIZES;
        int pairs = firstPair(cells, state);
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

    /** The first cell behind the pairs. */
    static int afterPairs(int[] cells, int state) {
        return firstPair(cells, state) + 2 * ((cells[state] >>> SIZES) + 1);
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
