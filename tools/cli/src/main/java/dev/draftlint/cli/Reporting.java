package dev.draftlint.cli;

import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Listener;
import dev.draftlint.runner.ReportWriter;
import java.io.IOException;

/** Passes on what a run says: drafts to the report, troubles to standard error, the pace to the progress line. */
record Reporting(ReportWriter writer, Progress progress, Terminal terminal, boolean toTerminal) implements Listener {

    @Override
    public void linted(Linted draft) throws IOException {
        if (toTerminal && terminal.outIsTerminal()) {
            progress.clear();
        }
        writer.write(draft);
    }

    @Override
    public void trouble(String message) throws IOException {
        complain(message);
        writer.trouble(message);
    }

    @Override
    public void note(String message) throws IOException {
        complain(message);
        writer.note(message);
    }

    private void complain(String message) throws IOException {
        progress.clear();
        terminal.complain(message);
    }

    @Override
    public void advanced(long bytes) throws IOException {
        progress.advance(bytes);
    }
}
