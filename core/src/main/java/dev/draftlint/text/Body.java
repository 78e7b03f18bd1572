package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import java.util.List;

/**
 * What a reader makes of a body: its passages, and those merge tags that are some.
 *
 * @param statements those of the tags that print nothing and stand in the text
 */
record Body(List<Passage> passages, List<Placeholder> tags, List<Placeholder> statements) {

    /** A body of plain text, in which all tags stand in the text. */
    static Body of(List<Passage> passages, List<Placeholder> tags) {
        return new Body(passages, tags, tags);
    }
}
