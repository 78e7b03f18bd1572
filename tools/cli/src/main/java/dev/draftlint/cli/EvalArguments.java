package dev.draftlint.cli;

import dev.draftlint.runner.Names;
import dev.draftlint.runner.eval.FiguresFormat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What {@code eval} was asked to do.
 *
 * @param only the rules to tell of; empty for all
 * @param misses the rule whose misses to show
 * @param show how many of them, of each way; 0 where none were asked for
 */
record EvalArguments(
        List<String> paths,
        FiguresFormat format,
        Optional<String> output,
        List<String> only,
        Optional<String> misses,
        int show) {

    private static final int SHOWN = 10;

    /** @throws UsageException if one of them cannot be meant */
    static EvalArguments of(ParseResult arguments) {
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        if (paths.isEmpty()) {
            throw new UsageException("no CORPUS to measure on; give a .jsonl file with labelled drafts, or -");
        }
        Optional<String> misses = Options.text(arguments, "--misses");
        return new EvalArguments(
                paths,
                format(Options.text(arguments, "--format").orElse("text"), misses),
                Options.text(arguments, "--output"),
                Options.names(arguments, "--rules"),
                misses,
                show(Options.text(arguments, "--show"), misses));
    }

    private static FiguresFormat format(String name, Optional<String> misses) {
        FiguresFormat format = format(name);
        if (format == FiguresFormat.MEASURED && misses.isPresent()) {
            throw new UsageException("--format measured has no room for --misses; give text or json");
        }
        return format;
    }

    private static FiguresFormat format(String name) {
        try {
            return Names.get(FiguresFormat.class, "format", name);
        } catch (IllegalArgumentException e) {
            throw UsageException.of(e);
        }
    }

    private static int show(Optional<String> given, Optional<String> misses) {
        if (misses.isEmpty()) {
            given.ifPresent(number -> {
                throw new UsageException("--show " + number + " of what? Add --misses RULE");
            });
            return 0;
        }
        return given.map(EvalArguments::number).orElse(SHOWN);
    }

    private static int number(String given) {
        try {
            int number = Integer.parseInt(given);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // It is as wrong as a number out of range, and the same mend helps.
        }
        throw new UsageException("--show '" + given + "' is not a number of drafts; give 1 or more");
    }
}
