package dev.draftlint.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The forms of arguments that the commands are put together from. */
final class Options {

    private Options() {}

    /** @param synopsis what to write behind the name */
    static CommandSpec command(String name, String synopsis, String header) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .header(header, "")
                .customSynopsis(synopsis)
                .sortOptions(false)
                .width(100);
        return spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("show this help")
                .build());
    }

    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    static OptionSpec list(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description(description)
                .build();
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** Whether one is given is for the command to say, in its own words. */
    static PositionalParamSpec names(String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .description(description)
                .build();
    }
}
