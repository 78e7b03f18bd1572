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

    private static final String MISNAMED = "draftlint.yaml";

    private final Map<Path, Optional<Path>> nearest = new ConcurrentHashMap<>();

    /**
     * @param folder absolute, without {@code ..}
     * @throws ConfigurationException if there is one of a name that is not read
     */
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
        refuseMisnamed(folder.resolve(MISNAMED));
        return Project.isRoot(folder) ? Optional.empty() : from(folder.getParent());
    }

    private static void refuseMisnamed(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Place place = new Place(Shown.of(file), 1, 1);
            throw new Errors().fatal(place, "not read under this name; rename it to " + NAME);
        }
    }
}
