package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import org.jspecify.annotations.Nullable;

/** A range of a passage that is one word whatever is in it: a merge tag, or an address where there is none. */
record Mark(int start, int end, @Nullable Placeholder placeholder) {}
