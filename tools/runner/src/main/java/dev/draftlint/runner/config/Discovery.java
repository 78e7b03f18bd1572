package dev.draftlint.runner.config;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the nearest {@code draftlint.yml} above a draft, up to the root of its project. Asks the disk once a folder. */
final class Discovery {

    static final String NAME = "draftlint.yml";

    private final Map<Path, Optional<Path>> nearest = new ConcurrentHashMap<>();

    /** @param folder absolute, without {@code ..} */
    Optional<Path> from(@Nullable Path folder) {
        if (folder == null) {
            return Optional.empty();
        }
        Optional<Path> known = nearest.get(folder);
        if (known == null) {
            known = look(folder);
            nearest.put(folder, known);
        }
        return known;
    }

    private Optional<Path> look(Path folder) {
        Path file = folder.resolve(NAME);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(file);
        }
        return Project.isRoot(folder) ? Optional.empty() : from(folder.getParent());
    }
}
