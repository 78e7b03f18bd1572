package dev.draftlint.runner;

import java.io.IOException;

/** Writes what a run finds, draft by draft. Not thread-safe. */
public interface ReportWriter {

    void write(Linted draft) throws IOException;

    /** Takes note of an input or a rule that failed, in the message's words. */
    default void trouble(String message) throws IOException {}

    /** Takes note of an input that is odd. */
    default void note(String message) throws IOException {}

    /** Writes what comes after the last draft, and flushes. */
    void finish(Summary summary) throws IOException;
}
