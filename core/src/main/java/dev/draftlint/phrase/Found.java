package dev.draftlint.phrase;

import com.google.common.base.Suppliers;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/** The matches of many sets of phrases in one draft. Immutable. */
public final class Found {

    private static final Found NOTHING = new Found(SetNumbers.NONE, new long[0], List.of());

    private final SetNumbers numbers;
    /** By set, where its hits begin, counted from 1; 0 where there are none. */
    private final int[] places;
    /** Pairs of a set and one of the hits, ascending: those of each set in reading order. */
    private final long[] order;

    private final List<Match> hits;
    private final Supplier<IdentityHashMap<Sentence, Integer>> firsts;

    /**
     * @param order pairs of a set and the place of a hit, ascending
     * @param hits the longest match of a set from each word that one begins with
     */
    Found(SetNumbers numbers, long[] order, List<Match> hits) {
        this.numbers = numbers;
        this.order = order;
        this.hits = hits;
        this.firsts = Suppliers.memoize(() -> firsts(hits));
        this.places = new int[order.length == 0 ? 0 : set(order.length - 1) + 1];
        for (int i = order.length - 1; i >= 0; i--) {
            places[set(i)] = i + 1;
        }
    }

    /** What an index has found in a draft already. */
    static Found in(Draft draft) {
        return draft.reading() instanceof Searched searched ? searched.found() : NOTHING;
    }

    /** The place of phrases in the index; {@link SetNumbers#ABSENT} if they were not among those that it looked for. */
    int number(Phrases phrases) {
        return numbers.of(phrases);
    }

    private int set(int i) {
        return (int) (order[i] >>> 32);
    }

    private Match hit(int i) {
        return hits.get((int) order[i]);
    }

    /** Whether a set was found, by its place in the index. */
    public boolean has(int set) {
        return set < places.length && places[set] > 0;
    }

    /** The leftmost-longest matches of a set, by its place in the index, in reading order; empty if it was not found. */
    public List<Match> of(int set) {
        return has(set) ? apart(places[set] - 1, end(set)) : List.of();
    }

    /** Where the hits of a set end that has some. */
    private int end(int set) {
        int end = places[set];
        while (end < order.length && set(end) == set) {
            end++;
        }
        return end;
    }

    /** The hits of a range, in reading order; one that begins inside the one before is none. */
    private List<Match> apart(int begin, int end) {
        if (end - begin < 2) {
            return begin == end ? List.of() : List.of(hit(begin));
        }
        Match last = hit(begin);
        List<Match> apart = new ArrayList<>();
        apart.add(last);
        for (int i = begin + 1; i < end; i++) {
            Match match = hit(i);
            if (match.sentence() != last.sentence() || last.last() <= match.first()) {
                apart.add(match);
                last = match;
            }
        }
        return List.copyOf(apart);
    }

    /** Where the hits of a set in a sentence begin; behind all others if it has none there. */
    private int begin(int set, Sentence sentence) {
        Integer first = has(set) ? firsts.get().get(sentence) : null;
        if (first == null) {
            return order.length;
        }
        int found = Arrays.binarySearch(order, (long) set << 32 | first);
        int begin = found < 0 ? ~found : found;
        return isIn(begin, set, sentence) ? begin : order.length;
    }

    private boolean isIn(int i, int set, Sentence sentence) {
        return i < order.length && set(i) == set && hit(i).sentence() == sentence;
    }

    /** By sentence the first of its hits, so that whoever asks of each sentence of a long draft need not go through all. */
    private static IdentityHashMap<Sentence, Integer> firsts(List<Match> hits) {
        IdentityHashMap<Sentence, Integer> firsts = new IdentityHashMap<>();
        for (int i = 0; i < hits.size(); i++) {
            if (i == 0 || hits.get(i - 1).sentence() != hits.get(i).sentence()) {
                firsts.putIfAbsent(hits.get(i).sentence(), i);
            }
        }
        return firsts;
    }

    /** The same as {@link #of(int)} in one sentence. */
    List<Match> of(int set, Sentence sentence) {
        int begin = begin(set, sentence);
        int end = begin;
        while (isIn(end, set, sentence)) {
            end++;
        }
        return apart(begin, end);
    }

    boolean has(int set, Sentence sentence) {
        return begin(set, sentence) < order.length;
    }

    /** Whether a match of a set begins in the sentence of a place before it. */
    boolean hasBefore(int set, Match place) {
        int first = begin(set, place.sentence());
        return first < order.length && hit(first).first() < place.first();
    }

    /** Whether a place is a match of a set at its longest. */
    boolean isAt(int set, Match place) {
        for (int i = begin(set, place.sentence()); isIn(i, set, place.sentence()); i++) {
            if (hit(i).isSamePlace(place)) {
                return true;
            }
        }
        return false;
    }
}
