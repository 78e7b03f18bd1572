package dev.draftlint.phrase;

import java.util.List;
import java.util.Set;

/**
 * One thing that a pattern reads next, with what may come after it. Two steps are never equal: each stands for one place
 * of one pattern. Steps form no circles, since patterns repeat nothing.
 */
final class Step {

    enum Kind {
        WORD,
        GAP,
        START,
        END,
        QUESTION,
        /** The pattern is read to its end. */
        DONE
    }

    static final Step DONE = new Step(Kind.DONE, Set.of(), Set.of(), 0, 0, List.of());

    final Kind kind;
    /** The words that a WORD reads, besides those with one of {@link #looks}. */
    final Set<String> words;

    final Set<Look> looks;
    /** The most words that a GAP passes over. */
    final int gap;
    /** Where it stands in the pattern, from 1. */
    final int column;

    final List<Step> next;

    private Step(Kind kind, Set<String> words, Set<Look> looks, int gap, int column, List<Step> next) {
        this.kind = kind;
        this.words = words;
        this.looks = looks;
        this.gap = gap;
        this.column = column;
        this.next = next;
    }

    static Step word(Set<String> words, Set<Look> looks, List<Step> next) {
        return new Step(Kind.WORD, words, looks, 0, 0, next);
    }

    static Step gap(int most, int column, List<Step> next) {
        return new Step(Kind.GAP, Set.of(), Set.of(), most, column, next);
    }

    static Step anchor(Kind kind, int column, List<Step> next) {
        return new Step(kind, Set.of(), Set.of(), 0, column, next);
    }
}
