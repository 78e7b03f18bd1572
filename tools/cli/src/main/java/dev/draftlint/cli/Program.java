package dev.draftlint.cli;

import dev.draftlint.rule.Nearest;
import dev.draftlint.runner.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the arguments, and hands them to the command that they name. */
final class Program {

    private static final String[] FOOTER = {
        "",
        "Examples:",
        "  draftlint check drafts/              what is wrong with each draft, and its score",
        "  draftlint check --format json a.eml  the same for programs",
        "  draftlint explain inbox-bump         why a rule is there",
        "  draftlint init                       a commented draftlint.yml to begin with",
        "  draftlint eval corpus.jsonl          how good the rules are on drafts that you labelled",
        "",
        "Exit codes: 0 clean, 1 findings, 2 wrong usage, unreadable input or a failure.",
        "`draftlint COMMAND --help` says more."
    };

    private final Terminal terminal;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    Program(Terminal terminal) {
        this.terminal = terminal;
        commands.put("check", new CheckCommand());
        commands.put("rules", new RulesCommand());
        commands.put("explain", new ExplainCommand());
        commands.put("init", new InitCommand());
        commands.put("schema", new SchemaCommand());
        commands.put("eval", new EvalCommand());
    }

    int run(String[] arguments) throws IOException {
        try {
            return run(commandLine(arguments).parseArgs(arguments));
        } catch (ParameterException e) {
            return complain(message(e), e.getCommandLine());
        } catch (UsageException e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return ExitCode.FAILURE;
        }
    }

    /** Of a command that comes first the others are not made, since all their options take longer than a mail. */
    private CommandLine commandLine(String[] arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        Command named = commands.get(first);
        CommandLine commandLine =
                new CommandLine(spec(named == null ? commands : Map.of(first, named)), Options.FACTORY);
        // A draft may well be called @home.txt.
        commandLine.setExpandAtFiles(false);
        return commandLine;
    }

    private int run(ParseResult arguments) throws IOException {
        ParseResult last = arguments.hasSubcommand() ? arguments.subcommand() : arguments;
        if (last.isUsageHelpRequested()) {
            return print(last.commandSpec().commandLine().getUsageMessage(Help.Ansi.OFF));
        }
        if (last.isVersionHelpRequested()) {
            return print("draftlint " + Version.current() + "\n");
        }
        Command command = commands.get(last.commandSpec().name());
        return command == null
                ? complain(
                        "no command; give check, rules, explain, init, schema or eval",
                        arguments.commandSpec().commandLine())
                : command.run(last, terminal);
    }

    private int print(String text) throws IOException {
        terminal.out().write(text);
        terminal.out().flush();
        return ExitCode.CLEAN;
    }

    private int complain(String message, CommandLine where) throws IOException {
        terminal.complain(message + "; see `" + where.getCommandSpec().qualifiedName() + " --help`");
        return ExitCode.FAILURE;
    }

    private static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String argument = unmatched.getUnmatched().get(0);
            CommandSpec spec = e.getCommandLine().getCommandSpec();
            if (!argument.startsWith("-") && spec.subcommands().isEmpty()) {
                return "'" + argument + "' is one argument too many";
            }
            String what = argument.startsWith("-") ? "option" : "command";
            return Nearest.unknown(what, argument, known(spec, argument));
        }
        String message = String.valueOf(e.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static List<String> known(CommandSpec spec, String argument) {
        return new ArrayList<>(
                argument.startsWith("-")
                        ? spec.optionsMap().keySet()
                        : spec.subcommands().keySet());
    }

    private static CommandSpec spec(Map<String, Command> commands) {
        CommandSpec spec = Options.command(
                        "draftlint", "draftlint COMMAND [OPTION...]", "Lints outreach e-mail drafts.")
                .addOption(OptionSpec.builder("--version")
                        .versionHelp(true)
                        .description("show the version")
                        .build());
        spec.usageMessage().footer(FOOTER);
        commands.forEach((name, command) -> spec.addSubcommand(name, new CommandLine(command.spec(), Options.FACTORY)));
        return spec;
    }
}
