package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import java.util.List;

/** Judges sentences, beside the phrases of a {@link PhraseRule}. Stateless and thread-safe. */
public interface Judge {

    /** Whether a drafted sentence is free of the fault, whatever phrase stands in it. */
    boolean rulesOut(Draft draft, Sentence sentence);

    /** Where drafted sentences have the fault, whatever phrase stands in them: one place a sentence, in reading order. */
    List<Match> sureOf(Draft draft);

    /** How sure it is of one of these places, above 0 and up to 1. */
    double confidence(Draft draft, Match place);
}
