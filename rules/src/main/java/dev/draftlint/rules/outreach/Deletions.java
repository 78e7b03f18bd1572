package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Match;
import dev.draftlint.rule.Fix;
import java.util.Optional;
import java.util.function.BiFunction;

/** Fixes that take a sentence out where it says nothing but the fault. */
final class Deletions {

    private Deletions() {}

    /** Deletes the sentence of a match that leaves at most so many of its words over. */
    static BiFunction<Draft, Match, Optional<Fix>> of(String label, int wordsLeftOver) {
        return (draft, match) ->
                wordsBeside(match) <= wordsLeftOver ? Fix.delete(label, draft, match.sentence()) : Optional.empty();
    }

    private static int wordsBeside(Match match) {
        return match.sentence().words().size() - (match.last() - match.first());
    }
}
