package dev.draftlint.text;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Reading;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Value;
import java.util.List;

/** Takes every draft for a first mail of a salesperson, and looks for neither asks nor values. */
final class PlainReading implements Reading {

    @Override
    public List<Ask> asks(Draft draft) {
        return List.of();
    }

    @Override
    public List<Value> values(Draft draft) {
        return List.of();
    }

    @Override
    public Stage stage(Draft draft) {
        return Stage.FIRST_TOUCH;
    }

    @Override
    public Kind kind(Draft draft) {
        return Kind.SALES;
    }
}
