package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be read next where some steps come next, each time as the steps that read it; and which sets are found there. */
final class Successors {

    private static final int[] NOTHING = {};

    private final Blueprint blueprint;
    private final int[] from;
    private final int traits;

    /** The words that lead on, and of each where its steps stand in {@link #read}. */
    int[] words = NOTHING;

    int[] targets = NOTHING;
    final List<int[]> read = new ArrayList<>();
    final int[] accepts;
    final int[] acceptsAtEnd;
    final int[] acceptsAtQuestion;
    final List<int[]> byLook = new ArrayList<>();
    /** After passing over 0 words, over 1, over 2... */
    final List<int[]> byGap = new ArrayList<>();

    Successors(Blueprint blueprint, int[] from) {
        this.blueprint = blueprint;
        this.from = from;
        this.traits = blueprint.traits(from);
        this.accepts = sets(Step.Kind.DONE);
        this.acceptsAtEnd = sets(Step.Kind.END);
        this.acceptsAtQuestion = sets(Step.Kind.QUESTION);
        addWords();
        addLooks();
        addGaps();
    }

    private void addWords() {
        if (from.length == 1) {
            words = blueprint.words(from[0]);
            targets = new int[words.length];
            read.add(from);
        } else {
            addWords(pairs());
        }
    }

    /** Pairs of word and step, sorted, so that the steps which read one word stand together. */
    private long[] pairs() {
        long[] pairs = new long[wordCount(from)];
        int end = 0;
        for (int step : from) {
            for (int word : blueprint.words(step)) {
                pairs[end++] = (long) word << 32 | step;
            }
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private void addWords(long[] pairs) {
        Map<Steps, Integer> places = new HashMap<>();
        int[] found = new int[pairs.length];
        targets = new int[pairs.length];
        int count = 0;
        for (int first = 0, end = 1; first < pairs.length; first = end++) {
            int word = (int) (pairs[first] >>> 32);
            while (end < pairs.length && (int) (pairs[end] >>> 32) == word) {
                end++;
            }
            found[count] = word;
            targets[count++] = places.computeIfAbsent(steps(pairs, first, end), this::add);
        }
        words = Arrays.copyOf(found, count);
    }

    private static Steps steps(long[] pairs, int first, int end) {
        int[] steps = new int[end - first];
        for (int i = first; i < end; i++) {
            steps[i - first] = (int) pairs[i];
        }
        return new Steps(steps);
    }

    private int add(Steps steps) {
        read.add(steps.numbers());
        return read.size() - 1;
    }

    private int[] sets(Step.Kind kind) {
        if ((traits & Blueprint.trait(kind)) == 0) {
            return NOTHING;
        }
        int[] sets = blueprint.select(from, kind);
        for (int i = 0; i < sets.length; i++) {
            sets[i] = blueprint.set(sets[i]);
        }
        return Blueprint.distinct(sets);
    }

    private void addLooks() {
        for (Look look : Look.ALL) {
            byLook.add((traits & Blueprint.trait(look)) == 0 ? NOTHING : blueprint.reading(look, from));
        }
    }

    private void addGaps() {
        int[] gaps = (traits & Blueprint.trait(Step.Kind.GAP)) == 0 ? NOTHING : blueprint.select(from, Step.Kind.GAP);
        int most = -1;
        for (int gap : gaps) {
            most = Math.max(most, blueprint.step(gap).gap);
        }
        for (int passed = 0; passed <= most; passed++) {
            byGap.add(blueprint.reaching(passed, gaps));
        }
    }

    /** What the state does besides reading words by their spelling, as bits of {@link StateCells}. */
    int traits() {
        return (byGap.isEmpty() ? 0 : StateCells.PASSES)
                | (passesToEnd() ? StateCells.PASSES_TO_END : 0)
                | (Blueprint.haveLooks(traits) ? StateCells.LOOKS : 0)
                | (accepts.length == 0 ? 0 : StateCells.ACCEPTS)
                | (acceptsAtEnd.length + acceptsAtQuestion.length == 0 ? 0 : StateCells.ACCEPTS_AT_END);
    }

    private boolean passesToEnd() {
        return !byGap.isEmpty() && Blueprint.haveKinds(blueprint.traits(behindGaps()));
    }

    /** All steps that may come next behind a gap: those behind the gaps that pass over nothing. */
    private int[] behindGaps() {
        return blueprint.after(byGap.get(0));
    }

    /** The words that lead on behind a gap, and for each look that does the number by which {@link Look#filtered} knows it. */
    int[] passingTo() {
        int[] behind = behindGaps();
        int[] passing = new int[wordCount(behind) + Look.ALL.length];
        int end = 0;
        for (int step : behind) {
            int[] some = blueprint.words(step);
            System.arraycopy(some, 0, passing, end, some.length);
            end += some.length;
        }
        for (Look look : Look.ALL) {
            if ((blueprint.traits(behind) & Blueprint.trait(look)) != 0) {
                passing[end++] = look.filtered();
            }
        }
        return Arrays.copyOf(passing, end);
    }

    private int wordCount(int[] steps) {
        int count = 0;
        for (int step : steps) {
            count += blueprint.words(step).length;
        }
        return count;
    }
}
