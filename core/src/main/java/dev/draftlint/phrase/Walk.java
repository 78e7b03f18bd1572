package dev.draftlint.phrase;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One pass over sentences, with its scratch memory. For one thread. */
final class Walk {

    private final Automaton automaton;
    private final Map<Integer, ArrayList<Match>> found = new HashMap<>();
    private final Agenda agenda = new Agenda();
    private final Hits hits = new Hits();
    private int[] numbers = new int[32];
    private int numbered;
    private long steps;

    Walk(Automaton automaton) {
        this.automaton = automaton;
    }

    /** For each set that was found its leftmost-longest matches, in reading order. */
    SortedMap<Integer, List<Match>> found() {
        if (found.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<Integer, List<Match>> all = new TreeMap<>();
        found.forEach((set, matches) -> all.put(set, Collections.unmodifiableList(matches)));
        return Collections.unmodifiableSortedMap(all);
    }

    /** The end of the last match of a set, or -1. */
    int lastEnd(int set) {
        ArrayList<Match> matches = found.get(set);
        return matches == null ? -1 : matches.get(matches.size() - 1).last();
    }

    boolean foundAny() {
        return !found.isEmpty();
    }

    /** How many edges were tried; a measure of the work that no clock disturbs. */
    long steps() {
        return steps;
    }

    void over(Sentence sentence) {
        overStarts(sentence, sentence.words().size());
    }

    /** The same from the first {@code count} words of the sentence only. */
    void overStarts(Sentence sentence, int count) {
        numbered = 0;
        for (int start = 0; start < count; start++) {
            from(start, sentence);
        }
    }

    /** The same from one word of the sentence only. */
    void overStart(Sentence sentence, int start) {
        numbered = 0;
        from(start, sentence);
    }

    private void from(int start, Sentence sentence) {
        List<Word> words = sentence.words();
        number(words, start + 1);
        boolean opens = start == 0 && automaton.atStart != Edges.NONE;
        if (opens || automaton.leadsOn(numbers[start], words.get(start))) {
            number(words, words.size());
            agenda.clear();
            branch(opens ? automaton.atStart : Edges.NONE, 0);
            follow(start, sentence);
        }
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

    private void follow(int start, Sentence sentence) {
        fromAnywhere(start, sentence);
        while (agenda.advance()) {
            follow(agenda.state(), agenda.word(), sentence);
        }
        if (!hits.isEmpty()) {
            keepLongest(start, sentence);
        }
    }

    /** Most walks end here, so it goes without the agenda. */
    private void fromAnywhere(int start, Sentence sentence) {
        Marks marks = automaton.marks(Automaton.ANYWHERE);
        if (marks != null) {
            heed(marks, start, sentence);
        }
        steps++;
        follow(automaton.targetFromAnywhere(numbers[start]), start + 1, sentence);
    }

    private void follow(int from, int at, Sentence sentence) {
        int length = sentence.words().size();
        int word = at;
        for (int state = from; state != Edges.NONE; word++) {
            Marks marks = automaton.marks(state);
            if (marks != null) {
                heed(marks, word, sentence);
            }
            if (word == length) {
                return;
            }
            steps++;
            state = automaton.target(state, numbers[word]);
        }
    }

    private void heed(Marks marks, int word, Sentence sentence) {
        int length = sentence.words().size();
        hits.add(marks.accepts, word);
        if (word == length) {
            hitAtEnd(marks, word, sentence);
        } else if (marks.byLook.length > 0) {
            branch(marks.byLook[Look.of(sentence.words().get(word)).index], word + 1);
        }
        int[] gap = marks.gap;
        for (int passed = 0; passed < gap.length && word + passed <= length; passed++) {
            branchIfAlive(gap[passed], word + passed, length);
        }
    }

    private void hitAtEnd(Marks marks, int end, Sentence sentence) {
        hits.add(marks.acceptsAtEnd, end);
        if (sentence.isQuestion()) {
            hits.add(marks.acceptsAtQuestion, end);
        }
    }

    private void branch(int state, int word) {
        if (state != Edges.NONE) {
            agenda.add(state, word);
        }
    }

    /** Behind a gap most words lead nowhere; those are not worth a place on the agenda. */
    private void branchIfAlive(int state, int word, int length) {
        if (automaton.marks(state) != null) {
            agenda.add(state, word);
        } else if (word < length) {
            steps++;
            if (automaton.target(state, numbers[word]) != Edges.NONE) {
                agenda.add(state, word);
            }
        }
    }

    private void keepLongest(int start, Sentence sentence) {
        hits.sort();
        for (int i = 0; i < hits.count(); i++) {
            if (hits.isLongest(i) && hits.end(i) > start) {
                keep(hits.set(i), start, hits.end(i), sentence);
            }
        }
        hits.clear();
    }

    private void keep(int set, int start, int end, Sentence sentence) {
        ArrayList<Match> matches = found.get(set);
        if (matches == null) {
            matches = new ArrayList<>(4);
            found.put(set, matches);
        }
        Match last = matches.isEmpty() ? null : matches.get(matches.size() - 1);
        if (last == null || last.sentence() != sentence || last.last() <= start) {
            matches.add(new Match(sentence, start, end));
        }
    }
}
