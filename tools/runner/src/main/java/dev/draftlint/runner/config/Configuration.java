package dev.draftlint.runner.config;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Stage;
import dev.draftlint.runner.Packs;
import dev.draftlint.runner.Thresholds;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A configuration file with all that it extends, or the defaults. Immutable. */
public final class Configuration {

    private final List<Contents> files;
    private final SortedMap<String, ConfiguredRule> rules;
    private final List<PathRule> paths;
    private final List<Globs> excluded;
    private final @Nullable Path baseline;

    private Configuration(
            List<Contents> files,
            SortedMap<String, ConfiguredRule> rules,
            List<PathRule> paths,
            List<Globs> excluded,
            @Nullable Path baseline) {
        this.files = files;
        this.rules = rules;
        this.paths = paths;
        this.excluded = excluded;
        this.baseline = baseline;
    }

    static Configuration defaults(Packs packs) {
        return new Configuration(List.of(), RuleSettings.installed(packs), List.of(), List.of(), null);
    }

    /** @throws ConfigurationException with all that is wrong */
    static Configuration read(Packs packs, Path file) {
        Errors errors = new Errors();
        List<Contents> files = Extending.read(file, errors);
        Configuration configuration = of(packs, files, errors);
        errors.throwAny();
        return configuration;
    }

    private static Configuration of(Packs packs, List<Contents> files, Errors errors) {
        return new Configuration(
                files,
                RuleSettings.of(packs, files, errors),
                files.stream()
                        .flatMap(file -> file.paths().stream().map(written -> PathRule.of(file, written, errors)))
                        .toList(),
                files.stream()
                        .map(file -> Globs.of(file, file.excluded(), errors))
                        .toList(),
                baseline(files, errors).orElse(null));
    }

    private static Optional<Path> baseline(List<Contents> files, Errors errors) {
        Optional<Path> found = Optional.empty();
        for (Contents file : files) {
            Optional<Sited<String>> written = file.baseline();
            if (written.isPresent()) {
                found = baseline(file, written.get(), errors);
            }
        }
        return found;
    }

    private static Optional<Path> baseline(Contents file, Sited<String> written, Errors errors) {
        try {
            return Optional.of(Project.of(file.file()).resolved(file.file(), written.value()));
        } catch (IllegalArgumentException e) {
            errors.add(written.place(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The file, absolute; empty for the defaults. */
    public Optional<Path> file() {
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(files.get(files.size() - 1).file());
    }

    /** The file of known findings, absolute; it need not be there yet. */
    public Optional<Path> baseline() {
        return Optional.ofNullable(baseline);
    }

    public Thresholds thresholds() {
        Thresholds all = Thresholds.UNSAID;
        for (Contents file : files) {
            all = new Thresholds(
                            file.failOn().map(Sited::value).orElse(null),
                            file.minScore().map(Sited::value).orElse(null),
                            file.maxWarnings().map(Sited::value).orElse(null))
                    .or(all);
        }
        return all;
    }

    /** @param draft absolute, without {@code ..} */
    boolean excludes(Path draft) {
        return excluded.stream().anyMatch(globs -> globs.match(draft));
    }

    Optional<Sited<Kind>> kind(Path draft) {
        return last(draft, PathRule::kind);
    }

    Optional<Sited<Stage>> stage(Path draft) {
        return last(draft, PathRule::stage);
    }

    Optional<Sited<Readiness>> readiness(Path draft) {
        return last(draft, PathRule::readiness);
    }

    Optional<Sited<Boolean>> sequence(Path draft) {
        return last(draft, PathRule::sequence);
    }

    private <T> Optional<T> last(Path draft, Function<PathRule, @Nullable T> part) {
        Optional<T> last = Optional.empty();
        for (PathRule rule : paths) {
            T said = part.apply(rule);
            if (said != null && rule.files().match(draft)) {
                last = Optional.of(said);
            }
        }
        return last;
    }

    SortedMap<String, ConfiguredRule> rules() {
        return rules;
    }

    List<Contents> files() {
        return files;
    }
}
