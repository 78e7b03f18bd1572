package dev.draftlint.runner.config;

import dev.draftlint.Draftlint;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.runner.Packs;
import dev.draftlint.runner.PathSettings;
import dev.draftlint.runner.Settings;
import dev.draftlint.runner.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The configurations of the files of a run: what the command line, build plugins and editors share. Each is read once, and
 * configurations that run the same rules share a linter. Thread-safe.
 *
 * <pre>{@code
 * Configurations configurations = Configurations.discovered(Packs.load(loader));
 * configurations.read(inputs.names());
 * Summary summary = Runner.by(configurations).run(inputs.without(configurations::excludes), listener);
 * }</pre>
 */
public final class Configurations implements Settings {

    private static final String STANDARD_INPUT = "-";

    private final Packs packs;
    private final Function<Path, Optional<Path>> finder;
    private final Linters linters;
    private final Map<Path, Configuration> read = new ConcurrentHashMap<>();

    private Configurations(Packs packs, Function<Path, Optional<Path>> finder, Linters linters) {
        this.packs = packs;
        this.finder = finder;
        this.linters = linters;
    }

    /**
     * For each file the nearest {@code draftlint.yml} above it, not above the folder with {@code .git}; for standard input
     * that of the current folder.
     */
    public static Configurations discovered(Packs packs) {
        Discovery discovery = new Discovery();
        return new Configurations(packs, file -> discovery.from(file.getParent()), Linters.of(List.of(), List.of()));
    }

    /** One file for all. Where it is a link, what it leads to counts: who names it trusts it. */
    public static Configurations of(Packs packs, Path file) {
        Path whole = target(file.toAbsolutePath().normalize());
        return new Configurations(packs, any -> Optional.of(whole), Linters.of(List.of(), List.of()));
    }

    private static Path target(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            return file;
        }
    }

    /** The defaults for all. */
    public static Configurations none(Packs packs) {
        return new Configurations(packs, any -> Optional.empty(), Linters.of(List.of(), List.of()));
    }

    /**
     * The same with a choice of rules that wins over all files.
     *
     * @param only the ids of the rules to run, even those that a file has off; empty for those that are on
     * @param without the ids of rules that do not run
     */
    public Configurations selecting(List<String> only, List<String> without) {
        return new Configurations(packs, finder, Linters.of(only, without));
    }

    /**
     * Reads the configurations of these files, so that what is wrong with them is known before anything is linted.
     *
     * @throws ConfigurationException with all that is wrong with any of them
     * @throws IllegalArgumentException if a selected rule is none of theirs, or two packs have a rule of one id
     */
    public void read(List<String> paths) {
        Set<String> errors = new LinkedHashSet<>();
        Set<String> rules = new TreeSet<>();
        for (Optional<Path> file : files(paths)) {
            try {
                rules.addAll(configuration(file).rules().keySet());
            } catch (ConfigurationException e) {
                errors.addAll(e.errors());
            }
        }
        if (!errors.isEmpty()) {
            throw new ConfigurationException(new ArrayList<>(errors));
        }
        linters.only().forEach(id -> refuseUnknown(id, rules));
        linters.without().forEach(id -> refuseUnknown(id, rules));
    }

    /** Without files there are still the rules to choose from. */
    private Set<Optional<Path>> files(List<String> paths) {
        Set<Optional<Path>> files = new LinkedHashSet<>();
        paths.forEach(path -> files.add(finder.apply(whole(path))));
        return files.isEmpty() ? Set.of(Optional.empty()) : files;
    }

    private static void refuseUnknown(String id, Set<String> known) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(UnknownRule.message(id, known));
        }
    }

    /** @throws ConfigurationException with all that is wrong with it */
    public Configuration configuration(String path) {
        return configuration(finder.apply(whole(path)));
    }

    private Configuration configuration(Optional<Path> file) {
        Path key = file.orElse(Path.of(""));
        Configuration known = read.get(key);
        if (known == null) {
            known = file.map(found -> Configuration.read(packs, found)).orElseGet(() -> Configuration.defaults(packs));
            read.put(key, known);
        }
        return known;
    }

    /** @throws ConfigurationException with all that is wrong with its configuration */
    @Override
    public PathSettings of(String path) {
        Configuration configuration = configuration(path);
        Path file = whole(path);
        return new PathSettings(
                linter(configuration)::lintSequence,
                configuration.kind(file).map(Sited::value).orElse(null),
                configuration.stage(file).map(Sited::value).orElse(null),
                configuration.readiness(file).map(Sited::value).orElse(null),
                configuration.sequence(file).map(Sited::value).orElse(false));
    }

    private Draftlint linter(Configuration configuration) {
        return linters.linter(configuration);
    }

    /** The linter for the drafts of a file. */
    public Draftlint linter(String path) {
        return linter(configuration(path));
    }

    /** The rules of all configurations that have been read, by id; of two own rules of one id, either. */
    public List<RuleInfo> rules() {
        SortedMap<String, RuleInfo> rules = new TreeMap<>();
        for (Configuration configuration : read.values()) {
            linter(configuration).rules().forEach(rule -> rules.put(rule.info().id(), rule.info()));
        }
        return List.copyOf(rules.values());
    }

    /** The configuration that is for a file, if there is one, and all that it extends. */
    public List<Path> files(String path) {
        return configuration(path).files().stream().map(Contents::file).toList();
    }

    /** What the drafts of a file may have and still be green, by its configuration. */
    public Thresholds thresholds(String path) {
        Configuration configuration = configuration(path);
        String scope = configuration.file().map(Path::toString).orElse("");
        return configuration.thresholds().under(scope);
    }

    /** Whether the configuration of a file leaves it out. */
    public boolean excludes(String path) {
        return !path.equals(STANDARD_INPUT) && configuration(path).excludes(whole(path));
    }

    /** A name such as {@code -} is that of a file in the current folder. */
    static Path whole(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    boolean runs(ConfiguredRule rule) {
        return linters.runs(rule);
    }
}
