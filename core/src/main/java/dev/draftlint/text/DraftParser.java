package dev.draftlint.text;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Source;

/** Reads sources into drafts. Immutable and thread-safe; the sentence model is shared. Never throws on any text. */
public final class DraftParser {

    private DraftParser() {}

    public static DraftParser create() {
        return new DraftParser();
    }

    public Draft parse(Source source) {
        throw new UnsupportedOperationException();
    }
}
