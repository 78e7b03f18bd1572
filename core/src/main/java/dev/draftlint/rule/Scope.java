package dev.draftlint.rule;

/** What a finding of a rule is about. */
public enum Scope {
    /** A place: the words that a sender would have to rewrite. */
    PLACE,
    /** A limit of the draft, marked where a sum passes it: words, links. The place moves when others change. */
    LIMIT,
    /** The draft as a whole: something that it lacks, or has too much of. */
    DRAFT
}
