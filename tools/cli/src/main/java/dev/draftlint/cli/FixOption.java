package dev.draftlint.cli;

import dev.draftlint.runner.Fixer;
import dev.draftlint.runner.Inputs;
import dev.draftlint.runner.Runner;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ParseResult;

/**
 * Whether to make the safe fixes before the check.
 *
 * @param dry whether to print them as a diff instead of both
 */
record FixOption(boolean fixes, boolean dry) {

    /** @throws UsageException if it does not fit the other options */
    static FixOption of(ParseResult arguments) {
        boolean fixes = arguments.hasMatchedOption("--fix");
        boolean dry = arguments.hasMatchedOption("--dry-run");
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        if (dry && !fixes) {
            throw new UsageException("--dry-run of what? Add --fix");
        }
        if (fixes && arguments.hasMatchedOption("--update-baseline")) {
            throw new UsageException("--fix and --update-baseline are two steps; run one after the other");
        }
        if (fixes && paths.contains("-")) {
            throw new UsageException("--fix cannot change standard input; give files or folders");
        }
        if (dry && (arguments.hasMatchedOption("--output") || arguments.hasMatchedOption("--format"))) {
            throw new UsageException("--dry-run writes a diff and no report; leave --output and --format out");
        }
        return new FixOption(fixes, dry);
    }

    /**
     * Fixes, and tells of it on standard error, where it is in no report's way.
     *
     * @return false where a file that should have been fixed was not
     */
    boolean fix(Runner runner, Inputs inputs, Terminal terminal) throws IOException {
        Fixing fixing = new Fixing(terminal);
        Fixer.of(runner).run(inputs, fixing);
        fixing.finish();
        return !fixing.failed();
    }

    /** Prints what {@link #fix} would change. */
    int print(Runner runner, Inputs inputs, Terminal terminal, Terminal.Colour colour) throws IOException {
        FixPreview preview = new FixPreview(terminal, terminal.style(colour));
        Fixer.of(runner).dry().run(inputs, preview);
        terminal.out().flush();
        return preview.exitCode();
    }
}
