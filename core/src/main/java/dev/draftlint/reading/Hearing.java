package dev.draftlint.reading;

import dev.draftlint.draft.Term;

/** The sums of what was heard for each label, every piece of evidence once. For one draft. */
final class Hearing {

    private final ContextWeights weights;
    private final double[] sums;
    private final boolean[] heard;
    private int count;

    Hearing(ContextWeights weights) {
        this.weights = weights;
        this.sums = weights.bias();
        this.heard = new boolean[weights.count()];
    }

    void hear(Term word) {
        add(weights.of(word));
    }

    void hearField(String word) {
        add(weights.ofField(word));
    }

    void hear(Cue cue) {
        add(weights.of(cue));
    }

    private void add(ContextWeights.Votes votes) {
        if (votes.areNone() || heard[votes.number()]) {
            return;
        }
        heard[votes.number()] = true;
        count++;
        for (int i = 0; i < votes.labels().length; i++) {
            sums[votes.labels()[i]] += votes.weights()[i];
        }
    }

    /** How many pieces of evidence said anything. */
    int count() {
        return count;
    }

    /** Which of some labels that stand together has the highest sum, counted from the first of them. */
    int loudest(int first, int labels) {
        int loudest = 0;
        for (int i = 1; i < labels; i++) {
            loudest = sums[first + i] > sums[first + loudest] ? i : loudest;
        }
        return loudest;
    }
}
