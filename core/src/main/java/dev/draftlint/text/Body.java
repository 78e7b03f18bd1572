package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import java.util.List;

/** What a reader makes of a body: its passages, and those merge tags that are some. */
record Body(List<Passage> passages, List<Placeholder> tags) {}
