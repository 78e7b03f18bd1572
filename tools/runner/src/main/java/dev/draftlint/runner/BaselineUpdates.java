package dev.draftlint.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Takes in what a run finds, and writes it as the baselines of the runs to come. What comments accept is left out. Entries
 * of files that were not in the run stay while the file is there, and so do those of rules that were off. Not thread-safe.
 */
public final class BaselineUpdates {

    private final Baselines baselines;
    private final BiPredicate<String, String> isOff;
    private final SortedMap<Path, BaselineUpdate> updates = new TreeMap<>();

    /**
     * @param baselines those that the run was made with
     * @param isOff whether a rule, by its id, does not run on a file, by its path
     */
    public BaselineUpdates(Baselines baselines, BiPredicate<String, String> isOff) {
        this.baselines = baselines;
        this.isOff = isOff;
    }

    /** Writes the baseline of a file even if nothing is found in the file. */
    public void include(String path) {
        baselines.file(path).ifPresent(this::update);
    }

    public void add(Linted draft) {
        baselines.file(draft.located().path()).ifPresent(file -> update(file).add(draft));
    }

    private BaselineUpdate update(Path file) {
        return updates.computeIfAbsent(file, added -> new BaselineUpdate(added, baselines.at(added)));
    }

    /**
     * Writes the files, each whole or not at all, a finding a line and sorted.
     *
     * @throws IOException if one cannot be written
     */
    public List<BaselineChanges> write() throws IOException {
        List<BaselineChanges> changes = new ArrayList<>();
        for (BaselineUpdate update : updates.values()) {
            changes.add(update.write(isOff));
        }
        return changes;
    }
}
