package dev.draftlint.runner.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Patterns for files.
 *
 * @param folder where they begin, absolute
 */
record Globs(Path folder, List<Glob> globs) {

    static Globs of(Contents file, List<Sited<String>> written, Errors errors) {
        List<Glob> globs = new ArrayList<>();
        for (Sited<String> glob : written) {
            try {
                globs.add(Glob.of(glob.value()));
            } catch (IllegalArgumentException e) {
                errors.add(glob.place(), String.valueOf(e.getMessage()));
            }
        }
        return new Globs(file.file().resolveSibling("").toAbsolutePath(), List.copyOf(globs));
    }

    /** @param file absolute, without {@code ..} */
    boolean match(Path file) {
        Path relative = folder.relativize(file);
        return globs.stream().anyMatch(glob -> glob.matches(relative));
    }
}
