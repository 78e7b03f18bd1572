package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.PhraseIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where the {@link Cue cues} of one draft stand. */
final class Cues {

    private static final PhraseIndex INDEX =
            PhraseIndex.of(Arrays.stream(Cue.values()).map(cue -> cue.phrases).toList());

    private final Map<Integer, List<Match>> found;

    private Cues(Map<Integer, List<Match>> found) {
        this.found = found;
    }

    static Cues in(Draft draft) {
        return new Cues(INDEX.found(draft));
    }

    boolean has(Cue cue) {
        return found.containsKey(cue.ordinal());
    }

    /** In reading order. */
    List<Match> of(Cue cue) {
        return found.getOrDefault(cue.ordinal(), List.of());
    }
}
