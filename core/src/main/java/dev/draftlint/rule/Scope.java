package dev.draftlint.rule;

/** What a finding of a rule is about. */
public enum Scope {
    /** A place: the words that a sender would have to rewrite. */
    PLACE,
    /** A limit of the draft, at the place that passes it: there is one in a draft, wherever it stands. */
    LIMIT,
    /** The draft as a whole: something that it lacks, or has too much of. */
    DRAFT
}
