package dev.draftlint.draft;

/**
 * A link of the draft.
 *
 * @param target the address, as written; a placeholder stays as it is
 * @param text what the reader sees; the address itself for a bare one
 * @param span where the text stands in the source
 */
public record Link(String target, String text, Zone zone, Span span) {}
