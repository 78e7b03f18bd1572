package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader makes of a body: its passages, and those merge tags that are some.
 *
 * @param preheaders passages that only the inbox shows
 * @param statements those of the tags that print nothing and stand in the text
 */
record Body(List<Passage> preheaders, List<Passage> passages, List<Placeholder> tags, List<Placeholder> statements) {

    /** A body of plain text, in which all tags stand in the text. */
    static Body of(List<Passage> passages, List<Placeholder> tags) {
        return new Body(List.of(), passages, tags, tags);
    }

    /** All that a reader gets to see, in the inbox or in the mail. */
    List<Passage> shown() {
        return preheaders.isEmpty()
                ? passages
                : Stream.concat(preheaders.stream(), passages.stream()).toList();
    }
}
