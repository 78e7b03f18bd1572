package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Reading;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Understanding;
import dev.draftlint.phrase.Found;
import dev.draftlint.phrase.Phrases;
import java.util.List;
import java.util.Objects;

/** Reads English mails. Stateless. */
public final class EnglishReading implements Reading {

    /** What it reads by, for an index that matches it together with other phrases in one pass. */
    public static List<Phrases> phrases() {
        return Cues.PHRASES;
    }

    @Override
    public Understanding of(Draft draft) {
        return of(draft, Cues.in(draft));
    }

    /** The same for a draft in which an index has matched {@link #phrases} as its first sets. */
    public static Understanding of(Draft draft, Found found) {
        return of(draft, new Cues(found));
    }

    private static Understanding of(Draft draft, Cues cues) {
        Stage stage = Objects.requireNonNullElseGet(draft.source().stage(), () -> StageFinder.of(cues));
        Kind kind = Objects.requireNonNullElseGet(draft.source().kind(), () -> KindFinder.of(cues, stage));
        Contents contents = Contents.of(draft, cues, stage, kind);
        return new Understanding(AskFinder.in(draft, cues, kind), ValueFinder.in(contents), stage, kind);
    }
}
