package dev.draftlint.phrase;

import dev.draftlint.draft.Sentence;
import java.util.List;

/** Of phrases that an index has looked for in the draft, with all others. */
record FoundOccurrences(Found found, int set) implements Occurrences {

    @Override
    public List<Match> all() {
        return found.of(set);
    }

    @Override
    public List<Match> in(Sentence sentence) {
        return found.of(set, sentence);
    }

    @Override
    public boolean any() {
        return found.has(set);
    }

    @Override
    public boolean anyIn(Sentence sentence) {
        return found.has(set, sentence);
    }

    @Override
    public boolean anyBefore(Match place) {
        return found.hasBefore(set, place);
    }

    @Override
    public boolean areAt(Match place) {
        return found.isAt(set, place);
    }
}
