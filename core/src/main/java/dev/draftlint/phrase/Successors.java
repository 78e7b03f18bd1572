package dev.draftlint.phrase;

import java.util.Arrays;

/** What can be read next where some steps come next, and which sets are found there. */
final class Successors {

    private static final int[] NOTHING = {};

    private final Blueprint blueprint;
    private final int[] from;
    private final int traits;
    private final int[] gaps;

    /** The words that lead on, in ascending order. */
    final int[] words;

    final int[] accepts;
    final int[] acceptsAtEnd;
    final int[] acceptsAtQuestion;

    Successors(Blueprint blueprint, int[] from) {
        this.blueprint = blueprint;
        this.from = from;
        this.traits = blueprint.traits(from);
        this.gaps = has(Blueprint.trait(Step.Kind.GAP)) ? blueprint.select(from, Step.Kind.GAP) : NOTHING;
        this.words = from.length == 1 ? blueprint.words(from[0]) : words(from);
        this.accepts = sets(Step.Kind.DONE);
        this.acceptsAtEnd = sets(Step.Kind.END);
        this.acceptsAtQuestion = sets(Step.Kind.QUESTION);
    }

    private boolean has(int trait) {
        return (traits & trait) != 0;
    }

    private int[] sets(Step.Kind kind) {
        return has(Blueprint.trait(kind)) ? blueprint.sets(blueprint.select(from, kind)) : NOTHING;
    }

    /** What the state does besides reading words by their spelling, as bits of {@link StateCells}. */
    int traits() {
        return (gaps.length == 0 ? 0 : StateCells.PASSES)
                | (passesToEnd() ? StateCells.PASSES_TO_END : 0)
                | (Blueprint.haveLooks(traits) ? StateCells.LOOKS : 0)
                | (accepts.length == 0 ? 0 : StateCells.ACCEPTS)
                | (acceptsAtEnd.length + acceptsAtQuestion.length == 0 ? 0 : StateCells.ACCEPTS_AT_END);
    }

    private boolean passesToEnd() {
        return gaps.length > 0 && Blueprint.haveKinds(blueprint.traits(blueprint.after(gaps)));
    }

    boolean leadsOnBy(Look look) {
        return has(Blueprint.trait(look));
    }

    /** How many targets there are behind gaps: after passing over 0 words, over 1, over 2... */
    int gapCount() {
        int count = 0;
        for (int gap : gaps) {
            count = Math.max(count, blueprint.step(gap).gap + 1);
        }
        return count;
    }

    /** The words that lead on behind a gap, and for each look that does the number by which {@link Look#filtered} knows it. */
    int[] passingTo() {
        int[] behind = blueprint.after(gaps);
        int[] words = words(behind);
        int[] passing = Arrays.copyOf(words, words.length + Look.ALL.length);
        int end = words.length;
        int behindTraits = blueprint.traits(behind);
        for (Look look : Look.ALL) {
            if ((behindTraits & Blueprint.trait(look)) != 0) {
                passing[end++] = look.filtered();
            }
        }
        return Arrays.copyOf(passing, end);
    }

    /** The words that any of several steps reads, in ascending order. */
    private int[] words(int[] steps) {
        int count = 0;
        for (int step : steps) {
            count += blueprint.words(step).length;
        }
        int[] all = new int[count];
        int end = 0;
        for (int step : steps) {
            int[] some = blueprint.words(step);
            System.arraycopy(some, 0, all, end, some.length);
            end += some.length;
        }
        Arrays.sort(all);
        return Blueprint.distinct(all);
    }
}
