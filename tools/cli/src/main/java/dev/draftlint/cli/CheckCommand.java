package dev.draftlint.cli;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.runner.BaselineUpdates;
import dev.draftlint.runner.Baselines;
import dev.draftlint.runner.Inputs;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.Packs;
import dev.draftlint.runner.ReportFormat;
import dev.draftlint.runner.ReportOptions;
import dev.draftlint.runner.Runner;
import dev.draftlint.runner.Summary;
import dev.draftlint.runner.Verdict;
import dev.draftlint.runner.config.ConfigurationException;
import dev.draftlint.runner.config.Configurations;
import dev.draftlint.runner.config.PrintedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        "  draftlint check --fix templates/",
        "  draftlint check --baseline draftlint-baseline.json templates/",
        "  draftlint check --print-config templates/invite.html",
        "  cat draft.txt | draftlint check --kind recruiting -",
        "",
        "Exit codes:",
        "  0  nothing at or above --fail-on, and every score reaches --min-score",
        "  1  findings, or a score that is too low",
        "  2  wrong usage or configuration, an input that cannot be read, or a rule that failed"
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
                .addOption(Options.value(
                        "--max-warnings",
                        "N",
                        "instead of --fail-on: exit with 1 on an error or more than N warnings in all"))
                .addOption(Options.value("--min-score", "N", "exit with 1 if a draft scores less, 0 to 100"))
                .addOption(Options.value(
                        "--kind", "KIND", "the kind of drafts that do not say theirs: " + Names.all(Kind.class)))
                .addOption(Options.value(
                        "--stage", "STAGE", "the stage of drafts that do not say theirs: " + Names.all(Stage.class)))
                .addOption(Options.list("--rules", "RULE", "run only these rules, separated by commas"))
                .addOption(Options.list("--without", "RULE", "run all rules but these"))
                .addOption(Options.value("--config", "FILE", "this configuration for all drafts"))
                .addOption(Options.flag("--no-config", "no configuration, whatever files there are"))
                .addOption(
                        Options.flag("--print-config", "print how each PATH would be linted, and which line says so"))
                .addOption(Options.flag("--fix", "make the safe fixes in the files, then check what remains"))
                .addOption(Options.flag(
                        "--dry-run", "with --fix: print a diff of the fixes; exit with 1 if there are any"))
                .addOption(Options.value(
                        "--baseline", "FILE", "accept the findings that are listed in FILE: show them as suppressed"))
                .addOption(Options.flag(
                        "--update-baseline", "write what is found to the baseline, take out what is gone, and say so"))
                .addOption(Options.value("--color", "WHEN", "auto (default), always or never"))
                .addOption(Options.flag("--verbose", "in text, name drafts without findings too"));
        spec.usageMessage()
                .description(
                        "",
                        "Reads .txt .md .html .htm .eml .mbox .jsonl and templates",
                        "(.hbs .handlebars .mustache .liquid .ftl .ftlh .j2 .jinja .njk .twig .vm .erb .ejs .mjml),",
                        "of folders the files with these endings. A text may begin with header lines (Subject:, To:, Kind:,"
                                + " Stage:, Readiness:, Day:) and a blank line, a file of any format with the same as front matter. JSON lines side by side with the same \"sequence\" are"
                                + " linted as the mails that one recipient gets.",
                        "",
                        "What no option says, the nearest draftlint.yml above each file says, up to the folder with .git: rules,"
                                + " phrase rules, kinds and stages by path, thresholds. A draft's own header lines win over"
                                + " everything. Drafts under one configuration are held to its thresholds together, and any that"
                                + " miss theirs fail the run.",
                        "")
                .footer(FOOTER);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        CheckArguments check = CheckArguments.of(arguments);
        BaselineOption baseline = BaselineOption.of(arguments);
        FixOption fix = FixOption.of(arguments);
        if (check.printsSettings()
                && (fix.fixes() || baseline.updates() || check.output().isPresent())) {
            throw new UsageException("--print-config only prints; leave --fix, --update-baseline and --output out");
        }
        Packs packs = Packs.load(CheckCommand.class.getClassLoader());
        for (String failure : packs.failures()) {
            terminal.complain(failure);
        }
        Configurations configurations = check.configuration().of(packs);
        try {
            int exitCode = check.printsSettings()
                    ? print(check, configurations, terminal)
                    : run(check, baseline, fix, packs, configurations, terminal);
            return packs.failures().isEmpty() ? exitCode : ExitCode.FAILURE;
        } catch (ConfigurationException e) {
            for (String error : e.errors()) {
                terminal.complain(error);
            }
            return ExitCode.FAILURE;
        }
    }

    private static int print(CheckArguments check, Configurations configurations, Terminal terminal)
            throws IOException {
        check.paths().forEach(CheckCommand::refuseFolder);
        read(configurations, check.paths());
        for (String path : check.paths()) {
            PrintedSettings.write(configurations, path, check.given(), terminal.out());
        }
        return ExitCode.CLEAN;
    }

    private static void refuseFolder(String path) {
        if (Files.isDirectory(Options.path("PATH", path))) {
            throw new UsageException("--print-config takes files, and '" + path + "' is a folder; name a file in it");
        }
    }

    private static int run(
            CheckArguments check,
            BaselineOption baseline,
            FixOption fix,
            Packs packs,
            Configurations configurations,
            Terminal terminal)
            throws IOException {
        Inputs found = Inputs.of(check.paths(), terminal.in());
        read(configurations, found.names());
        Inputs inputs = found.without(configurations::excludes);
        Baselines baselines = baseline.read(configurations, inputs);
        if (found.isEmpty()) {
            terminal.complain("no file to check in '" + String.join("', '", check.paths())
                    + "'; `draftlint check --help` lists the endings that are read");
        }
        Runner runner = check.applied(Runner.by(configurations)).withBaselines(baselines);
        if (baseline.updates()) {
            BaselineUpdates updates = new BaselineUpdates(
                    baselines, (path, rule) -> configurations.linter(path).isOff(rule));
            return baseline.update(runner, inputs, updates, packs, terminal);
        }
        return fix.dry()
                ? fix.print(runner, inputs, terminal, check.colour())
                : lint(
                        check,
                        fix,
                        destination(check, baselines, configurations, inputs),
                        configurations,
                        runner,
                        inputs,
                        terminal);
    }

    private static Destination destination(
            CheckArguments check, Baselines baselines, Configurations configurations, Inputs inputs) {
        Set<Path> kept = new HashSet<>();
        for (String path : inputs.names()) {
            baselines.file(path).ifPresent(kept::add);
            kept.addAll(configurations.files(path));
        }
        return new Destination(check.output(), check.colour(), kept);
    }

    private static int lint(
            CheckArguments check,
            FixOption fix,
            Destination destination,
            Configurations configurations,
            Runner runner,
            Inputs inputs,
            Terminal terminal)
            throws IOException {
        destination.check(inputs);
        boolean fixed = !fix.fixes() || fix.fix(runner, inputs, terminal);
        Verdict verdict = Verdict.by(path -> check.thresholds(configurations, path));
        ReportOptions options = check.reportOptions(configurations);
        Summary summary = destination.run(
                runner,
                inputs,
                terminal,
                (out, style) -> new JudgedReport(check.format().writer(out, options.withStyle(style)), verdict));
        for (String reason : verdict.reasons()) {
            terminal.complain(reason);
        }
        if (summary.failures() > 0 || !fixed) {
            return ExitCode.FAILURE;
        }
        return verdict.fails() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static void read(Configurations configurations, List<String> paths) {
        try {
            configurations.read(paths);
        } catch (IllegalArgumentException e) {
            throw UsageException.of(e);
        }
    }
}
