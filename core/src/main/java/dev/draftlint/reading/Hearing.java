package dev.draftlint.reading;

import dev.draftlint.draft.Term;

/** The sums of what was heard for each label, every piece of evidence once. For one draft. */
final class Hearing {

    private final ContextWeights weights;
    private final int[] sums;
    private final boolean[] heard;
    private int count;

    Hearing(ContextWeights weights) {
        this.weights = weights;
        this.sums = weights.bias();
        this.heard = new boolean[weights.count()];
    }

    void hear(Term word) {
        hear(weights.number(word));
    }

    void hearField(String word) {
        hear(weights.numberOfField(word));
    }

    void hear(Cue cue) {
        hear(weights.number(cue));
    }

    private void hear(int evidence) {
        if (evidence != ContextWeights.NOTHING && !heard[evidence]) {
            heard[evidence] = true;
            count++;
            weights.addTo(sums, evidence);
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
