package dev.draftlint.phrase;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import org.jspecify.annotations.Nullable;

/**
 * All patterns of an index. By spelling it is deterministic; looks and gaps branch at run time instead, because to
 * determine them beforehand would multiply the states of patterns that have nothing to do with one another. It does not
 * change once built.
 */
final class Automaton {

    /** The state that every walk starts in. */
    static final int ANYWHERE = 0;

    /** The state that a walk from the first word of a sentence starts in as well, or {@link Edges#NONE}. */
    final int atStart;

    private final Vocabulary vocabulary;
    private final Edges edges;
    private final int[] fromAnywhere;
    private final @Nullable Marks[] marks;
    /** Whether any pattern begins with a class rather than with words. */
    private final boolean seesAnywhere;

    Automaton(Vocabulary vocabulary, Edges edges, int atStart, @Nullable Marks[] marks) {
        this.vocabulary = vocabulary;
        this.edges = edges;
        this.atStart = atStart;
        this.fromAnywhere = new int[vocabulary.size()];
        this.marks = marks;
        this.seesAnywhere = marks[ANYWHERE] != null;
        for (int word = 0; word < fromAnywhere.length; word++) {
            fromAnywhere[word] = edges.target(ANYWHERE, word);
        }
    }

    /** What the edges know a word as. A placeholder stands for words that are not written yet. */
    int number(Word word) {
        return word.shape() == Shape.PLACEHOLDER ? Vocabulary.UNKNOWN : vocabulary.number(word.text());
    }

    /** The state that a word leads to by its spelling, or {@link Edges#NONE}. */
    int target(int state, int number) {
        return number == Vocabulary.UNKNOWN ? Edges.NONE : edges.target(state, number);
    }

    int targetFromAnywhere(int number) {
        return number == Vocabulary.UNKNOWN ? Edges.NONE : fromAnywhere[number];
    }

    /** Whether any walk goes on from a word that it begins with, elsewhere than at the start of a sentence; few do. */
    boolean leadsOn(int number, Word word) {
        return targetFromAnywhere(number) != Edges.NONE || (seesAnywhere && Look.of(word) != Look.PLAIN);
    }

    @Nullable
    Marks marks(int state) {
        return marks[state];
    }

    int states() {
        return marks.length;
    }
}
