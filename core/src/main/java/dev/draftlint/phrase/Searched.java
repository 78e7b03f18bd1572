package dev.draftlint.phrase;

import dev.draftlint.draft.Reading;

/** The reading of one draft in which an index has matched phrases; {@link Phrases} that were among them are not matched again. */
public interface Searched extends Reading {

    Found found();
}
