package dev.draftlint.phrase;

import java.util.Arrays;

/** The edges of the automaton: from a state by a word to a state. An open-addressing table. */
final class Edges {

    /** No state. */
    static final int NONE = -1;

    private static final long FREE = -1;

    private long[] keys = freed(256);
    private int[] targets = new int[256];
    private int size;
    /** By state, which of 64 sorts of words lead on from it; spares nearly every look-up that would find nothing. */
    private long[] sorts = new long[256];

    void add(int state, int word, int target) {
        if (state >= sorts.length) {
            sorts = Arrays.copyOf(sorts, Math.max(state + 1, sorts.length * 2));
        }
        sorts[state] |= 1L << word;
        if (++size * 2 > keys.length) {
            grow();
        }
        put(key(state, word), target);
    }

    int target(int state, int word) {
        if (state >= sorts.length || (sorts[state] >>> word & 1) == 0) {
            return NONE;
        }
        int slot = slot(key(state, word));
        return keys[slot] == FREE ? NONE : targets[slot];
    }

    private static long key(int state, int word) {
        return (long) state << 32 | word;
    }

    private void put(long key, int target) {
        int slot = slot(key);
        keys[slot] = key;
        targets[slot] = target;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = freed(oldKeys.length * 2);
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static long[] freed(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, FREE);
        return keys;
    }
}
