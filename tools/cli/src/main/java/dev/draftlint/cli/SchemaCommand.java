package dev.draftlint.cli;

import dev.draftlint.runner.config.ConfigurationSchema;
import dev.draftlint.runner.config.Starter;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code draftlint schema}: prints what editors complete and check a configuration with. */
final class SchemaCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "schema",
                "draftlint schema",
                "Prints the JSON schema of " + Starter.NAME + ", with the installed rules and their options.");
        spec.usageMessage().footer("", "Example:", "  draftlint schema > draftlint.schema.json");
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        InstalledRules installed = InstalledRules.load(terminal);
        ConfigurationSchema.write(terminal.out(), installed.settable());
        return installed.exitCode();
    }
}
