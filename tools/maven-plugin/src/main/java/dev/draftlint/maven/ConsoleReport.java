package dev.draftlint.maven;

import dev.draftlint.runner.FindingLine;
import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Placed;
import dev.draftlint.runner.ReportWriter;
import dev.draftlint.runner.Summary;
import org.apache.maven.plugin.logging.Log;

/** Findings in Maven's log, a line each, at the level of their severity. */
record ConsoleReport(Log log) implements ReportWriter {

    @Override
    public void write(Linted draft) {
        for (Placed placed : draft.findings()) {
            write(placed, FindingLine.of(draft.located(), placed));
        }
    }

    @Override
    public void finish(Summary summary) {}

    private void write(Placed placed, String line) {
        switch (placed.finding().severity()) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
    }
}
