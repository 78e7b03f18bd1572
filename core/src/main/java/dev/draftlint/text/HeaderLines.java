package dev.draftlint.text;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The header lines that a text draft may begin with ({@code Subject:}, {@code To:}, {@code Kind:}, {@code Stage:}, up to a
 * blank line). Offsets are UTF-16 units in the whole text.
 *
 * @param subjectStart where the subject begins; -1 without one
 * @param bodyStart where the body begins; 0 without header lines
 */
public record HeaderLines(
        int subjectStart, int subjectEnd, int bodyStart, @Nullable Kind kind, @Nullable Stage stage) {

    /** @throws IllegalArgumentException if Kind or Stage has an unknown value; the message lists the known ones */
    public static HeaderLines read(String text) {
        throw new UnsupportedOperationException();
    }
}
