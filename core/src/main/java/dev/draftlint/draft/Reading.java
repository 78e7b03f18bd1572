package dev.draftlint.draft;

/** How the parts of a draft that need understanding are read. Implementations are stateless and thread-safe. */
@FunctionalInterface
public interface Reading {

    /**
     * Reads a draft, at most once for each. Of the draft only its text may be asked, and its source for the stage and the
     * kind that it is said to be of: the rest is what this answers.
     */
    Understanding of(Draft draft);
}
