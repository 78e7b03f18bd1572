package dev.draftlint.phrase;

import java.util.Arrays;

/**
 * What is left to walk from one starting word: pairs of a state and the word it is at. A pair that was already there is
 * not walked again, which keeps nested gaps from multiplying.
 */
final class Agenda {

    private static final int LINEAR = 8;
    private static final long FREE = -1;

    private State[] states = new State[LINEAR];
    private int[] words = new int[LINEAR];
    private int size;
    private int walked;
    private long[] table = {};

    void clear() {
        if (size > LINEAR) {
            Arrays.fill(table, FREE);
        }
        size = 0;
        walked = 0;
    }

    void add(State state, int word) {
        if (size <= LINEAR ? isListed(state, word) : !enter(state, word)) {
            return;
        }
        if (size == words.length) {
            states = Arrays.copyOf(states, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        states[size] = state;
        words[size++] = word;
        if (size == LINEAR + 1 || (size * 2 > table.length && size > LINEAR)) {
            enterAll();
        }
    }

    /** Goes on to the next pair, if there is one. */
    boolean advance() {
        return walked++ < size;
    }

    State state() {
        return states[walked - 1];
    }

    int word() {
        return words[walked - 1];
    }

    private boolean isListed(State state, int word) {
        for (int i = 0; i < size; i++) {
            if (states[i] == state && words[i] == word) {
                return true;
            }
        }
        return false;
    }

    private void enterAll() {
        int needed = Integer.highestOneBit(size) * 4;
        if (table.length < needed) {
            table = new long[needed];
        }
        Arrays.fill(table, FREE);
        for (int i = 0; i < size; i++) {
            enter(states[i], words[i]);
        }
    }

    /** @return whether it is new */
    private boolean enter(State state, int word) {
        long pair = (long) word << 32 | state.number;
        int mask = table.length - 1;
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (table[slot] != FREE && table[slot] != pair) {
            slot = slot + 1 & mask;
        }
        boolean isNew = table[slot] == FREE;
        table[slot] = pair;
        return isNew;
    }
}
