package dev.draftlint.rule;

/** What a finding of a rule is about. */
public enum Scope {
    /** A place: the words that a sender would have to rewrite. */
    PLACE,
    /** The draft as a whole: something that it lacks, or has too much of. */
    DRAFT,
    /** The draft as a whole, marked where a sum passes its limit: words, links. The place moves when others change. */
    TOTAL
}
