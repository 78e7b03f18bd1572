package dev.draftlint.maven;

import dev.draftlint.runner.Summary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * What a run came to.
 *
 * @param missed whether drafts are worse than they may be
 * @param reasons why, each in one sentence, where the findings do not show it
 * @param troubles what failed, each in one sentence
 * @param report where people read more
 */
record Result(Summary summary, boolean missed, List<String> reasons, List<String> troubles, Optional<Path> report) {

    /** What failed, a line each. */
    String failures() {
        return String.join("\n", troubles);
    }

    /** The findings, and below them the reasons. */
    String verdict() {
        return String.join(
                "\n", Stream.concat(Stream.of(findings()), reasons.stream()).toList());
    }

    /** "Draftlint found 1 error, 2 warnings in 3 drafts, the lowest score 41.5; see target/draftlint.html". */
    String findings() {
        return "Draftlint found " + counted() + " in " + count(summary.drafts(), "draft") + ", "
                + "the lowest score " + String.format(Locale.ROOT, "%.1f", summary.lowest())
                + report.map(path -> "; see " + path).orElse("");
    }

    private String counted() {
        StringJoiner counted = new StringJoiner(", ");
        add(counted, summary.errors(), "error");
        add(counted, summary.warnings(), "warning");
        add(counted, summary.infos(), "info");
        return counted.length() == 0 ? "nothing" : counted.toString();
    }

    private static void add(StringJoiner counted, long number, String noun) {
        if (number > 0) {
            counted.add(count(number, noun));
        }
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
