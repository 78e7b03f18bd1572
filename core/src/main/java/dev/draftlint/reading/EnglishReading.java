package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Reading;
import dev.draftlint.draft.Understanding;
import dev.draftlint.phrase.Found;
import dev.draftlint.phrase.Phrases;
import java.util.List;

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
        Context context = Context.of(draft, cues);
        Contents contents = Contents.of(draft, cues, context);
        return new Understanding(AskFinder.in(draft, cues), ValueFinder.in(contents), context.stage(), context.kind());
    }
}
