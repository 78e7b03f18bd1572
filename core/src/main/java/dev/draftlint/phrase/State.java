package dev.draftlint.phrase;

import org.jspecify.annotations.Nullable;

/**
 * What may come next at one point of a walk: a set of steps. By spelling it is deterministic; looks and gaps branch at run
 * time instead, because to determine them beforehand would multiply the states of patterns that have nothing to do with
 * one another.
 *
 * <p>The states that it leads to are made when a walk first goes there, for of the many that patterns spell out, drafts
 * walk through few. All fields are final, so that a state is whole to each thread that meets it, with no lock.
 */
final class State {

    /** Leads nowhere. */
    static final int NONE = -1;

    /** Its place among the states of its automaton, from 0. */
    final int number;
    /** Whether it does nothing but read words by their spelling, as most do. */
    final boolean isPlain;

    /** The sets that are found here. */
    final int[] accepts;
    /** The sets that are found here if the sentence ends. */
    final int[] acceptsAtEnd;
    /** The sets that are found here if a question ends. */
    final int[] acceptsAtQuestion;
    /** How many states follow a gap here: one after passing over 0 words, over 1, over 2... */
    final int gaps;

    /** Which {@link Vocabulary#sort sorts} of words lead on, which spares nearly every look-up that would find nothing. */
    private final long sorts;
    /** Open addressing: a word and the place of its target among {@link #targets}. */
    private final int[] table;
    /** Where among the targets those by look begin, and then those by gap. */
    private final int looks;

    private final int[][] steps;
    private final @Nullable State[] targets;
    private final States states;

    State(int number, Successors successors, States states) {
        this.number = number;
        this.accepts = successors.accepts;
        this.acceptsAtEnd = successors.acceptsAtEnd;
        this.acceptsAtQuestion = successors.acceptsAtQuestion;
        this.sorts = successors.words.sorts();
        this.table = successors.words.table();
        this.looks = successors.looks;
        this.gaps = successors.gaps;
        this.steps = successors.steps();
        this.targets = new @Nullable State[steps.length];
        this.isPlain = successors.isPlain;
        this.states = states;
    }

    /** Where a word leads by its spelling: the place of a {@link #target}, or {@link #NONE}. */
    int edge(int word) {
        return (sorts >>> word & 1) == 0 ? NONE : WordTable.get(table, word);
    }

    /** Where a word leads by its look, if it does. */
    @Nullable
    State byLook(Look look) {
        return looks == NONE || steps[looks + look.index].length == 0 ? null : target(looks + look.index);
    }

    /** Where it goes on after a gap of so many words, less than {@link #gaps}. */
    State afterGap(int passed) {
        return target(targets.length - gaps + passed);
    }

    State target(int edge) {
        State known = targets[edge];
        if (known == null) {
            known = states.of(steps[edge]);
            targets[edge] = known;
        }
        return known;
    }
}
