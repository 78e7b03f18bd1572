package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Found;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.PhraseIndex;
import dev.draftlint.phrase.Phrases;
import java.util.Arrays;
import java.util.List;

/** Where the {@link Cue cues} of one draft stand. */
final class Cues {

    static final List<Phrases> PHRASES =
            Arrays.stream(Cue.values()).map(cue -> cue.phrases).toList();

    /** For drafts that no linter reads; a linter matches them together with its rules. */
    private static final class Alone {
        private static final PhraseIndex INDEX = PhraseIndex.of(PHRASES);
    }

    private final Found found;

    /** @param found whose first sets are {@link #PHRASES} */
    Cues(Found found) {
        this.found = found;
    }

    static Cues in(Draft draft) {
        return new Cues(Alone.INDEX.found(draft));
    }

    boolean has(Cue cue) {
        return found.has(cue.ordinal());
    }

    /** In reading order. */
    List<Match> of(Cue cue) {
        return found.of(cue.ordinal());
    }
}
