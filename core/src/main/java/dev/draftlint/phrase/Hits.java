package dev.draftlint.phrase;

import java.util.Arrays;

/** The sets that were found from one starting word, each with where it ends. */
final class Hits {

    private long[] hits = new long[8];
    private int count;

    void add(int[] sets, int end) {
        for (int set : sets) {
            if (count == hits.length) {
                hits = Arrays.copyOf(hits, count * 2);
            }
            hits[count++] = (long) set << 32 | end;
        }
    }

    /** By set, the shortest first. */
    void sort() {
        if (count > 1) {
            Arrays.sort(hits, 0, count);
        }
    }

    /** After {@link #sort}, whether the hit is the longest of its set. */
    boolean isLongest(int hit) {
        return hit + 1 == count || set(hit + 1) != set(hit);
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    int set(int hit) {
        return (int) (hits[hit] >>> 32);
    }

    int end(int hit) {
        return (int) hits[hit];
    }

    void clear() {
        count = 0;
    }
}
