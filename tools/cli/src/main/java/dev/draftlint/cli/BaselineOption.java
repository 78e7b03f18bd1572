package dev.draftlint.cli;

import dev.draftlint.runner.Baseline;
import dev.draftlint.runner.BaselineUpdate;
import dev.draftlint.runner.Inputs;
import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Listener;
import dev.draftlint.runner.Runner;
import dev.draftlint.runner.Summary;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.ParseResult;

/**
 * What a run was told of a baseline.
 *
 * @param updates whether to write it rather than to report
 */
record BaselineOption(Optional<Path> file, boolean updates) {

    /** @throws UsageException if the two options do not fit */
    static BaselineOption of(ParseResult arguments) {
        Optional<Path> file = Optional.<String>ofNullable(arguments.matchedOptionValue("--baseline", null))
                .map(BaselineOption::path);
        boolean updates = arguments.hasMatchedOption("--update-baseline");
        if (updates && file.isEmpty()) {
            throw new UsageException("--update-baseline of what? Add --baseline FILE");
        }
        if (updates && (arguments.hasMatchedOption("--output") || arguments.hasMatchedOption("--format"))) {
            throw new UsageException("--update-baseline writes no report; leave --output and --format out");
        }
        return new BaselineOption(file, updates);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("--baseline '" + name + "' is not a path; " + e.getReason());
        }
    }

    /** @throws UsageException if the file is no baseline */
    Baseline read() {
        try {
            return file.map(updates ? Baseline::readIfPresent : Baseline::read).orElse(Baseline.NONE);
        } catch (IllegalArgumentException e) {
            throw UsageException.of(e);
        }
    }

    /** Lints, and writes what is found as the baseline, unless something failed: its findings would be missing. */
    int update(Runner runner, Inputs inputs, Predicate<String> isOff, Terminal terminal) throws IOException {
        Baseline old = read();
        BaselineUpdate update = new BaselineUpdate(old, isOff);
        Summary summary = runner.withBaseline(old).run(inputs, listener(update, terminal));
        Path path = file.orElseThrow();
        if (summary.failures() > 0) {
            terminal.complain("'" + path + "' was not written, because of what failed");
            return ExitCode.FAILURE;
        }
        terminal.out().write(path + ": " + written(write(update, path)) + "\n");
        terminal.out().flush();
        return ExitCode.CLEAN;
    }

    private static BaselineUpdate.Changes write(BaselineUpdate update, Path path) {
        try {
            return update.write(path);
        } catch (IOException e) {
            throw new UsageException("'" + path + "' cannot be written; is its folder there, and yours to write?");
        }
    }

    private static String written(BaselineUpdate.Changes changes) {
        return changes.added() + " new, " + changes.gone() + " gone, " + changes.kept() + " kept";
    }

    private static Listener listener(BaselineUpdate update, Terminal terminal) {
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
