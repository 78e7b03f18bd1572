package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import java.util.List;

/** Judges sentences as wholes, beside the phrases of a {@link PhraseRule}. Stateless and thread-safe. */
public interface Judge {

    /** Whether a drafted sentence is free of the fault, whatever phrase stands in it. */
    boolean rulesOut(Draft draft, Sentence sentence);

    /** The drafted sentences that have the fault, whatever phrase stands in them, in reading order. */
    List<Sentence> sureOf(Draft draft);
}
