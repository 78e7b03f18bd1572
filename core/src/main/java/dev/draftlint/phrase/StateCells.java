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

    private static final int SORTS = 1;
    private static final int PAIRS = 3;

    /** So many cells say which words may lead on behind a gap. */
    static final int FILTER = 16;

    private StateCells() {}

    /** @param slots how many pairs there is room for; a power of two */
    static int head(int slots, int traits) {
        return (slots - 1) << TRAITS | traits;
    }

    static int traits(int[] cells, int state) {
        return cells[state] & (1 << TRAITS) - 1;
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
        int mask = cells[state] >>> TRAITS;
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

    /** The first cell behind the pairs. */
    static int afterPairs(int[] cells, int state) {
        return state + PAIRS + 2 * ((cells[state] >>> TRAITS) + 1);
    }

    /** The cell of a filter that holds the bit of a word, {@code 1 << word}. */
    static int filter(int first, int word) {
        return first + (word >>> 5 & FILTER - 1);
    }

    static boolean mayPassTo(int[] cells, int filter, int word) {
        return (cells[filter(filter, word)] >>> word & 1) != 0;
    }

    /** The cell after a list. */
    static int after(int[] cells, int list) {
        return list + 1 + cells[list];
    }
}
