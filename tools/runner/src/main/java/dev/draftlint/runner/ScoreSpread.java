package dev.draftlint.runner;

import java.util.ArrayList;
import java.util.List;

/** How many drafts have which score, in ten steps. Not thread-safe. */
final class ScoreSpread {

    /**
     * A step of scores.
     *
     * @param from the lowest score of the step
     * @param height of its bar, 0 to 100; 100 is the highest bar
     */
    record Bar(int from, long drafts, long height) {

        int to() {
            return from == 90 ? 100 : from + 9;
        }
    }

    private final long[] counts = new long[10];

    void add(double score) {
        counts[(int) Math.min(9, score / 10)]++;
    }

    List<Bar> bars() {
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bars.add(new Bar(i * 10, counts[i], counts[i] * 100 / most));
        }
        return bars;
    }
}
