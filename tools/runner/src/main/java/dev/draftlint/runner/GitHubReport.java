package dev.draftlint.runner;

import dev.draftlint.rule.Severity;
import java.io.IOException;
import java.io.Writer;

/** Workflow commands of GitHub Actions, which put findings beside the lines of a pull request. */
final class GitHubReport implements ReportWriter {

    private final Writer out;
    private final ReportPaths paths;

    GitHubReport(Writer out, ReportOptions options) {
        this.out = out;
        this.paths = new ReportPaths(options.base());
    }

    @Override
    public void write(Linted draft) throws IOException {
        String file = property(paths.relative(draft.located().path()));
        for (Placed placed : draft.findings()) {
            String place = place(FilePlace.of(draft.located(), placed));
            String title = property("draftlint " + placed.finding().rule());
            out.write("::" + command(placed.finding().severity()) + " file=" + file + place + ",title=" + title + "::"
                    + data(Wording.withCost(placed)) + "\n");
        }
    }

    @Override
    public void trouble(String message) throws IOException {
        out.write("::error title=draftlint::" + data(paths.withoutBase(message)) + "\n");
    }

    @Override
    public void finish(Summary summary) throws IOException {
        out.write(SummaryLine.of(summary));
        out.write('\n');
        out.flush();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** GitHub refuses columns of a place that spans lines; its last column is that of the last character. */
    private static String place(FilePlace place) {
        String lines = ",line=" + place.line() + ",endLine=" + place.endLine();
        if (!place.hasColumns() || !place.isOneLine()) {
            return lines;
        }
        return lines + ",col=" + place.column() + ",endColumn=" + Math.max(place.column(), place.endColumn() - 1);
    }

    private static String data(String text) {
        return TerminalText.safe(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    /** A property ends at a comma, and the properties at a colon. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
