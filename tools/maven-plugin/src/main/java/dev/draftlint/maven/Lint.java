package dev.draftlint.maven;

import dev.draftlint.runner.BaselineChanges;
import dev.draftlint.runner.BaselineUpdates;
import dev.draftlint.runner.Baselines;
import dev.draftlint.runner.Inputs;
import dev.draftlint.runner.Packs;
import dev.draftlint.runner.ReportOptions;
import dev.draftlint.runner.ReportWriter;
import dev.draftlint.runner.Reports;
import dev.draftlint.runner.Runner;
import dev.draftlint.runner.Summary;
import dev.draftlint.runner.Thresholds;
import dev.draftlint.runner.Verdict;
import dev.draftlint.runner.config.Configurations;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * A run over the drafts of a project, before it begins: whatever it was told is known to be right.
 *
 * @param given the thresholds that the build says; the configurations say the rest
 */
record Lint(Inputs inputs, Configurations configurations, Baselines baselines, Thresholds given, SourceRoot root) {

    /**
     * Finds the drafts and reads what is said about them.
     *
     * @return empty if there is nothing to lint
     * @throws IllegalArgumentException if a parameter or a baseline is wrong
     * @throws dev.draftlint.runner.config.ConfigurationException if a configuration is
     */
    static Optional<Lint> of(DraftlintMojo told, Packs packs) {
        Configurations configurations = told.configFile == null
                ? Configurations.discovered(packs)
                : Configurations.of(packs, told.configFile.toPath());
        Thresholds given = told.thresholds();
        Inputs found = Selection.of(told).inputs();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        configurations.read(found.names());
        Inputs inputs = found.without(configurations::excludes);
        Baselines baselines = told.reading(baselines(told.baselineFile, configurations));
        baselines.read(inputs.names());
        SourceRoot root = SourceRoot.above(told.basedir.toPath(), told.executionRoot.toPath());
        return Optional.of(new Lint(inputs, configurations, baselines, given, root))
                .filter(lint -> !lint.inputs.isEmpty());
    }

    private static Baselines baselines(@Nullable File file, Configurations configurations) {
        return file == null
                ? Baselines.by(path -> configurations.configuration(path).baseline())
                : Baselines.of(file.toPath());
    }

    Runner runner() {
        return Runner.by(configurations).withBaselines(baselines);
    }

    /**
     * Lints, and writes the files.
     *
     * @param console takes in the same drafts
     * @throws IOException if a file cannot be written
     */
    Result run(ReportFiles files, List<ReportWriter> console, Log log) throws IOException {
        List<ReportWriter> writers = new ArrayList<>(console);
        writers.addAll(files.writers(options()));
        Reports reports = Reports.by(writers);
        Telling telling = new Telling(reports, Verdict.by(this::thresholds), root, log, new ArrayList<>());
        Summary summary = runner().run(inputs, telling);
        reports.finish(summary);
        files.commit();
        return new Result(summary, telling.verdict().fails(), telling.reasons(), telling.troubles(), files.best());
    }

    /**
     * Lints, and writes what is found as the baseline, unless something failed: its findings would be missing.
     *
     * @throws IllegalArgumentException if there is none to write for a file, or something failed
     * @throws IOException if one cannot be written
     */
    List<BaselineChanges> update(Log log) throws IOException {
        inputs.names().forEach(this::refuseWithoutBaseline);
        BaselineUpdates updates = new BaselineUpdates(
                baselines, (path, rule) -> configurations.linter(path).isOff(rule));
        inputs.names().forEach(updates::include);
        Updating updating = new Updating(updates, root, log, new ArrayList<>());
        runner().run(inputs, updating);
        if (!updating.troubles().isEmpty()) {
            throw new IllegalArgumentException(
                    "no baseline was written, because of this:\n" + String.join("\n", updating.troubles()));
        }
        return updates.write();
    }

    private void refuseWithoutBaseline(String path) {
        if (baselines.file(path).isEmpty()) {
            throw new IllegalArgumentException("the baseline of what for '" + root.naming(path)
                    + "'? Say baselineFile, or a baseline in its draftlint.yml");
        }
    }

    private ReportOptions options() {
        return ReportOptions.PLAIN
                .withBase(root.folder())
                .withThresholds(path -> thresholds(root.whole(path)))
                .withRules(configurations.rules());
    }

    private Thresholds thresholds(String path) {
        return given.or(configurations.thresholds(path));
    }
}
