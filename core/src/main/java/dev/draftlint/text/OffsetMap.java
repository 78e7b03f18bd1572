package dev.draftlint.text;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Span;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the characters of a passage back to the source. Where nothing was decoded, folded or left out it is one
 * number; otherwise every character knows where it begins and ends.
 */
record OffsetMap(Part part, int base, int @Nullable [] starts, int @Nullable [] ends) {

    /** @param end after {@code start}: an empty range has no place of its own */
    Span span(int start, int end) {
        return starts == null || ends == null
                ? new Span(part, base + start, base + end)
                : new Span(part, starts[start], ends[end - 1]);
    }
}
