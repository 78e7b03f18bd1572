package dev.draftlint.draft;

import org.jspecify.annotations.Nullable;

/**
 * A word as patterns read it. Contractions are two words ("I'm" is "i" and "am"), hyphens part words ("follow-up" is
 * "follow" and "up"), a merge tag is one.
 *
 * @param term the folded form: small letters, no invisible characters; of a placeholder the words of its name ("first name")
 * @param before the strongest punctuation between the word before and this one, or 0: one of , ; : ( ) " / and the
 *     like; {@code -} for the hyphen of a compound, {@code —} for a dash of any form; the end of a sentence is none
 * @param part the text of the source that the word stands in, from {@code start} to before {@code end}
 * @param placeholder the merge tag that this word is, or {@code null}
 */
public record Word(
        Term term,
        Shape shape,
        char before,
        Part part,
        int start,
        int end,
        @Nullable Placeholder placeholder) {

    public Word(String text, Shape shape, char before, Span span, @Nullable Placeholder placeholder) {
        this(Term.of(text), shape, before, span.part(), span.start(), span.end(), placeholder);
    }

    /** The text of its term. */
    public String text() {
        return term.text();
    }

    /** Where the word stands in the source. */
    public Span span() {
        return new Span(part, start, end);
    }
}
