package dev.draftlint.cli;

import dev.draftlint.runner.FixedFile;
import dev.draftlint.runner.Fixer;
import java.io.IOException;
import java.util.Map;
import java.util.StringJoiner;

/** Tells of the files that are fixed, on standard error. */
final class Fixing implements Fixer.Listener {

    private final Terminal terminal;
    private int files;
    private int findings;
    private boolean failed;

    Fixing(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether a file that should have been fixed was not. */
    boolean failed() {
        return failed;
    }

    @Override
    public void fixed(FixedFile file) throws IOException {
        StringJoiner rules = new StringJoiner(", ");
        for (Map.Entry<String, Integer> mended : file.mended().entrySet()) {
            rules.add(mended.getValue() + " " + mended.getKey());
            findings += mended.getValue();
        }
        files++;
        terminal.complain(file.name() + ": fixed " + rules);
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

    /** The check comes after and says it. */
    @Override
    public void unread(String message) {}

    void finish() throws IOException {
        terminal.complain("fixed " + count(findings, "finding") + " in " + count(files, "file"));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
