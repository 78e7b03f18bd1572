package dev.draftlint.text;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Span;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the characters of a passage back to the source. Where nothing was decoded, folded or left out it is one
 * number; otherwise every character knows where it begins and ends.
 */
record OffsetMap(Part part, int base, int @Nullable [] starts, int @Nullable [] ends) {

    /** Where a character begins in the source. */
    int start(int at) {
        return starts == null ? base + at : starts[at];
    }

    /** Where the character before a place ends in the source. */
    int end(int at) {
        return ends == null ? base + at : ends[at - 1];
    }

    /** @param end after {@code start}: an empty range has no place of its own */
    Span span(int start, int end) {
        return new Span(part, start(start), end(end));
    }
}
