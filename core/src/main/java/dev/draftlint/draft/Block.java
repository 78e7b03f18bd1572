package dev.draftlint.draft;

import java.util.List;

/** A piece of text that stands on its own: a paragraph, a heading, a list item, the subject. */
public record Block(Type type, Span span, List<Sentence> sentences) {

    public enum Type {
        SUBJECT,
        PARAGRAPH,
        HEADING,
        LIST_ITEM
    }

    public Block {
        sentences = List.copyOf(sentences);
    }
}
