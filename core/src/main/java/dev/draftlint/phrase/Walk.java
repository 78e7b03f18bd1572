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
    private States states;
    private int[] cells;
    private int[] numbers = new int[32];
    private int numbered;
    private int length;
    private long steps;

    Walk(Automaton automaton) {
        this.automaton = automaton;
        this.states = automaton.states();
        this.cells = states.cells();
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
        states = automaton.states();
        cells = states.cells();
        length = sentence.words().size();
        numbered = 0;
        for (int start = first; start < last; start++) {
            from(start, sentence, start == 0 ? states.atStart : states.anywhere);
        }
    }

    private void from(int start, Sentence sentence, Root root) {
        List<Word> words = sentence.words();
        number(words, start + 1);
        int state = target(root.byWord() + numbers[start]);
        if (state == States.NONE && beginsNothing(words.get(start), root)) {
            return;
        }
        number(words, length);
        agenda.clear();
        if (StateCells.isSpecial(cells, root.classes())) {
            heed(root.classes(), start, sentence);
        }
        if (state != States.NONE) {
            follow(state, start + 1, sentence);
        }
        while (agenda.advance()) {
            follow(agenda.state(), agenda.word(), sentence);
        }
        hits.keepLongest(start, sentence);
    }

    /** Of a word that no pattern begins with; it may be of a class, or stand where a gap may begin. */
    private boolean beginsNothing(Word word, Root root) {
        return !StateCells.isSpecial(cells, root.classes()) || root != states.atStart && Look.of(word) == Look.PLAIN;
    }

    /** Numbers the words up to one, if they are not yet; in most sentences no pattern begins, and few need be known. */
    private void number(List<Word> words, int end) {
        if (end > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(length, 2 * numbers.length));
        }
        while (numbered < end) {
            numbers[numbered] = automaton.number(words.get(numbered));
            numbered++;
        }
    }

    private int target(int cell) {
        int target = States.target(cells, cell);
        return target >= 0 || target == States.NONE ? target : firstWalked(cell, target);
    }

    private int firstWalked(int cell, int target) {
        int state = states.walk(cell, target);
        cells = states.cells();
        return state;
    }

    private void follow(int from, int at, Sentence sentence) {
        int state = from;
        for (int word = at; ; word++) {
            if (StateCells.isSpecial(cells, state)) {
                heed(state, word, sentence);
            }
            if (word == length) {
                return;
            }
            steps++;
            int edge = StateCells.edge(cells, state, numbers[word]);
            if (edge == States.NONE) {
                return;
            }
            state = target(edge);
        }
    }

    private void heed(int state, int word, Sentence sentence) {
        int accepts = StateCells.accepts(cells, state);
        int atEnd = StateCells.after(cells, accepts);
        int atQuestion = StateCells.after(cells, atEnd);
        int looks = StateCells.after(cells, atQuestion);
        hits.add(cells, accepts, word);
        if (word < length) {
            branch(target(looks + Look.of(sentence.words().get(word)).index), word + 1);
        } else {
            hits.add(cells, atEnd, word);
            if (sentence.isQuestion()) {
                hits.add(cells, atQuestion, word);
            }
        }
        int gaps = looks + Look.ALL.length;
        int count = Math.min(cells[gaps], length - word + 1);
        for (int passed = 0; passed < count; passed++) {
            branchIfAlive(target(gaps + 1 + passed), word + passed);
        }
    }

    private void branch(int state, int word) {
        if (state != States.NONE) {
            agenda.add(state, word);
        }
    }

    /** Behind a gap most words lead nowhere; those are not worth a place on the agenda. */
    private void branchIfAlive(int state, int word) {
        if (StateCells.isSpecial(cells, state)) {
            agenda.add(state, word);
        } else if (word < length) {
            steps++;
            int edge = StateCells.edge(cells, state, numbers[word]);
            if (edge != States.NONE) {
                agenda.add(target(edge), word + 1);
            }
        }
    }
}
