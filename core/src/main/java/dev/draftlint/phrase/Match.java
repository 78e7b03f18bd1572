package dev.draftlint.phrase;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;

/**
 * A place where a phrase was found.
 *
 * @param first the index of its first word in the sentence
 * @param last the index after its last word
 */
public record Match(Sentence sentence, int first, int last) {

    public Span span() {
        return sentence.span(first, last);
    }

    boolean isSamePlace(Match other) {
        return sentence == other.sentence && first == other.first && last == other.last;
    }

    public boolean overlaps(Match other) {
        return sentence == other.sentence && first < other.last && other.first < last;
    }
}
