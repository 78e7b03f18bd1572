package dev.draftlint.runner.config;

import dev.draftlint.rule.RuleInfo;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.RuleOption;
import dev.draftlint.runner.RuleOptions;
import dev.draftlint.runner.TerminalText;
import dev.draftlint.runner.Thresholds;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes how a file is linted, in YAML, and behind each setting where it comes from. */
public final class PrintedSettings {

    private static final String DEFAULT = "default";
    private static final String INFERRED = "inferred, draft by draft";

    private final Configurations configurations;
    private final Configuration configuration;
    private final Path draft;
    private final Writer out;

    private PrintedSettings(Configurations configurations, String path, Writer out) {
        this.configurations = configurations;
        this.configuration = configurations.configuration(path);
        this.draft = Configurations.whole(path);
        this.out = out;
    }

    /**
     * Flushes {@code out} and leaves it open.
     *
     * @param path the file, which need not be there; {@code -} is standard input
     * @param given the settings of the command line, which win
     * @throws ConfigurationException if its configuration cannot be meant
     */
    public static void write(Configurations configurations, String path, Given given, Writer out) throws IOException {
        new PrintedSettings(configurations, path, out).write(path, given);
        out.flush();
    }

    private void write(String path, Given given) throws IOException {
        line("# how " + path + " is linted", "");
        line("# configuration", files());
        if (configuration.excludes(draft)) {
            line("# it is excluded, so it is not linted", "");
        }
        writeContext(Table.KIND, given.kind(), configuration.kind(draft).map(PrintedSettings::named));
        writeContext(Table.STAGE, given.stage(), configuration.stage(draft).map(PrintedSettings::named));
        writeContext(Table.READINESS, "", configuration.readiness(draft).map(PrintedSettings::named));
        line(
                Table.SEQUENCE,
                configuration
                        .sequence(draft)
                        .map(said -> said.value().toString())
                        .orElse("false"),
                configuration
                        .sequence(draft)
                        .map(said -> said.place().toString())
                        .orElse(DEFAULT));
        writeThresholds(given.thresholds());
        line(Table.BASELINE, configuration.baseline().map(Shown::of).orElse("null"), origin(false, Table.BASELINE));
        line("rules", "");
        for (ConfiguredRule rule : configuration.rules().values()) {
            write(rule);
        }
    }

    /** What the command line says; a blank kind or stage says nothing. */
    public record Given(String kind, String stage, Thresholds thresholds) {}

    private String files() {
        List<Contents> files = configuration.files();
        return files.isEmpty()
                ? "none, the defaults"
                : files.stream().map(file -> Shown.of(file.file())).collect(Collectors.joining(", then "));
    }

    private static <E extends Enum<E>> Sited<String> named(Sited<E> constant) {
        return new Sited<>(Names.of(constant.value()), constant.place());
    }

    private void writeContext(String key, String given, Optional<Sited<String>> configured) throws IOException {
        if (!given.isBlank()) {
            line(key, given, "command line");
        } else if (configured.isPresent()) {
            line(key, configured.get().value(), configured.get().place().toString());
        } else {
            line(key, "null", INFERRED);
        }
    }

    private void writeThresholds(Thresholds flags) throws IOException {
        Thresholds all = flags.or(configuration.thresholds());
        boolean sayWhatFails = flags.failOn() != null || flags.maxWarnings() != null;
        line(Table.FAIL_ON, Names.of(all.effectiveFailOn()), origin(sayWhatFails, Table.FAIL_ON, Table.MAX_WARNINGS));
        Double minScore = all.minScore();
        line(
                Table.MIN_SCORE,
                minScore == null ? "0" : String.valueOf(minScore),
                origin(flags.minScore() != null, Table.MIN_SCORE));
        Long maxWarnings = all.maxWarnings();
        line(
                Table.MAX_WARNINGS,
                String.valueOf(maxWarnings),
                maxWarnings == null ? DEFAULT : origin(sayWhatFails, Table.MAX_WARNINGS));
    }

    /** @param keys the setting, and what else decides it where the setting is not said */
    private String origin(boolean isGiven, String... keys) {
        if (isGiven) {
            return "command line";
        }
        return configuration.files().stream()
                .flatMap(file -> Stream.of(keys)
                        .flatMap(key -> file.entries().find(key).stream())
                        .limit(1))
                .reduce((earlier, later) -> later)
                .map(value -> value.place().toString())
                .orElse(DEFAULT);
    }

    private void write(ConfiguredRule rule) throws IOException {
        RuleInfo info = rule.rule().info();
        boolean runs = configurations.runs(rule);
        String severity = runs ? Names.of(rule.severity()) : "off";
        List<RuleOption> options = RuleOptions.of(rule.rule()).all();
        String value = options.isEmpty() || !runs
                ? severity
                : options.stream()
                        .map(option -> option.name() + ": " + option.text())
                        .collect(Collectors.joining(", ", "{severity: " + severity + ", ", "}"));
        line("  " + info.id(), value, origin(rule, runs));
    }

    private static String origin(ConfiguredRule rule, boolean runs) {
        if (runs != rule.isOn()) {
            return "command line";
        }
        return rule.places().isEmpty()
                ? "pack " + rule.pack()
                : rule.places().stream().map(Place::toString).collect(Collectors.joining(", "));
    }

    private void line(String key, String value, String origin) throws IOException {
        line(key, value + "  # " + origin);
    }

    private void line(String key, String value) throws IOException {
        String separator = key.startsWith("#") && value.isEmpty() ? "" : value.isEmpty() ? ":" : ": ";
        out.write(TerminalText.safe(key + separator + value) + "\n");
    }
}
