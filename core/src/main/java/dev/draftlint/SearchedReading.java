package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Reading;
import dev.draftlint.draft.Understanding;
import dev.draftlint.phrase.Found;
import dev.draftlint.phrase.Searched;
import dev.draftlint.reading.EnglishReading;

/**
 * Another reading, of the one draft in which the phrases of the rules were found, and with them those that English is read by.
 */
record SearchedReading(Reading reading, Found found) implements Searched {

    static SearchedReading of(Draft draft, Found found) {
        Reading reading = draft.reading() instanceof SearchedReading earlier ? earlier.reading : draft.reading();
        return new SearchedReading(reading, found);
    }

    @Override
    public Understanding of(Draft draft) {
        return reading instanceof EnglishReading ? EnglishReading.of(draft, found) : reading.of(draft);
    }
}
