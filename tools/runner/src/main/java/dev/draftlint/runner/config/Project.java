package dev.draftlint.runner.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder that a configuration may name files of. A configuration comes with a change that somebody proposes; it must
 * not lead the linter to other files of the machine.
 *
 * @param root the nearest folder with {@code .git} above the configuration, else the folder of the configuration
 */
record Project(Path root) {

    static Project of(Path configuration) {
        Path home = configuration.toAbsolutePath().normalize().getParent();
        for (Path folder = home; folder != null; folder = folder.getParent()) {
            if (isRoot(folder)) {
                return new Project(folder);
            }
        }
        return new Project(home == null ? configuration.toAbsolutePath() : home);
    }

    static boolean isRoot(Path folder) {
        return Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The file that a configuration names.
     *
     * @param from the configuration
     * @throws IllegalArgumentException if it is not one of the project's; the message names it and the mend
     */
    Path resolved(Path from, String name) {
        if (name.contains("://")) {
            throw new IllegalArgumentException("'" + name + "' is a URL; only files of the project are read");
        }
        Path path = path(name);
        if (path.isAbsolute()) {
            throw new IllegalArgumentException("'" + name + "' is absolute; give its path from this file");
        }
        Path file = from.resolveSibling(path).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException(
                    "'" + name + "' leads out of the project " + Shown.of(root) + "; keep the file in it");
        }
        refuseLinkOut(file, name);
        return file;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + name + "' is not a path; " + e.getReason(), e);
        }
    }

    /**
     * A symbolic link may stay within the project only.
     *
     * @throws IllegalArgumentException if it leads out
     */
    void refuseLinkOut(Path file, String name) {
        try {
            if (Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath())) {
                throw new IllegalArgumentException("'" + name + "' is a link out of the project " + Shown.of(root)
                        + "; put the file itself there");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("'" + name + "' cannot be read; check its permissions", e);
        }
    }
}
