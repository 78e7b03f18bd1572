package dev.draftlint.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of sets in an index; two sets of the same patterns are two. Rules ask often, hence no map. Immutable. */
final class SetNumbers {

    static final SetNumbers NONE = new SetNumbers(List.of());

    /** What stands for a set that the index does not hold. */
    static final int ABSENT = -1;

    private final @Nullable Phrases[] sets;
    private final int[] places;

    /** @param sets of one that is given twice the first place counts */
    SetNumbers(List<Phrases> sets) {
        int slots = Integer.highestOneBit(sets.size() + 1) * 4;
        this.sets = new @Nullable Phrases[slots];
        this.places = new int[slots];
        for (int i = sets.size() - 1; i >= 0; i--) {
            int slot = slot(sets.get(i));
            this.sets[slot] = sets.get(i);
            places[slot] = i;
        }
    }

    int of(Phrases set) {
        int slot = slot(set);
        return sets[slot] == null ? ABSENT : places[slot];
    }

    /** Where a set stands, or would stand. */
    private int slot(Phrases set) {
        int mask = sets.length - 1;
        int slot = set.id() * 0x9E3779B9 >>> 16 & mask;
        while (sets[slot] != null && sets[slot] != set) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
