package dev.draftlint.runner.config;

import java.nio.file.Path;
import java.util.List;

/** Patterns for files as a configuration has them, for those who get them from elsewhere. Immutable. */
public final class FilePatterns {

    private final Globs globs;

    private FilePatterns(Globs globs) {
        this.globs = globs;
    }

    /**
     * Reads patterns: {@code *} and {@code ?} stand for letters of a name, {@code **} for any folders; one without a slash
     * is for names, wherever the file is.
     *
     * @param folder where they begin
     * @throws IllegalArgumentException if one is malformed; the message names it and the mend
     */
    public static FilePatterns of(Path folder, List<String> patterns) {
        return new FilePatterns(new Globs(
                folder.toAbsolutePath().normalize(),
                patterns.stream().map(Glob::of).toList()));
    }

    /** Whether any of them is for this file. */
    public boolean match(Path file) {
        return globs.match(file.toAbsolutePath().normalize());
    }
}
