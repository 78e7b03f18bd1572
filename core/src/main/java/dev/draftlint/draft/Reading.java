package dev.draftlint.draft;

import java.util.List;

/** How the parts of a draft that need understanding are read. Implementations are stateless and thread-safe. */
public interface Reading {

    List<Ask> asks(Draft draft);

    List<Value> values(Draft draft);

    /** The stage that the text shows; asked only where the source does not say. */
    Stage stage(Draft draft);

    /** The kind that the text shows; asked only where the source does not say. */
    Kind kind(Draft draft);
}
