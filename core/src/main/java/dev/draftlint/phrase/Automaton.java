package dev.draftlint.phrase;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;

/**
 * All patterns of an index, as one automaton whose states are made when a walk first comes to them. Thread-safe: what it
 * finds never depends on what was walked before, only the time does.
 */
final class Automaton {

    /** So many states are kept at most; a linter for years of mail must not grow. One takes about 300 bytes. */
    static final int MOST_STATES = 30_000;

    private final Blueprint blueprint;
    private final int mostStates;
    private volatile States states;

    Automaton(Blueprint blueprint, int mostStates) {
        this.blueprint = blueprint;
        this.mostStates = mostStates;
        this.states = new States(blueprint);
    }

    /** What the states know a word as. A placeholder stands for words that are not written yet. */
    int number(Word word) {
        return word.shape() == Shape.PLACEHOLDER ? Vocabulary.UNKNOWN : blueprint.vocabulary.number(word.term());
    }

    /** The states for one sentence: all that it needs are kept until it is walked, however many it needs. */
    States states() {
        States current = states;
        if (current.size() >= mostStates) {
            current = new States(blueprint);
            states = current;
        }
        return current;
    }
}
