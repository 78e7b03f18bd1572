package dev.draftlint.cli;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.runner.FailOn;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.ReportFormat;
import dev.draftlint.runner.ReportOptions;
import dev.draftlint.runner.Runner;
import dev.draftlint.runner.Thresholds;
import dev.draftlint.runner.config.Configurations;
import dev.draftlint.runner.config.PrintedSettings;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What {@code check} was asked to do.
 *
 * @param thresholds those that were given; the files say the rest
 */
record CheckArguments(
        List<String> paths,
        ReportFormat format,
        Optional<String> output,
        Thresholds thresholds,
        Optional<Kind> kind,
        Optional<Stage> stage,
        ChosenConfiguration configuration,
        boolean printsSettings,
        Terminal.Colour colour,
        boolean verbose) {

    /** @throws UsageException if one of them cannot be meant */
    static CheckArguments of(ParseResult arguments) {
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        if (paths.isEmpty()) {
            throw new UsageException("no PATH to check; give files, folders, or - for standard input");
        }
        if (paths.contains("")) {
            throw new UsageException("a PATH is empty; is a variable unset? For the current folder give .");
        }
        return new CheckArguments(
                paths,
                constant(arguments, "--format", ReportFormat.class).orElse(ReportFormat.TEXT),
                Options.text(arguments, "--output"),
                thresholds(arguments),
                constant(arguments, "--kind", Kind.class),
                constant(arguments, "--stage", Stage.class),
                ChosenConfiguration.of(arguments),
                arguments.hasMatchedOption("--print-config"),
                constant(arguments, "--color", Terminal.Colour.class).orElse(Terminal.Colour.AUTO),
                arguments.hasMatchedOption("--verbose"));
    }

    Runner applied(Runner runner) {
        Runner ofKind = kind.map(runner::withKind).orElse(runner);
        return stage.map(ofKind::withStage).orElse(ofKind);
    }

    ReportOptions reportOptions(Configurations configurations) {
        return ReportOptions.PLAIN
                .withVerbose(verbose)
                .withThresholds(path -> thresholds(configurations, path))
                .withRules(configurations.rules());
    }

    Thresholds thresholds(Configurations configurations, String path) {
        return thresholds.or(configurations.thresholds(path));
    }

    PrintedSettings.Given given() {
        return new PrintedSettings.Given(
                kind.map(Names::of).orElse(""), stage.map(Names::of).orElse(""), thresholds);
    }

    private static <E extends Enum<E>> Optional<E> constant(ParseResult arguments, String option, Class<E> type) {
        try {
            return Options.text(arguments, option).map(name -> Names.get(type, option.substring(2), name));
        } catch (IllegalArgumentException e) {
            throw UsageException.of(e);
        }
    }

    private static Thresholds thresholds(ParseResult arguments) {
        return new Thresholds(
                constant(arguments, "--fail-on", FailOn.class).orElse(null),
                Options.text(arguments, "--min-score")
                        .map(CheckArguments::score)
                        .orElse(null),
                Options.text(arguments, "--max-warnings")
                        .map(CheckArguments::number)
                        .orElse(null));
    }

    private static double score(String given) {
        try {
            double score = Double.parseDouble(given);
            if (score >= 0 && score <= 100) {
                return score;
            }
        } catch (NumberFormatException e) {
            // It is as wrong as a number out of range, and the same mend helps.
        }
        throw new UsageException("--min-score '" + given + "' is not a score; give a number from 0 to 100");
    }

    private static long number(String given) {
        try {
            long number = Long.parseLong(given);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // It is as wrong as a number below 0, and the same mend helps.
        }
        throw new UsageException("--max-warnings '" + given + "' is not a number of warnings; give 0 or more");
    }
}
