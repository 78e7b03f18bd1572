package dev.draftlint.runner;

import java.io.IOException;

/** Writes what a run finds, draft by draft. Not thread-safe. */
public interface ReportWriter {

    void write(Linted draft) throws IOException;

    /** Writes what comes after the last draft, and flushes. */
    void finish(Summary summary) throws IOException;
}
