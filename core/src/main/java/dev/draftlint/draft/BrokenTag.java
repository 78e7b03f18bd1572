package dev.draftlint.draft;

/**
 * What looks like a merge tag and is none, so that its reader gets to see the code.
 *
 * @param span the signs and the name, as far as they can be told from the text around
 */
public record BrokenTag(Flaw flaw, Span span) {

    /** What is wrong with it. */
    public enum Flaw {
        /** <code>{{name</code>. */
        UNCLOSED,
        /** <code>name}}</code>. */
        UNOPENED,
        /** <code>{{name}</code>: as many signs behind as before would be a tag. */
        UNEVEN,
        /** <code>{{ }}</code>. */
        EMPTY,
        /** <code>{{#if name}}</code> that is nowhere closed, or <code>{{/if}}</code> that nothing opens. */
        UNPAIRED
    }
}
