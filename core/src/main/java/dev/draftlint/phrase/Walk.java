package dev.draftlint.phrase;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Word;
import java.util.Arrays;
import java.util.List;

/** One pass over sentences, with its scratch memory. For one thread. */
final class Walk {

    private final Automaton automaton;
    private final Agenda agenda = new Agenda();
    private final Hits hits = new Hits();
    private int[] numbers = new int[32];
    private int numbered;
    private long steps;

    Walk(Automaton automaton) {
        this.automaton = automaton;
    }

    Found found() {
        return hits.found();
    }

    boolean foundAny() {
        return !hits.areNone();
    }

    /** How many edges were tried; a measure of the work that no clock disturbs. */
    long steps() {
        return steps;
    }

    void over(Sentence sentence) {
        overStarts(sentence, 0, sentence.words().size());
    }

    /** The same from some words of the sentence only, {@code last} excluded. */
    void overStarts(Sentence sentence, int first, int last) {
        States states = automaton.states();
        numbered = 0;
        for (int start = first; start < last; start++) {
            from(start, sentence, start == 0 ? states.atStart : states.anywhere);
        }
    }

    private void from(int start, Sentence sentence, Root root) {
        List<Word> words = sentence.words();
        number(words, start + 1);
        State state = root.after(numbers[start]);
        if (state == null && root.passesOver(words.get(start))) {
            return;
        }
        number(words, words.size());
        agenda.clear();
        heed(root.classes, start, sentence);
        if (state != null) {
            follow(state, start + 1, sentence);
        }
        while (agenda.advance()) {
            follow(agenda.state(), agenda.word(), sentence);
        }
        hits.keepLongest(start, sentence);
    }

    /** Numbers the words up to one, if they are not yet; in most sentences no pattern begins, and few need be known. */
    private void number(List<Word> words, int end) {
        if (end > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(words.size(), 2 * numbers.length));
        }
        while (numbered < end) {
            numbers[numbered] = automaton.number(words.get(numbered));
            numbered++;
        }
    }

    private void follow(State from, int at, Sentence sentence) {
        int length = sentence.words().size();
        State state = from;
        for (int word = at; ; word++) {
            if (!state.isPlain) {
                heed(state, word, sentence);
            }
            if (word == length) {
                return;
            }
            steps++;
            int edge = state.edge(numbers[word]);
            if (edge == State.NONE) {
                return;
            }
            state = state.target(edge);
        }
    }

    private void heed(State state, int word, Sentence sentence) {
        hits.add(state.accepts, word);
        int length = sentence.words().size();
        if (word == length) {
            hitAtEnd(state, word, sentence);
        } else {
            State byLook = state.byLook(Look.of(sentence.words().get(word)));
            if (byLook != null) {
                agenda.add(byLook, word + 1);
            }
        }
        int gaps = Math.min(state.gaps, length - word + 1);
        for (int passed = 0; passed < gaps; passed++) {
            branch(state.afterGap(passed), word + passed, length);
        }
    }

    private void hitAtEnd(State state, int end, Sentence sentence) {
        hits.add(state.acceptsAtEnd, end);
        if (sentence.isQuestion()) {
            hits.add(state.acceptsAtQuestion, end);
        }
    }

    /** Behind a gap most words lead nowhere; those are not worth a place on the agenda. */
    private void branch(State state, int word, int length) {
        if (!state.isPlain) {
            agenda.add(state, word);
        } else if (word < length) {
            steps++;
            int edge = state.edge(numbers[word]);
            if (edge != State.NONE) {
                agenda.add(state.target(edge), word + 1);
            }
        }
    }
}
