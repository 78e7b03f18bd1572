package dev.draftlint.phrase;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import java.util.List;

/**
 * A set of phrase patterns that mean the same. Immutable and thread-safe. Matching one set alone is for tests and small
 * uses; {@link PhraseIndex} matches many in one pass.
 *
 * <pre>
 *   pattern  = sequence { "|" sequence }
 *   sequence = item { item }
 *   item     = atom [ "?" ]                  "?" makes it optional
 *   atom     = word                          "follow-up", "I'm" and "e-mail" are read as drafts are
 *            | "~" word                      any inflection: "~check" is check, checks, checked, checking
 *            | "#" class                     see below
 *            | ".." digit                    a gap of up to that many words, 1 to 9
 *            | "(" pattern ")"
 * </pre>
 *
 * Classes: {@code #start} and {@code #end} of a sentence, {@code #question} the end of a question, {@code #number},
 * {@code #placeholder}, {@code #name} (a capitalised word or a placeholder), {@code #weekday}, {@code #month},
 * {@code #duration} ("15 minutes", "half an hour", "a few minutes"). Punctuation is not seen by patterns.
 */
public final class Phrases {

    private Phrases() {}

    /** @throws IllegalArgumentException if a pattern is malformed; the message names it, the place and the mend */
    public static Phrases of(String... patterns) {
        throw new UnsupportedOperationException();
    }

    /** The leftmost-longest matches that do not overlap, in reading order. */
    public List<Match> in(Sentence sentence) {
        throw new UnsupportedOperationException();
    }

    /** The same over all drafted sentences. */
    public List<Match> in(Draft draft) {
        throw new UnsupportedOperationException();
    }
}
