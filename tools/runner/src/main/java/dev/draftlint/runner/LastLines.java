package dev.draftlint.runner;

import org.jspecify.annotations.Nullable;

/** Remembers the lines of the text that was asked for last: the parts of most drafts are in one text. Not thread-safe. */
final class LastLines {

    private @Nullable String text;
    private @Nullable Lines lines;

    Lines of(String wanted) {
        Lines known = lines;
        if (known == null || text != wanted) {
            known = Lines.of(wanted);
            text = wanted;
            lines = known;
        }
        return known;
    }
}
