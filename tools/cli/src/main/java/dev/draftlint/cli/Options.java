package dev.draftlint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The forms of arguments that the commands are put together from. */
final class Options {

    /** One that does not look for Groovy on the class path, as the default one does at every start. */
    static final IFactory FACTORY = new IFactory() {
        @Override
        public <T> T create(Class<T> type) throws ReflectiveOperationException {
            return type.isAssignableFrom(ArrayList.class)
                    ? type.cast(new ArrayList<>())
                    : type.getDeclaredConstructor().newInstance();
        }
    };

    private Options() {}

    /** @param synopsis what to write behind the name */
    static CommandSpec command(String name, String synopsis, String header) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(null, FACTORY).name(name);
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

    static Optional<String> text(ParseResult arguments, String option) {
        return Optional.ofNullable(arguments.matchedOptionValue(option, null));
    }

    /** @throws UsageException if it is none */
    static Path path(String option, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(option + " '" + name + "' is not a path; " + e.getReason());
        }
    }

    /**
     * Names that are separated by commas; empty where the option is not given.
     *
     * @throws UsageException if it is given without a name
     */
    static List<String> names(ParseResult arguments, String option) {
        List<String> names = arguments.matchedOptionValue(option, List.of());
        if (arguments.hasMatchedOption(option) && (names.isEmpty() || names.contains(""))) {
            throw new UsageException(option + " needs names, separated by commas; one of them is empty");
        }
        return names;
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

    /** One at most; a second is for the command to refuse, in its own words. */
    static PositionalParamSpec name(String label, String description) {
        return names(label, description).toBuilder()
                .hideParamSyntax(true)
                .paramLabel("[" + label + "]")
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
