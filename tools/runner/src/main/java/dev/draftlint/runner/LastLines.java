package dev.draftlint.runner;

import dev.draftlint.draft.Part;
import org.jspecify.annotations.Nullable;

/** Remembers the lines of the text that was asked for last: the parts of most drafts are in one text. Not thread-safe. */
final class LastLines {

    private @Nullable String text;
    private @Nullable Lines lines;

    /** The lines of what a part was written in, numbered as in its file. */
    Lines of(Origin origin, Part part) {
        String wanted = origin.text(part);
        Lines known = lines;
        if (known == null || text != wanted) {
            known = Lines.after(origin.preceding().lines(), wanted);
            text = wanted;
            lines = known;
        }
        return known;
    }
}
