package dev.draftlint.runner;

import java.io.IOException;
import java.io.Writer;

/** {@code path:line:column: severity rule message}. */
final class CompactReport implements ReportWriter {

    private final Writer out;

    CompactReport(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Linted draft) throws IOException {
        for (Placed placed : draft.findings()) {
            out.write(FindingLine.of(draft.located(), placed));
            out.write('\n');
        }
    }

    @Override
    public void finish(Summary summary) throws IOException {
        out.flush();
    }
}
