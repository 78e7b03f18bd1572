package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The matches of many sets of phrases in one draft, by the place of each set in its index. Immutable. */
public final class Found {

    /** By set, where its matches stand in the list, counted from 1; 0 where there are none. */
    private final int[] places;

    private final List<List<Match>> matches;

    private Found(int[] places, List<List<Match>> matches) {
        this.places = places;
        this.matches = matches;
    }

    /** @param order pairs of a set and the place of a match, ascending */
    static Found of(long[] order, List<Match> all) {
        int[] places = new int[order.length == 0 ? 0 : (int) (order[order.length - 1] >>> 32) + 1];
        List<List<Match>> matches = new ArrayList<>();
        for (int first = 0, end = 1; first < order.length; first = end++) {
            int set = (int) (order[first] >>> 32);
            while (end < order.length && (int) (order[end] >>> 32) == set) {
                end++;
            }
            matches.add(apart(order, first, end, all));
            places[set] = matches.size();
        }
        return new Found(places, matches);
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
        return IntStream.range(0, places.length).filter(this::has).toArray();
    }

    public boolean has(int set) {
        return set < places.length && places[set] > 0;
    }

    /** In reading order; empty if the set was not found. */
    public List<Match> of(int set) {
        return has(set) ? matches.get(places[set] - 1) : List.of();
    }
}
