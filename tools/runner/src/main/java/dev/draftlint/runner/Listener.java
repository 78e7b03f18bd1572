package dev.draftlint.runner;

import java.io.IOException;

/** Hears of a run, draft by draft, in the order of the inputs and on one thread. */
public interface Listener {

    void linted(Linted draft) throws IOException;

    /** So many bytes of the inputs are done with. */
    default void advanced(long bytes) throws IOException {}

    /** An input or a rule failed. The message holds no text of a draft. */
    void trouble(String message) throws IOException;

    /** An input is odd, and was linted all the same. The message holds no text of a draft. */
    default void note(String message) throws IOException {
        trouble(message);
    }
}
