package dev.draftlint.cli;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Severity;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.ReportFormat;
import dev.draftlint.runner.ReportOptions;
import dev.draftlint.runner.Runner;
import dev.draftlint.runner.Summary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.ParseResult;

/**
 * What {@code check} was asked to do.
 *
 * @param failOn the least severity that fails the run; empty for never
 * @param only the rules to run; empty for all
 */
record CheckArguments(
        List<String> paths,
        ReportFormat format,
        Optional<String> output,
        Optional<Severity> failOn,
        double minScore,
        Optional<Kind> kind,
        Optional<Stage> stage,
        List<String> only,
        List<String> without,
        Terminal.Colour colour,
        boolean verbose) {

    /** The values of {@code --fail-on}. */
    private enum FailOn {
        ERROR,
        WARNING,
        INFO,
        NEVER;

        Optional<Severity> severity() {
            return Names.find(Severity.class, Names.of(this));
        }
    }

    /** @throws UsageException if one of them cannot be meant */
    static CheckArguments of(ParseResult arguments) {
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        if (paths.isEmpty()) {
            throw new UsageException("no PATH to check; give files, folders, or - for standard input");
        }
        return new CheckArguments(
                paths,
                constant(arguments, "--format", ReportFormat.class).orElse(ReportFormat.TEXT),
                text(arguments, "--output"),
                constant(arguments, "--fail-on", FailOn.class)
                        .orElse(FailOn.WARNING)
                        .severity(),
                minScore(arguments),
                constant(arguments, "--kind", Kind.class),
                constant(arguments, "--stage", Stage.class),
                arguments.matchedOptionValue("--rules", List.of()),
                arguments.matchedOptionValue("--without", List.of()),
                constant(arguments, "--color", Terminal.Colour.class).orElse(Terminal.Colour.AUTO),
                arguments.hasMatchedOption("--verbose"));
    }

    Draftlint linter(List<Rule> rules) {
        try {
            Draftlint all = Draftlint.with(rules);
            Draftlint chosen = only.isEmpty() ? all : all.only(only.toArray(String[]::new));
            return without.isEmpty() ? chosen : chosen.without(without.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw UsageException.of(e);
        }
    }

    /** Whether one of all rules does not run. */
    Predicate<String> isOff(Draftlint linter, List<Rule> all) {
        Set<String> off = new HashSet<>();
        all.forEach(rule -> off.add(rule.info().id()));
        linter.rules().forEach(rule -> off.remove(rule.info().id()));
        return off::contains;
    }

    Runner runner(Draftlint linter) {
        Runner runner = Runner.of(linter);
        Runner ofKind = kind.map(runner::withKind).orElse(runner);
        return stage.map(ofKind::withStage).orElse(ofKind);
    }

    ReportOptions reportOptions(Draftlint linter) {
        return ReportOptions.PLAIN
                .withVerbose(verbose)
                .withFailOn(failOn)
                .withRules(linter.rules().stream().map(Rule::info).toList());
    }

    int exitCode(Summary summary) {
        if (summary.failures() > 0) {
            return ExitCode.FAILURE;
        }
        boolean found = failOn.isPresent() && summary.atLeast(failOn.get()) > 0;
        return found || summary.lowest() < minScore ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static Optional<String> text(ParseResult arguments, String option) {
        return Optional.ofNullable(arguments.matchedOptionValue(option, null));
    }

    private static <E extends Enum<E>> Optional<E> constant(ParseResult arguments, String option, Class<E> type) {
        try {
            return text(arguments, option).map(name -> Names.get(type, option.substring(2), name));
        } catch (IllegalArgumentException e) {
            throw UsageException.of(e);
        }
    }

    private static double minScore(ParseResult arguments) {
        String given = text(arguments, "--min-score").orElse("0");
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
}
