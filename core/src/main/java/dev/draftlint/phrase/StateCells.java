package dev.draftlint.phrase;

/** Where in the cells of a state what stands; {@link States} says what. */
final class StateCells {

    private static final int SORTS = 1;
    private static final int PAIRS = 3;

    private StateCells() {}

    /** @param slots how many pairs there is room for; a power of two */
    static int head(int slots, boolean special) {
        return (slots - 1) << 1 | (special ? 1 : 0);
    }

    /** Whether a state does more than to read words by their spelling; most do not. */
    static boolean isSpecial(int[] cells, int state) {
        return (cells[state] & 1) != 0;
    }

    /** The cell that says which sorts of words lead on, of those that a word may be of: bit {@code 1 << word}. */
    static int sorts(int state, int word) {
        return state + SORTS + (word >>> 5 & 1);
    }

    static int firstPair(int state) {
        return state + PAIRS;
    }

    /** The cell of a word that leads on, or where it would stand. */
    static int slot(int[] cells, int state, int word) {
        int mask = cells[state] >>> 1;
        int pairs = state + PAIRS;
        int slot = word * 0x9E3779B9 >>> 16 & mask;
        while (cells[pairs + 2 * slot] != word && cells[pairs + 2 * slot] != States.FREE) {
            slot = slot + 1 & mask;
        }
        return pairs + 2 * slot;
    }

    /** The cell that a word leads on from by its spelling, or {@link States#NONE}. */
    static int edge(int[] cells, int state, int word) {
        // the sorts spare nearly every look-up that would find nothing
        if ((cells[sorts(state, word)] >>> word & 1) == 0) {
            return States.NONE;
        }
        int slot = slot(cells, state, word);
        return cells[slot] == word ? slot + 1 : States.NONE;
    }

    /** Where the list of the sets begins that are found in a special state. */
    static int accepts(int[] cells, int state) {
        return state + PAIRS + 2 * ((cells[state] >>> 1) + 1);
    }

    /** The cell after a list. */
    static int after(int[] cells, int list) {
        return list + 1 + cells[list];
    }
}
