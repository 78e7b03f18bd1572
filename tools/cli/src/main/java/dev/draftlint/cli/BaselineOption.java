package dev.draftlint.cli;

import dev.draftlint.runner.BaselineChanges;
import dev.draftlint.runner.BaselineUpdates;
import dev.draftlint.runner.Baselines;
import dev.draftlint.runner.Inputs;
import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Listener;
import dev.draftlint.runner.Packs;
import dev.draftlint.runner.Runner;
import dev.draftlint.runner.Summary;
import dev.draftlint.runner.TerminalText;
import dev.draftlint.runner.config.Configurations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What a run was told of a baseline.
 *
 * @param file the one for all files; empty for those of their configurations
 * @param updates whether to write it rather than to report
 */
record BaselineOption(Optional<Path> file, boolean updates) {

    /** @throws UsageException if the options do not fit */
    static BaselineOption of(ParseResult arguments) {
        Optional<Path> file = Options.text(arguments, "--baseline").map(name -> Options.path("--baseline", name));
        boolean updates = arguments.hasMatchedOption("--update-baseline");
        if (updates && (arguments.hasMatchedOption("--output") || arguments.hasMatchedOption("--format"))) {
            throw new UsageException("--update-baseline writes no report; leave --output and --format out");
        }
        return new BaselineOption(file, updates);
    }

    /** @throws UsageException if one is no baseline, or there is none to update */
    Baselines read(Configurations configurations, Inputs inputs) {
        Baselines told = file.map(Baselines::of)
                .orElseGet(() ->
                        Baselines.by(path -> configurations.configuration(path).baseline()));
        Baselines baselines = updates ? told.toUpdate() : told;
        if (updates) {
            refuseWithout(baselines, inputs);
        }
        try {
            baselines.read(inputs.names());
            return baselines;
        } catch (IllegalArgumentException e) {
            throw UsageException.of(e);
        }
    }

    private static void refuseWithout(Baselines baselines, Inputs inputs) {
        for (String path : inputs.names()) {
            if (baselines.file(path).isEmpty()) {
                throw new UsageException("--update-baseline of what for '" + path
                        + "'? Add --baseline FILE, or a baseline to its draftlint.yml");
            }
        }
    }

    /**
     * Lints, and writes what is found as the baseline, unless something failed: its findings would be missing.
     *
     * @param runner one that has these baselines
     */
    int update(Runner runner, Inputs inputs, BaselineUpdates update, Packs packs, Terminal terminal)
            throws IOException {
        inputs.names().forEach(update::include);
        Summary summary = runner.run(inputs, listener(update, terminal));
        if (summary.failures() > 0 || !packs.failures().isEmpty()) {
            terminal.complain("no baseline was written, because of what failed");
            return ExitCode.FAILURE;
        }
        for (BaselineChanges changes : written(update)) {
            terminal.out()
                    .write(TerminalText.safe(changes.file().toString()) + ": " + changes.added() + " new, "
                            + changes.gone() + " gone, " + changes.kept() + " kept\n");
        }
        terminal.out().flush();
        return ExitCode.CLEAN;
    }

    private static List<BaselineChanges> written(BaselineUpdates update) {
        try {
            return update.write();
        } catch (IOException e) {
            throw new UsageException("the baseline cannot be written; is its folder there, and yours to write?");
        }
    }

    private static Listener listener(BaselineUpdates update, Terminal terminal) {
        return new Listener() {
            @Override
            public void linted(Linted draft) {
                update.add(draft);
            }

            @Override
            public void trouble(String message) throws IOException {
                terminal.complain(message);
            }
        };
    }
}
