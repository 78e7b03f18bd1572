package dev.draftlint.phrase;

import java.util.Arrays;
import java.util.List;

/** The places of sets in an index; two sets of the same patterns are two. Immutable. */
final class SetNumbers {

    static final SetNumbers NONE = new SetNumbers(List.of());

    /** What stands for a set that the index does not hold. */
    static final int ABSENT = -1;

    /** By the {@link Phrases#id} of a set. */
    private final int[] places;

    /** @param sets of one that is given twice the first place counts */
    SetNumbers(List<Phrases> sets) {
        int most = sets.stream().mapToInt(Phrases::id).max().orElse(-1);
        this.places = new int[most + 1];
        Arrays.fill(places, ABSENT);
        for (int i = sets.size() - 1; i >= 0; i--) {
            places[sets.get(i).id()] = i;
        }
    }

    int of(Phrases set) {
        return set.id() < places.length ? places[set.id()] : ABSENT;
    }
}
