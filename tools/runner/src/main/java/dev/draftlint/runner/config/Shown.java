package dev.draftlint.runner.config;

import java.nio.file.Path;

/** Paths as their user would write them: from the current folder, if they are below it. */
final class Shown {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private Shown() {}

    static String of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        boolean isBelow = whole.startsWith(HERE) && !whole.equals(HERE);
        return (isBelow ? HERE.relativize(whole) : whole).toString();
    }
}
