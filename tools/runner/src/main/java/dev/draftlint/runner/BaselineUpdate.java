package dev.draftlint.runner;

import dev.draftlint.report.Suppressed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Takes in what a run finds, and writes it as the baseline of the runs to come. What comments accept is left out. Entries
 * of files that were not in the run stay while the file is there, and so do those of rules that were off. Not thread-safe.
 */
public final class BaselineUpdate {

    /**
     * What an update comes to.
     *
     * @param added findings that were not in the baseline
     * @param gone entries whose finding is no more
     * @param kept the rest
     */
    public record Changes(int added, int gone, int kept) {}

    private final Baseline old;
    private final Predicate<String> isOff;
    private final NavigableSet<BaselineEntry> found = new TreeSet<>(BaselineEntry.ORDER);
    private final Set<String> files = new HashSet<>();

    /**
     * @param old the baseline that the run was made with
     * @param isOff whether a rule did not run, by its id
     */
    public BaselineUpdate(Baseline old, Predicate<String> isOff) {
        this.old = old;
        this.isOff = isOff;
    }

    public void add(Linted draft) {
        String file = old.nameOf(draft.located());
        files.add(file);
        draft.findings().forEach(placed -> found.add(BaselineEntry.of(file, draft.located(), placed)));
        draft.suppressed().stream()
                .filter(silenced -> silenced.by() == Suppressed.By.BASELINE)
                .forEach(silenced -> found.add(BaselineEntry.of(file, draft.located(), silenced.placed())));
    }

    /**
     * Writes the file, whole or not at all, a finding a line and sorted.
     *
     * @throws IOException if it cannot be written
     */
    public Changes write(Path file) throws IOException {
        NavigableSet<BaselineEntry> kept = new TreeSet<>(BaselineEntry.ORDER);
        old.entries().stream().filter(this::isKept).forEach(kept::add);
        NavigableSet<BaselineEntry> all = new TreeSet<>(kept);
        all.addAll(found);
        try (OutputFile output = OutputFile.open(file)) {
            BaselineText.write(output.writer(), all);
            output.commit();
        }
        return new Changes(all.size() - kept.size(), old.entries().size() - kept.size(), kept.size());
    }

    private boolean isKept(BaselineEntry entry) {
        boolean wasRead = files.contains(entry.file()) && !isOff.test(entry.rule());
        return wasRead ? found.contains(entry) : old.isThere(entry.file());
    }
}
