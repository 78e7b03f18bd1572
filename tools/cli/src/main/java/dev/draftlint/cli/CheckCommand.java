package dev.draftlint.cli;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.runner.Inputs;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.Packs;
import dev.draftlint.runner.ReportFormat;
import dev.draftlint.runner.ReportOptions;
import dev.draftlint.runner.Runner;
import dev.draftlint.runner.Summary;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code draftlint check}: lints and reports. */
final class CheckCommand implements Command {

    private static final String[] FOOTER = {
        "",
        "Examples:",
        "  draftlint check drafts/",
        "  draftlint check --format json --output report.json campaign.jsonl",
        "  draftlint check --format html --output report.html drafts/",
        "  draftlint check --fail-on error --min-score 70 templates/",
        "  draftlint check --baseline draftlint-baseline.json templates/",
        "  cat draft.txt | draftlint check --kind recruiting -",
        "",
        "Exit codes:",
        "  0  nothing at or above --fail-on, and every score reaches --min-score",
        "  1  findings, or a score that is too low",
        "  2  wrong usage, an input that cannot be read, or a rule that failed"
    };

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "check",
                        "draftlint check [OPTION...] PATH...",
                        "Lints drafts and says what in them loses the reader.")
                .addPositional(Options.names("PATH", "files and folders; - is standard input"))
                .addOption(Options.value(
                        "--format", "FORMAT", Names.all(ReportFormat.class) + "; text where none is given"))
                .addOption(Options.value("--output", "FILE", "write the report to FILE, whole or not at all"))
                .addOption(Options.value(
                        "--fail-on", "SEVERITY", "exit with 1 on error, warning (default), info, or never"))
                .addOption(Options.value("--min-score", "N", "exit with 1 if a draft scores less, 0 to 100"))
                .addOption(Options.value(
                        "--kind", "KIND", "the kind of drafts that do not say theirs: " + Names.all(Kind.class)))
                .addOption(Options.value(
                        "--stage", "STAGE", "the stage of drafts that do not say theirs: " + Names.all(Stage.class)))
                .addOption(Options.list("--rules", "RULE", "run only these rules, separated by commas"))
                .addOption(Options.list("--without", "RULE", "run all rules but these"))
                .addOption(Options.value(
                        "--baseline", "FILE", "accept the findings that are listed in FILE: show them as suppressed"))
                .addOption(Options.flag(
                        "--update-baseline", "write what is found to the baseline, take out what is gone, and say so"))
                .addOption(Options.value("--color", "WHEN", "auto (default), always or never"))
                .addOption(Options.flag("--verbose", "in text, name drafts without findings too"));
        spec.usageMessage()
                .description(
                        "",
                        "Reads .txt .md .html .htm .eml .jsonl and templates (.hbs .handlebars .mustache .liquid .ftl .ftlh"
                                + " .j2 .jinja .njk .twig .vm .erb .ejs .mjml), of folders the files with these endings. A text may begin with header lines"
                                + " (Subject:, To:, Kind:, Stage:) and a blank line.",
                        "")
                .footer(FOOTER);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        CheckArguments check = CheckArguments.of(arguments);
        BaselineOption baseline = BaselineOption.of(arguments);
        Packs packs = Packs.load(CheckCommand.class.getClassLoader());
        Inputs inputs = Inputs.of(check.paths(), terminal.in());
        Draftlint linter = check.linter(packs.rules());
        Runner runner = check.runner(linter);
        ReportOptions options = check.reportOptions(linter);
        for (String failure : packs.failures()) {
            terminal.complain(failure);
        }
        if (baseline.updates() && packs.failures().isEmpty()) {
            return baseline.update(runner, inputs, check.isOff(linter, packs.rules()), terminal);
        }
        Summary summary = new Destination(check.output(), check.colour())
                .run(
                        runner.withBaseline(baseline.read()),
                        inputs,
                        terminal,
                        (out, style) -> check.format().writer(out, options.withStyle(style)));
        return packs.failures().isEmpty() ? check.exitCode(summary) : ExitCode.FAILURE;
    }
}
