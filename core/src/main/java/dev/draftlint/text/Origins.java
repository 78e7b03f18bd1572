package dev.draftlint.text;

import dev.draftlint.draft.Part;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the characters of a growing text come from: one number while they follow one another in the source. */
final class Origins {

    private int base;
    private int @Nullable [] starts;
    private int[] ends = new int[0];

    void clear(int newBase) {
        base = newBase;
        starts = null;
    }

    int base() {
        return base;
    }

    /** @param at the place of the character in the text, after those that were added before */
    void add(int at, int start, int end) {
        if (starts != null || start != base + at || end != start + 1) {
            room(at, 1)[at] = start;
            ends[at] = end;
        }
    }

    /** Adds characters of the source as they are. */
    void addRun(int at, int start, int count) {
        if (starts == null && start == base + at) {
            return;
        }
        int[] room = room(at, count);
        for (int i = 0; i < count; i++) {
            room[at + i] = start + i;
            ends[at + i] = start + i + 1;
        }
    }

    private int[] room(int at, int count) {
        int[] known = starts;
        if (known == null) {
            known = new int[Math.max(128, (at + count) * 2)];
            ends = new int[known.length];
            for (int i = 0; i < at; i++) {
                known[i] = base + i;
                ends[i] = base + i + 1;
            }
        } else if (at + count > known.length) {
            known = Arrays.copyOf(known, (at + count) * 2);
            ends = Arrays.copyOf(ends, known.length);
        }
        starts = known;
        return known;
    }

    OffsetMap map(Part part, int length) {
        return starts == null
                ? new OffsetMap(part, base, null, null)
                : new OffsetMap(part, base, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
}
