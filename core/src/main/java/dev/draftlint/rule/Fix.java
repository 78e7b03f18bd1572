package dev.draftlint.rule;

import dev.draftlint.draft.Span;
import java.util.List;

/**
 * A change that is safe to make without asking.
 *
 * @param label what it does, for a menu: "Delete the pleasantry"
 * @param edits in reading order, not overlapping
 */
public record Fix(String label, List<Edit> edits) {

    /** Replaces the text at {@code span} with {@code replacement}, which may be empty. */
    public record Edit(Span span, String replacement) {}

    public Fix {
        edits = List.copyOf(edits);
    }

    public static Fix replace(String label, Span span, String replacement) {
        return new Fix(label, List.of(new Edit(span, replacement)));
    }
}
