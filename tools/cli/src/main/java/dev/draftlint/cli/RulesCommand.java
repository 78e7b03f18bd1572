package dev.draftlint.cli;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.RulesJson;
import dev.draftlint.runner.TerminalText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code draftlint rules}: lists what there is to run. */
final class RulesCommand implements Command {

    /** The forms of the list. */
    private enum Form {
        TEXT,
        JSON
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "rules", "draftlint rules [OPTION...]", "Lists the rules: id, severity, what each flags.")
                .addOption(Options.value("--format", "FORMAT", "text (default) or json"));
        spec.usageMessage().footer("", "Examples:", "  draftlint rules", "  draftlint rules --format json");
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        Form form = form(arguments.matchedOptionValue("--format", "text"));
        InstalledRules installed = InstalledRules.load(terminal);
        if (form == Form.JSON) {
            RulesJson.write(terminal.out(), installed.rules());
        } else {
            writeTable(terminal.out(), installed.rules());
        }
        return installed.exitCode();
    }

    private static Form form(String name) {
        try {
            return Names.get(Form.class, "format", name);
        } catch (IllegalArgumentException e) {
            throw UsageException.of(e);
        }
    }

    private static void writeTable(Writer out, List<Rule> rules) throws IOException {
        int width = 0;
        for (Rule rule : rules) {
            width = Math.max(width, rule.info().id().length());
        }
        for (Rule rule : rules) {
            out.write(row(rule.info(), width));
        }
        out.flush();
    }

    private static String row(RuleInfo rule, int width) {
        String severity = Names.of(rule.severity());
        return rule.id() + " ".repeat(width - rule.id().length() + 2)
                + severity + " ".repeat("warning".length() - severity.length() + 2)
                + TerminalText.safe(rule.summary()) + "\n";
    }
}
