package dev.draftlint.runner;

import dev.draftlint.rule.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * What a report is told about its run. Immutable.
 *
 * @param verbose whether people are told of drafts without findings too
 * @param thresholds what the drafts of a file may have and still be green, by its path as it was named
 * @param base the folder that paths in files for other tools are relative to: the root of the sources
 * @param rules those of the packs and of the configuration, for the reports that explain them; built-in ones are known
 */
public record ReportOptions(
        Style style, boolean verbose, Function<String, Thresholds> thresholds, Path base, List<RuleInfo> rules) {

    /** Without colour, failing on warnings, with paths relative to the working directory. */
    public static final ReportOptions PLAIN =
            new ReportOptions(Style.PLAIN, false, path -> Thresholds.UNSAID, Path.of(""), List.of());

    public ReportOptions {
        base = base.toAbsolutePath().normalize();
        rules = List.copyOf(rules);
    }

    public ReportOptions withStyle(Style newStyle) {
        return new ReportOptions(newStyle, verbose, thresholds, base, rules);
    }

    public ReportOptions withVerbose(boolean newVerbose) {
        return new ReportOptions(style, newVerbose, thresholds, base, rules);
    }

    public ReportOptions withThresholds(Function<String, Thresholds> newThresholds) {
        return new ReportOptions(style, verbose, newThresholds, base, rules);
    }

    public ReportOptions withBase(Path newBase) {
        return new ReportOptions(style, verbose, thresholds, newBase, rules);
    }

    public ReportOptions withRules(List<RuleInfo> newRules) {
        return new ReportOptions(style, verbose, thresholds, base, newRules);
    }
}
