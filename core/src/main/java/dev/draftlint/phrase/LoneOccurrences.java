package dev.draftlint.phrase;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import java.util.List;

/** Of phrases that no index has looked for in the draft. */
record LoneOccurrences(LonePhrases phrases, Draft draft) implements Occurrences {

    @Override
    public List<Match> all() {
        return phrases.in(draft.sentences());
    }

    @Override
    public List<Match> in(Sentence sentence) {
        return phrases.in(List.of(sentence));
    }

    @Override
    public boolean any() {
        for (Sentence sentence : draft.sentences()) {
            if (anyIn(sentence)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean anyIn(Sentence sentence) {
        return phrases.anyIn(sentence, sentence.words().size());
    }

    @Override
    public boolean anyBefore(Match place) {
        return phrases.anyIn(place.sentence(), place.first());
    }

    @Override
    public boolean areAt(Match place) {
        return phrases.longestAt(place.sentence(), place.first()) == place.last();
    }
}
