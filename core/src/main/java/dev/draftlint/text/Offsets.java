package dev.draftlint.text;

import java.util.Arrays;

/** A growing list of places in a text, ascending. */
final class Offsets {

    private int[] offsets;
    private int count;

    Offsets(int expected) {
        offsets = new int[expected];
    }

    int count() {
        return count;
    }

    int get(int i) {
        return offsets[i];
    }

    void add(int offset) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
        }
        offsets[count++] = offset;
    }

    void set(int i, int offset) {
        offsets[i] = offset;
    }

    void clear() {
        count = 0;
    }

    /** The first one that is not before a place; their number if all are. */
    int firstFrom(int place) {
        int found = Arrays.binarySearch(offsets, 0, count, place);
        return found >= 0 ? found : -found - 1;
    }
}
