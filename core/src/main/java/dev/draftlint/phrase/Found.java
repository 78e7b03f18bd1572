package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The matches of many sets of phrases in one draft, by the place of each set in its index. Immutable. */
public final class Found {

    private final int[] sets;
    /** The same as bits: of most sets that are asked for nothing was found. */
    private final long[] bits;

    private final List<List<Match>> matches;

    private Found(int[] sets, List<List<Match>> matches) {
        this.sets = sets;
        this.bits = bits(sets);
        this.matches = matches;
    }

    /** @param sets ascending */
    private static long[] bits(int[] sets) {
        long[] bits = new long[sets.length == 0 ? 0 : sets[sets.length - 1] / Long.SIZE + 1];
        for (int set : sets) {
            bits[set / Long.SIZE] |= 1L << set;
        }
        return bits;
    }

    /** @param order pairs of a set and the place of a match, ascending */
    static Found of(long[] order, List<Match> all) {
        int[] sets = new int[order.length];
        List<List<Match>> matches = new ArrayList<>();
        for (int first = 0, end = 1; first < order.length; first = end++) {
            int set = (int) (order[first] >>> 32);
            while (end < order.length && (int) (order[end] >>> 32) == set) {
                end++;
            }
            sets[matches.size()] = set;
            matches.add(apart(order, first, end, all));
        }
        return new Found(Arrays.copyOf(sets, matches.size()), matches);
    }

    /** A match that begins inside the one before is none. */
    private static List<Match> apart(long[] order, int first, int end, List<Match> all) {
        Match last = all.get((int) order[first]);
        if (end - first == 1) {
            return List.of(last);
        }
        List<Match> apart = new ArrayList<>(end - first);
        apart.add(last);
        for (int i = first + 1; i < end; i++) {
            Match match = all.get((int) order[i]);
            if (match.sentence() != last.sentence() || last.last() <= match.first()) {
                apart.add(match);
                last = match;
            }
        }
        return List.copyOf(apart);
    }

    /** The sets that were found, ascending. */
    public int[] sets() {
        return sets.clone();
    }

    public boolean has(int set) {
        int place = set / Long.SIZE;
        return place < bits.length && (bits[place] >>> set & 1) != 0;
    }

    /** In reading order; empty if the set was not found. */
    public List<Match> of(int set) {
        return has(set) ? matches.get(Arrays.binarySearch(sets, set)) : List.of();
    }
}
