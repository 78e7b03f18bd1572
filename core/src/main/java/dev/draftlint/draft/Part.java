package dev.draftlint.draft;

/** The two texts of a draft, each with offsets of its own. */
public enum Part {
    SUBJECT,
    BODY
}
