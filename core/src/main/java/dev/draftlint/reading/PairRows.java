package dev.draftlint.reading;

import java.util.Arrays;

/** Rows by two numbers: open addressing, since a draft is asked for each two of its words. */
final class PairRows {

    private static final long FREE = -1;

    private final long[] keys;
    private final int[] rows;
    /** By the first number some bits of the second: most pairs that are not there need no look-up. */
    private int[] seconds = {};

    /** @param most how many there may be */
    PairRows(int most) {
        // at most two thirds of them are taken
        int slots = Integer.highestOneBit(Math.max(1, most + most / 2)) * 2;
        this.keys = new long[slots];
        this.rows = new int[slots];
        Arrays.fill(keys, FREE);
    }

    void put(int first, int second, int row) {
        int slot = slot(key(first, second));
        keys[slot] = key(first, second);
        rows[slot] = row;
        if (first >= seconds.length) {
            seconds = Arrays.copyOf(seconds, Math.max(2 * seconds.length, first + 1));
        }
        seconds[first] |= 1 << second;
    }

    /** {@link SentenceWeights#NOTHING} if there is none. */
    int of(int first, int second) {
        boolean mayBe = first < seconds.length && (seconds[first] >>> second & 1) != 0;
        return mayBe ? rows[slot(key(first, second))] : SentenceWeights.NOTHING;
    }

    private static long key(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
