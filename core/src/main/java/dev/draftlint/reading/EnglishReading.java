package dev.draftlint.reading;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Reading;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Value;
import java.util.List;

/** Reads English mails. Stateless. */
public final class EnglishReading implements Reading {

    @Override
    public List<Ask> asks(Draft draft) {
        return AskFinder.in(draft);
    }

    @Override
    public List<Value> values(Draft draft) {
        return ValueFinder.in(draft);
    }

    @Override
    public Stage stage(Draft draft) {
        return StageFinder.of(draft);
    }

    @Override
    public Kind kind(Draft draft) {
        return KindFinder.of(draft);
    }
}
