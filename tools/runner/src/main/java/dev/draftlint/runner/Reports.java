package dev.draftlint.runner;

import java.io.IOException;
import java.util.List;

/**
 * Writes several reports of one run. Not thread-safe.
 *
 * <pre>{@code
 * Reports reports = Reports.by(List.of(
 *         ReportFormat.SARIF.writer(sarif, options), ReportFormat.HTML.writer(html, options)));
 * reports.finish(runner.run(inputs, reports));
 * }</pre>
 */
public final class Reports implements Listener {

    private final List<ReportWriter> writers;

    private Reports(List<ReportWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    public static Reports by(List<ReportWriter> writers) {
        return new Reports(writers);
    }

    @Override
    public void linted(Linted draft) throws IOException {
        for (ReportWriter writer : writers) {
            writer.write(draft);
        }
    }

    @Override
    public void trouble(String message) throws IOException {
        for (ReportWriter writer : writers) {
            writer.trouble(message);
        }
    }

    @Override
    public void note(String message) throws IOException {
        for (ReportWriter writer : writers) {
            writer.note(message);
        }
    }

    /** Writes the end of each report; what the writers write to stays open. */
    public void finish(Summary summary) throws IOException {
        for (ReportWriter writer : writers) {
            writer.finish(summary);
        }
    }
}
