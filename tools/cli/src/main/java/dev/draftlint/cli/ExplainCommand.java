package dev.draftlint.cli;

import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.RuleOption;
import dev.draftlint.runner.RuleOptions;
import dev.draftlint.runner.Style;
import dev.draftlint.runner.TerminalText;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code draftlint explain}: says why a rule is there. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "explain", "draftlint explain RULE...", "Says what a rule flags, why, and on what evidence.")
                .addPositional(Options.names("RULE", "ids of rules, as in a finding"));
        spec.usageMessage().footer("", "Example:", "  draftlint explain inbox-bump");
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        List<String> ids = arguments.matchedPositionalValue(0, List.of());
        if (ids.isEmpty()) {
            throw new UsageException("no RULE to explain; `draftlint rules` lists them");
        }
        InstalledRules installed = InstalledRules.load(terminal);
        Style style = terminal.style(Terminal.Colour.AUTO);
        for (String id : ids) {
            terminal.out().write(page(installed.get(id), style));
        }
        terminal.out().flush();
        return installed.exitCode();
    }

    private static String page(Rule explained, Style style) {
        RuleInfo rule = explained.info();
        StringBuilder page = new StringBuilder();
        page.append(style.strong(rule.id()))
                .append(" (")
                .append(Names.of(rule.severity()))
                .append(")\n\n");
        page.append(paragraph(rule.summary()));
        page.append(paragraph(rule.why()));
        page.append(style.strong("Evidence"))
                .append(": ")
                .append(evidence(rule.evidence()))
                .append("\n\n");
        for (RuleOption option : RuleOptions.of(explained).all()) {
            page.append(style.strong("Option")).append(": ").append(option(option));
        }
        if (rule.isAboutSequences()) {
            page.append(paragraph(
                    "A line of " + RuleInfo.PARTING + " parts the touches of a sequence; the last is the one meant."));
        }
        append(page, style.strong("Flagged"), rule, rule.flagged(), style);
        append(page, style.strong("Accepted"), rule, rule.accepted(), style);
        return page.toString();
    }

    private static String paragraph(String text) {
        return TerminalText.safe(text) + "\n\n";
    }

    private static String option(RuleOption option) {
        return paragraph(option.name() + ", " + option.type() + "; " + option.text() + " by default");
    }

    private static String evidence(Evidence evidence) {
        boolean measured = !evidence.source().isBlank();
        String grade = measured ? "grade " + evidence.grade() + ". " : "";
        String source = measured ? " (" + evidence.source() + ")" : "";
        return TerminalText.safe(grade + evidence.statement() + source);
    }

    private static void append(StringBuilder page, String title, RuleInfo rule, List<String> examples, Style style) {
        for (String example : examples) {
            page.append(title).append(":\n\n");
            example.lines()
                    .forEach(line -> page.append(exampleLine(rule, line, style)).append('\n'));
            page.append('\n');
        }
    }

    /** The marks stay: without colour they are all that shows the fault. */
    private static String exampleLine(RuleInfo rule, String line, Style style) {
        if (line.isEmpty()) {
            return "";
        }
        StringBuilder shown = new StringBuilder("    ");
        int done = 0;
        for (int open = line.indexOf('«'); open >= 0; open = line.indexOf('«', done)) {
            int close = line.indexOf('»', open) + 1;
            int end = close == 0 ? line.length() : close;
            shown.append(TerminalText.safe(line.substring(done, open)));
            shown.append(style.of(rule.severity(), TerminalText.safe(line.substring(open, end))));
            done = end;
        }
        return shown.append(TerminalText.safe(line.substring(done))).toString();
    }
}
