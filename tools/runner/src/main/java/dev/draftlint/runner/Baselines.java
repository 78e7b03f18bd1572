package dev.draftlint.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The baseline of each file of a run: one for all, or that of its configuration. Thread-safe. */
public final class Baselines {

    /** A run without baselines. */
    public static final Baselines NONE = by(path -> Optional.empty());

    private final List<Path> named;
    private final Function<String, Optional<Path>> files;
    private final boolean mayLack;
    private final Map<Path, Baseline> read = new ConcurrentHashMap<>();

    /** @param named those that are read whether a file has them or not */
    private Baselines(List<Path> named, Function<String, Optional<Path>> files, boolean mayLack) {
        this.named = named;
        this.files = files;
        this.mayLack = mayLack;
    }

    /** One for all, which has to be there. */
    public static Baselines of(Path file) {
        return new Baselines(List.of(file), path -> Optional.of(file), false);
    }

    /**
     * Several; one that is not there yet is empty.
     *
     * @param files the baseline of a file, by its path as it was named
     */
    public static Baselines by(Function<String, Optional<Path>> files) {
        return new Baselines(List.of(), files, true);
    }

    /** The same for a run that is to write them: they need not be there. */
    public Baselines toUpdate() {
        return new Baselines(named, files, true);
    }

    /**
     * Reads those of these files, so that what is wrong with them is known before anything is linted.
     *
     * @throws IllegalArgumentException if one is not there or is no baseline; the message names the line and the column
     */
    public void read(List<String> paths) {
        named.forEach(this::at);
        paths.forEach(this::of);
    }

    Baseline of(String path) {
        return files.apply(path).map(this::at).orElse(Baseline.NONE);
    }

    /** The file that the baseline of a file is in, if it has one. */
    public Optional<Path> file(String path) {
        return files.apply(path);
    }

    Baseline at(Path file) {
        return read.computeIfAbsent(file, mayLack ? Baseline::readIfPresent : Baseline::read);
    }
}
