package dev.draftlint.maven;

import dev.draftlint.runner.BaselineUpdates;
import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Listener;
import dev.draftlint.runner.TerminalText;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * Passes drafts on to the baselines that are to be written.
 *
 * @param troubles takes in what failed
 */
record Updating(BaselineUpdates updates, SourceRoot root, Log log, List<String> troubles) implements Listener {

    @Override
    public void linted(Linted draft) {
        updates.add(draft);
    }

    @Override
    public void trouble(String message) {
        troubles.add(TerminalText.safe(root.naming(message)));
    }

    @Override
    public void note(String message) {
        log.warn(TerminalText.safe(root.naming(message)));
    }
}
