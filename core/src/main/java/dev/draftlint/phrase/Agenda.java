package dev.draftlint.phrase;

import java.util.Arrays;

/**
 * What is left to walk from one starting word: pairs of a state and the word it is at. A pair that was already there is
 * not walked again, which keeps nested gaps from multiplying.
 */
final class Agenda {

    private static final int LINEAR = 8;
    private static final long FREE = -1;

    private long[] pairs = {};
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

    void add(int state, int word) {
        long pair = (long) word << 32 | state;
        if (size <= LINEAR ? isListed(pair) : !enter(pair)) {
            return;
        }
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(LINEAR, size * 2));
        }
        pairs[size++] = pair;
        if (size == LINEAR + 1 || (size * 2 > table.length && size > LINEAR)) {
            enterAll();
        }
    }

    /** Goes on to the next pair, if there is one. */
    boolean advance() {
        return walked++ < size;
    }

    int state() {
        return (int) pairs[walked - 1];
    }

    int word() {
        return (int) (pairs[walked - 1] >>> 32);
    }

    private boolean isListed(long pair) {
        for (int i = 0; i < size; i++) {
            if (pairs[i] == pair) {
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
            enter(pairs[i]);
        }
    }

    /** @return whether it is new */
    private boolean enter(long pair) {
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
