package dev.draftlint.phrase;

import dev.draftlint.draft.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was found so far: of each set the longest match from each word that one begins with. */
final class Hits {

    /** From one starting word, pairs of a set and where it ends. */
    private long[] ends = {};

    private int count;

    private final List<Match> matches = new ArrayList<>();
    /** The set of each match. */
    private int[] sets = {};

    /** @param list the cell that says how many sets stand in the cells behind it */
    void add(int[] cells, int list, int end) {
        for (int cell = list + 1; cell <= list + cells[list]; cell++) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, Math.max(8, count * 2));
            }
            ends[count++] = (long) cells[cell] << 32 | end;
        }
    }

    /** Keeps of what was found from a word the longest of each set; an empty one is none. */
    void keepLongest(int start, Sentence sentence) {
        if (count > 1) {
            Arrays.sort(ends, 0, count);
        }
        for (int i = 0; i < count; i++) {
            int set = (int) (ends[i] >>> 32);
            int end = (int) ends[i];
            boolean longest = i + 1 == count || (int) (ends[i + 1] >>> 32) != set;
            if (longest && end > start) {
                keep(set, start, end, sentence);
            }
        }
        count = 0;
    }

    private void keep(int set, int start, int end, Sentence sentence) {
        int size = matches.size();
        if (size == sets.length) {
            sets = Arrays.copyOf(sets, Math.max(8, size * 2));
        }
        sets[size] = set;
        Match last = size == 0 ? null : matches.get(size - 1);
        boolean isSame = last != null && last.sentence() == sentence && last.first() == start && last.last() == end;
        matches.add(isSame ? last : new Match(sentence, start, end));
    }

    boolean areNone() {
        return matches.isEmpty();
    }

    /** Where the match ends that was found last. */
    int last() {
        return matches.get(matches.size() - 1).last();
    }

    /** @param numbers the places of the sets, by which they are asked for */
    Found found(SetNumbers numbers) {
        long[] order = new long[matches.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) sets[i] << 32 | i;
        }
        Arrays.sort(order);
        return new Found(numbers, order, matches);
    }
}
