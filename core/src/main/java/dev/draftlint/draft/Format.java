package dev.draftlint.draft;

/** The language that a body is written in. A subject is always plain text. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML
}
