package dev.draftlint.phrase;

import dev.draftlint.draft.Draft;
import java.util.List;

/** Many sets of phrases in one automaton: one pass over a draft, at a cost that does not grow with their number. */
public final class PhraseIndex {

    private PhraseIndex() {}

    public static PhraseIndex of(List<Phrases> sets) {
        throw new UnsupportedOperationException();
    }

    /** For each set, in the order given, what {@link Phrases#in(Draft)} says. */
    public List<List<Match>> in(Draft draft) {
        throw new UnsupportedOperationException();
    }
}
