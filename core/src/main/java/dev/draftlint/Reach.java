package dev.draftlint;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Span;

/**
 * Where a comment silences findings: those that begin from {@code start} to before {@code end} in the body.
 *
 * @param subject whether those in the subject too
 */
record Reach(int start, int end, boolean subject) {

    boolean holds(Span span) {
        return span.part() == Part.SUBJECT ? subject : start <= span.start() && span.start() < end;
    }
}
