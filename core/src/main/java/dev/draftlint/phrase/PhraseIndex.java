package dev.draftlint.phrase;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * Many sets of phrases in one automaton: one pass over a draft, at a cost that does not grow with their number. What is
 * found of one set does not depend on the others. Immutable and thread-safe.
 */
public final class PhraseIndex {

    private final int size;
    private final Automaton automaton;

    private PhraseIndex(int size, Automaton automaton) {
        this.size = size;
        this.automaton = automaton;
    }

    /** @throws IllegalArgumentException if the sets together need more than 500,000 states; the message names the worst */
    public static PhraseIndex of(List<Phrases> sets) {
        return of(sets, AutomatonBuilder.MAX_STATES);
    }

    static PhraseIndex of(List<Phrases> sets, int maxStates) {
        return new PhraseIndex(sets.size(), AutomatonBuilder.build(List.copyOf(sets), maxStates));
    }

    /** For each set, in the order given, what {@link Phrases#in(Draft)} says. */
    public List<List<Match>> in(Draft draft) {
        return all(found(draft));
    }

    /** For each set, in the order given, what {@link Phrases#in(Sentence)} says. */
    public List<List<Match>> in(Sentence sentence) {
        return all(walk(List.of(sentence)).found());
    }

    /** The same as {@link #in(Draft)} without the sets that were not found, by their place in the order given. */
    public SortedMap<Integer, List<Match>> found(Draft draft) {
        return walk(draft.sentences()).found();
    }

    boolean findsAny(List<Sentence> sentences) {
        Walk walk = new Walk(automaton);
        for (Sentence sentence : sentences) {
            walk.over(sentence);
            if (walk.foundAny()) {
                return true;
            }
        }
        return false;
    }

    boolean findsAny(Sentence sentence, int starts) {
        Walk walk = new Walk(automaton);
        walk.overStarts(sentence, starts);
        return walk.foundAny();
    }

    /** Where the longest match of the only set ends that begins with a word of the sentence; -1 if none does. */
    int longestAt(Sentence sentence, int word) {
        Walk walk = new Walk(automaton);
        walk.overStart(sentence, word);
        return walk.found().getOrDefault(0, List.of()).stream()
                .mapToInt(Match::last)
                .findFirst()
                .orElse(-1);
    }

    Walk walk(List<Sentence> sentences) {
        Walk walk = new Walk(automaton);
        for (Sentence sentence : sentences) {
            walk.over(sentence);
        }
        return walk;
    }

    private List<List<Match>> all(SortedMap<Integer, List<Match>> found) {
        if (found.isEmpty()) {
            return Collections.nCopies(size, List.of());
        }
        List<List<Match>> all = new ArrayList<>(Collections.nCopies(size, List.of()));
        found.forEach(all::set);
        return Collections.unmodifiableList(all);
    }

    /** How many states it has; for tests that it does not explode. */
    int states() {
        return automaton.states();
    }
}
