package dev.draftlint.cli;

import dev.draftlint.runner.Linted;
import dev.draftlint.runner.ReportWriter;
import dev.draftlint.runner.Summary;
import dev.draftlint.runner.Verdict;
import java.io.IOException;

/** A report whose drafts are held to their thresholds as they come. */
record JudgedReport(ReportWriter report, Verdict verdict) implements ReportWriter {

    @Override
    public void write(Linted draft) throws IOException {
        verdict.add(draft);
        report.write(draft);
    }

    @Override
    public void trouble(String message) throws IOException {
        report.trouble(message);
    }

    @Override
    public void note(String message) throws IOException {
        report.note(message);
    }

    @Override
    public void finish(Summary summary) throws IOException {
        report.finish(summary);
    }
}
