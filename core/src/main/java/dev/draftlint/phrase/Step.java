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

    /** Its place among the steps of its pattern; all that may come after it have a lower one. */
    final int place;

    final Kind kind;
    /** The words that a WORD reads, besides those with one of {@link #looks}. */
    final Set<String> words;

    final Set<Look> looks;
    /** The most words that a GAP passes over. */
    final int gap;
    /** Where it stands in the pattern, from 1. */
    final int column;

    final List<Step> next;

    Step(int place, Kind kind, Set<String> words, Set<Look> looks, int gap, int column, List<Step> next) {
        this.place = place;
        this.kind = kind;
        this.words = words;
        this.looks = looks;
        this.gap = gap;
        this.column = column;
        this.next = next;
    }
}
