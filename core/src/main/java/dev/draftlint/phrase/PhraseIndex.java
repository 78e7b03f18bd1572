package dev.draftlint.phrase;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many sets of phrases in one automaton: one pass over a draft, at a cost that does not grow with their number. What is
 * found of one set does not depend on the others. Immutable and thread-safe.
 */
public final class PhraseIndex {

    private final int size;
    private final SetNumbers numbers;
    private final Automaton automaton;

    private PhraseIndex(List<Phrases> sets, Automaton automaton) {
        this.size = sets.size();
        this.numbers = new SetNumbers(sets);
        this.automaton = automaton;
    }

    public static PhraseIndex of(List<Phrases> sets) {
        return of(sets, Automaton.MOST_STATES);
    }

    /** @param mostStates how many states it may keep; what it finds does not depend on it */
    static PhraseIndex of(List<Phrases> sets, int mostStates) {
        return new PhraseIndex(sets, new Automaton(new Blueprint(sets), mostStates));
    }

    /** For each set, in the order given, what {@link Phrases#in(Draft)} says. */
    public List<List<Match>> in(Draft draft) {
        return all(found(draft));
    }

    /** For each set, in the order given, what {@link Phrases#in(Sentence)} says. */
    public List<List<Match>> in(Sentence sentence) {
        return all(walk(List.of(sentence)).found(numbers));
    }

    /**
     * The place of a set in the order given, by which {@link Found} knows it; of one that was given twice the first.
     *
     * @throws IllegalArgumentException if it was not given
     */
    public int number(Phrases set) {
        int number = numbers.of(set);
        if (number == SetNumbers.ABSENT) {
            throw new IllegalArgumentException("the index does not hold this set");
        }
        return number;
    }

    /** The same as {@link #in(Draft)}, by the place of each set in the order given. */
    public Found found(Draft draft) {
        return walk(draft.sentences()).found(numbers);
    }

    Walk walk(List<Sentence> sentences) {
        Walk walk = new Walk(automaton);
        for (Sentence sentence : sentences) {
            walk.over(sentence);
        }
        return walk;
    }

    private List<List<Match>> all(Found found) {
        return IntStream.range(0, size).mapToObj(found::of).toList();
    }

    /** How many states it keeps now; for tests that they do not explode. */
    int states() {
        return automaton.states().size();
    }
}
