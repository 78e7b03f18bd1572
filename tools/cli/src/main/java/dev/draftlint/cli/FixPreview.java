package dev.draftlint.cli;

import dev.draftlint.runner.FixedFile;
import dev.draftlint.runner.Fixer;
import dev.draftlint.runner.Style;
import java.io.IOException;

/** Prints what would be fixed as a diff. */
final class FixPreview implements Fixer.Listener {

    private final Terminal terminal;
    private final Style style;
    private boolean changes;
    private boolean failed;

    FixPreview(Terminal terminal, Style style) {
        this.terminal = terminal;
        this.style = style;
    }

    int exitCode() {
        if (failed) {
            return ExitCode.FAILURE;
        }
        return changes ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    @Override
    public void fixed(FixedFile file) throws IOException {
        changes = true;
        terminal.out().write(file.diff(style));
    }

    @Override
    public void skipped(String message) throws IOException {
        terminal.complain(message);
    }

    @Override
    public void refused(String message) throws IOException {
        failed = true;
        terminal.complain(message);
    }

    @Override
    public void unread(String message) throws IOException {
        refused(message);
    }
}
