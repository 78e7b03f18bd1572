package dev.draftlint.phrase;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Word;
import java.util.List;

/** One pass over sentences, with its scratch memory. For one thread. */
final class Walk {

    private final Automaton automaton;
    private final Agenda agenda = new Agenda();
    private final Hits hits = new Hits();
    private States states;
    private int[] cells;
    /** Of each word of the sentence its number, and the place of its {@link Look}. */
    private int[] numbers = new int[32];

    private byte[] looks = new byte[32];
    /** Of each word the number that stands in filters for its look; {@link Vocabulary#UNKNOWN} for a plain one. */
    private int[] filtered = new int[32];

    private int length;
    private boolean question;
    private long steps;

    Walk(Automaton automaton) {
        this.automaton = automaton;
        this.states = automaton.states();
        this.cells = states.cells();
    }

    Found found(SetNumbers numbers) {
        return hits.found(numbers);
    }

    /** How many edges were tried; a measure of the work that no clock disturbs. */
    long steps() {
        return steps;
    }

    void over(Sentence sentence) {
        enter(sentence, 0);
        for (int start = 0; start < length; start++) {
            from(start, sentence);
        }
    }

    /** Whether any match begins with a word of a sentence, {@code last} excluded. */
    boolean findsAny(Sentence sentence, int first, int last) {
        enter(sentence, first);
        for (int start = first; start < last && hits.areNone(); start++) {
            from(start, sentence);
        }
        return !hits.areNone();
    }

    /** Where the longest match of the only set ends that begins with a word of a sentence; -1 if none does. */
    int longestAt(Sentence sentence, int word) {
        enter(sentence, word);
        from(word, sentence);
        return hits.areNone() ? -1 : hits.last();
    }

    /** @param first the word that a walk begins with; none looks back from there */
    private void enter(Sentence sentence, int first) {
        states = automaton.states();
        cells = states.cells();
        question = sentence.isQuestion();
        number(sentence.words(), first);
    }

    private void number(List<Word> words, int first) {
        length = words.size();
        if (length > numbers.length) {
            numbers = new int[2 * length];
            looks = new byte[2 * length];
            filtered = new int[2 * length];
        }
        for (int i = first; i < length; i++) {
            Word word = words.get(i);
            numbers[i] = automaton.number(word);
            Look look = Look.of(word);
            looks[i] = (byte) look.index;
            filtered[i] = look.filtered();
        }
    }

    private void from(int start, Sentence sentence) {
        Root root = start == 0 ? states.atStart : states.anywhere;
        int state = begun(root, numbers[start]);
        // with a plain word patterns begin by its spelling only, but for a gap at the start of the sentence
        boolean classed = start == 0 || looks[start] != Look.PLAIN.index;
        if (state != States.NONE || classed) {
            walk(start, state, classed ? root.classes() : States.NONE);
            hits.keepLongest(start, sentence);
        }
    }

    private void walk(int start, int state, int classes) {
        agenda.clear();
        if (classes != States.NONE) {
            heed(classes, start);
        }
        if (state != States.NONE) {
            follow(state, start + 1);
        }
        while (agenda.advance()) {
            follow(agenda.state(), agenda.word());
        }
    }

    private int begun(Root root, int word) {
        int target = States.target(cells, root.byWord() + word);
        return isKnown(target) ? target : renewed(states.begin(root, word));
    }

    private int read(int cell, int word) {
        int target = States.target(cells, cell);
        return isKnown(target) ? target : renewed(states.readWord(cell, target, word));
    }

    private int readLook(int cell, int look) {
        int target = States.target(cells, cell);
        return isKnown(target) ? target : renewed(states.readLook(cell, target, Look.ALL[look]));
    }

    private int passed(int cell, int words) {
        int target = States.target(cells, cell);
        return isKnown(target) ? target : renewed(states.pass(cell, target, words));
    }

    private static boolean isKnown(int target) {
        return target >= 0 || target == States.NONE;
    }

    /** Where a state was just written, the cells may have moved. */
    private int renewed(int state) {
        cells = states.cells();
        return state;
    }

    private void follow(int from, int at) {
        int state = from;
        for (int word = at; ; word++) {
            if (StateCells.traits(cells, state) != 0) {
                heed(state, word);
            }
            if (word == length) {
                return;
            }
            steps++;
            int edge = StateCells.edge(cells, state, numbers[word]);
            if (edge == States.NONE) {
                return;
            }
            state = read(edge, numbers[word]);
        }
    }

    /** Whatever a state does besides reading a word by its spelling, part after part of its cells. */
    private void heed(int state, int word) {
        int traits = StateCells.traits(cells, state);
        int cell = StateCells.firstTrait(cells, state);
        if ((traits & StateCells.PASSES) != 0) {
            pass(cell, word, (traits & StateCells.PASSES_TO_END) != 0);
            cell = StateCells.firstTarget(cells, cell) + StateCells.gapCount(cells, cell);
        }
        if ((traits & StateCells.LOOKS) != 0) {
            look(cell, word);
            cell += Look.ALL.length;
        }
        if ((traits & StateCells.ACCEPTS) != 0) {
            hits.add(cells, cell, word);
            cell = StateCells.after(cells, cell);
        }
        if ((traits & StateCells.ACCEPTS_AT_END) != 0 && word == length) {
            acceptAtEnd(cell);
        }
    }

    /** Behind a gap most words lead nowhere; a look at the filter spares them. */
    private void pass(int gaps, int word, boolean toEnd) {
        int size = StateCells.gapFilterSize(cells, gaps);
        int target = StateCells.firstTarget(cells, gaps) - word;
        int last = word + StateCells.gapCount(cells, gaps);
        for (int at = word; at < Math.min(last, length); at++) {
            if (mayPassTo(gaps + 1, size, at)) {
                branchIfAlive(passed(target + at, at - word), at);
            }
        }
        if (toEnd && last > length) {
            agenda.add(passed(target + length, length - word), length);
        }
    }

    private boolean mayPassTo(int filter, int size, int word) {
        return WordFilter.mayHold(cells, filter, size, numbers[word])
                || WordFilter.mayHold(cells, filter, size, filtered[word]);
    }

    private void branchIfAlive(int state, int word) {
        if (StateCells.traits(cells, state) != 0) {
            agenda.add(state, word);
        } else if (word < length) {
            steps++;
            int edge = StateCells.edge(cells, state, numbers[word]);
            if (edge != States.NONE) {
                agenda.add(read(edge, numbers[word]), word + 1);
            }
        }
    }

    private void look(int looked, int word) {
        if (word < length) {
            int state = readLook(looked + looks[word], looks[word]);
            if (state != States.NONE) {
                agenda.add(state, word + 1);
            }
        }
    }

    private void acceptAtEnd(int list) {
        hits.add(cells, list, length);
        if (question) {
            hits.add(cells, StateCells.after(cells, list), length);
        }
    }
}
