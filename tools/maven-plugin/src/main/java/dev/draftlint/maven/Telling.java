package dev.draftlint.maven;

import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Listener;
import dev.draftlint.runner.Reports;
import dev.draftlint.runner.TerminalText;
import dev.draftlint.runner.Verdict;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * Passes on what a run says: drafts to the verdict and, named from the root of the sources, to the reports; the rest to
 * Maven's log too.
 *
 * @param troubles takes in what failed
 */
record Telling(Reports reports, Verdict verdict, SourceRoot root, Log log, List<String> troubles) implements Listener {

    @Override
    public void linted(Linted draft) throws IOException {
        verdict.add(draft);
        reports.linted(root.naming(draft));
    }

    /** What fails the run and shows in no finding, a sentence each. */
    List<String> reasons() {
        return verdict.reasons().stream()
                .map(reason -> TerminalText.safe(root.naming(reason)))
                .toList();
    }

    @Override
    public void trouble(String message) throws IOException {
        String named = root.naming(message);
        troubles.add(TerminalText.safe(named));
        reports.trouble(named);
    }

    @Override
    public void note(String message) throws IOException {
        String named = root.naming(message);
        log.warn(TerminalText.safe(named));
        reports.note(named);
    }
}
