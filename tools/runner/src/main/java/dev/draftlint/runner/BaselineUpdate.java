package dev.draftlint.runner;

import dev.draftlint.report.Suppressed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** What a run finds for one baseline file, and what becomes of it. Not thread-safe. */
final class BaselineUpdate {

    private final Path file;
    private final Baseline old;
    private final NavigableSet<BaselineEntry> found = new TreeSet<>(BaselineEntry.ORDER);
    private final Set<String> read = new HashSet<>();

    /** @param old what is in the file */
    BaselineUpdate(Path file, Baseline old) {
        this.file = file;
        this.old = old;
    }

    void add(Linted draft) {
        Located located = draft.located();
        String name = old.nameOf(located);
        read.add(name);
        draft.findings().forEach(placed -> found.add(BaselineEntry.of(name, located, placed)));
        draft.suppressed().stream()
                .filter(silenced -> silenced.by() == Suppressed.By.BASELINE)
                .forEach(silenced -> found.add(BaselineEntry.of(name, located, silenced.placed())));
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param isOff whether a rule does not run on a file
     */
    BaselineChanges write(BiPredicate<String, String> isOff) throws IOException {
        NavigableSet<BaselineEntry> kept = new TreeSet<>(BaselineEntry.ORDER);
        old.entries().stream().filter(entry -> isKept(entry, isOff)).forEach(kept::add);
        NavigableSet<BaselineEntry> all = new TreeSet<>(kept);
        all.addAll(found);
        try (OutputFile output = OutputFile.open(file)) {
            BaselineText.write(output.writer(), all);
            output.commit();
        }
        return new BaselineChanges(file, all.size() - kept.size(), old.entries().size() - kept.size(), kept.size());
    }

    private boolean isKept(BaselineEntry entry, BiPredicate<String, String> isOff) {
        boolean isJudged = read.contains(entry.file()) && !isOff.test(old.pathOf(entry.file()), entry.rule());
        return isJudged ? found.contains(entry) : old.isThere(entry.file());
    }
}
