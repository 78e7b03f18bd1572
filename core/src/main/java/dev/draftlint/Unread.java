package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Reading;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Understanding;
import java.util.List;

/** The reading of a source that is too long to be read: there is nothing in it. */
enum Unread implements Reading {
    NOTHING;

    static Draft draft(Source source) {
        return new Draft(source, List.of(), List.of(), List.of(), NOTHING);
    }

    @Override
    public Understanding of(Draft draft) {
        return Understanding.of(Stage.OTHER, Kind.OTHER);
    }
}
