package dev.draftlint.phrase;

import java.util.Arrays;

/**
 * The edges of the automaton: from a state by a word to a state. Each state has a small open-addressing table of its own,
 * so that what one walk reads lies together; what a look-up costs is the memory that it must fetch.
 */
final class Edges {

    /** No state. */
    static final int NONE = -1;

    private static final int FREE = -1;

    /**
     * Two numbers a state: which of 64 sorts of words lead on from it, which spares nearly every look-up that would find
     * nothing; and where its table is.
     */
    private long[] states = new long[512];

    /** Pairs of a word and its target. */
    private int[] table = new int[1024];

    private int end;

    /** The edges of the next state; states come in order, from 0. */
    void add(int state, int[] words, int[] targets, int count) {
        if (2 * state == states.length) {
            states = Arrays.copyOf(states, 2 * states.length);
        }
        int slots = Integer.highestOneBit(count * 4 / 3 + 1) * 2;
        states[2 * state + 1] = (long) end << 32 | (slots - 1);
        grow(slots);
        for (int i = 0; i < count; i++) {
            states[2 * state] |= 1L << words[i];
            int at = slot(state, words[i]);
            table[at] = words[i];
            table[at + 1] = targets[i];
        }
    }

    private void grow(int slots) {
        int newEnd = end + 2 * slots;
        if (newEnd > table.length) {
            table = Arrays.copyOf(table, Math.max(newEnd, 2 * table.length));
        }
        Arrays.fill(table, end, newEnd, FREE);
        end = newEnd;
    }

    int target(int state, int word) {
        if ((states[2 * state] >>> word & 1) == 0) {
            return NONE;
        }
        int at = slot(state, word);
        return table[at] == FREE ? NONE : table[at + 1];
    }

    /** Where the word stands in the table of the state, or where it would. */
    private int slot(int state, int word) {
        long place = states[2 * state + 1];
        int first = (int) (place >>> 32);
        int mask = (int) place;
        int slot = (word * 0x9E3779B9 >>> 16) & mask;
        while (table[first + 2 * slot] != word && table[first + 2 * slot] != FREE) {
            slot = slot + 1 & mask;
        }
        return first + 2 * slot;
    }
}
