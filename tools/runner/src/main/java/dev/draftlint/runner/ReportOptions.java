package dev.draftlint.runner;

import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a report is told about its run. Immutable.
 *
 * @param verbose whether people are told of drafts without findings too
 * @param failOn the least severity that fails the run; empty where findings fail none
 * @param base the folder that paths in files for other tools are relative to: the root of the sources
 * @param rules those of the packs and of the configuration, for the reports that explain them; built-in ones are known
 */
public record ReportOptions(Style style, boolean verbose, Optional<Severity> failOn, Path base, List<RuleInfo> rules) {

    /** Without colour, failing on warnings, with paths relative to the working directory. */
    public static final ReportOptions PLAIN =
            new ReportOptions(Style.PLAIN, false, Optional.of(Severity.WARNING), Path.of(""), List.of());

    public ReportOptions {
        base = base.toAbsolutePath().normalize();
        rules = List.copyOf(rules);
    }

    public ReportOptions withStyle(Style newStyle) {
        return new ReportOptions(newStyle, verbose, failOn, base, rules);
    }

    public ReportOptions withVerbose(boolean newVerbose) {
        return new ReportOptions(style, newVerbose, failOn, base, rules);
    }

    public ReportOptions withFailOn(Optional<Severity> newFailOn) {
        return new ReportOptions(style, verbose, newFailOn, base, rules);
    }

    public ReportOptions withBase(Path newBase) {
        return new ReportOptions(style, verbose, failOn, newBase, rules);
    }

    public ReportOptions withRules(List<RuleInfo> newRules) {
        return new ReportOptions(style, verbose, failOn, base, newRules);
    }
}
