package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Reading;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Understanding;
import java.util.Objects;

/** Reads English mails. Stateless. */
public final class EnglishReading implements Reading {

    @Override
    public Understanding of(Draft draft) {
        Cues cues = Cues.in(draft);
        Stage stage = Objects.requireNonNullElseGet(draft.source().stage(), () -> StageFinder.of(cues));
        Kind kind = Objects.requireNonNullElseGet(draft.source().kind(), () -> KindFinder.of(cues, stage));
        Contents contents = Contents.of(draft, cues, stage, kind);
        return new Understanding(AskFinder.in(draft, cues), ValueFinder.in(contents), stage, kind);
    }
}
