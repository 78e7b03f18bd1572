package dev.draftlint.cli;

import dev.draftlint.runner.Packs;
import dev.draftlint.runner.config.Configurations;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * Which configuration counts, and which rules whatever it says.
 *
 * @param file the one for all drafts; empty for the nearest of each
 * @param none whether none counts
 * @param only the rules to run; empty for all that are on
 */
record ChosenConfiguration(Optional<String> file, boolean none, List<String> only, List<String> without) {

    static ChosenConfiguration of(ParseResult arguments) {
        Optional<String> file = Options.text(arguments, "--config");
        boolean none = arguments.hasMatchedOption("--no-config");
        if (file.isPresent() && none) {
            throw new UsageException("--config and --no-config exclude each other; leave one out");
        }
        return new ChosenConfiguration(
                file, none, Options.names(arguments, "--rules"), Options.names(arguments, "--without"));
    }

    Configurations of(Packs packs) {
        Configurations all = none
                ? Configurations.none(packs)
                : file.map(name -> Configurations.of(packs, Options.path("--config", name)))
                        .orElseGet(() -> Configurations.discovered(packs));
        return all.selecting(only, without);
    }
}
