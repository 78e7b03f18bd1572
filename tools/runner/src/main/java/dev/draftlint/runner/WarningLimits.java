package dev.draftlint.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the warnings of drafts that are counted together, where their number is limited. Not thread-safe. */
final class WarningLimits {

    private record Count(long limit, long warnings) {}

    /** By the scope of the thresholds. */
    private final Map<String, Count> counts = new TreeMap<>();

    void add(Linted draft, Thresholds thresholds) {
        Long limit = thresholds.maxWarnings();
        if (limit != null) {
            long warnings = Summary.NOTHING.plus(draft).warnings();
            counts.merge(
                    thresholds.scope(),
                    new Count(limit, warnings),
                    (sum, one) -> new Count(limit, sum.warnings + one.warnings));
        }
    }

    /** Where there are more than may be, in words. */
    List<String> exceeded() {
        List<String> exceeded = new ArrayList<>();
        counts.forEach((scope, count) -> {
            if (count.warnings > count.limit) {
                String where = scope.isEmpty() ? "" : " under " + scope;
                String noun = count.warnings == 1 ? " warning" : " warnings";
                exceeded.add(count.warnings + noun + where + ", and at most " + count.limit + " may be");
            }
        });
        return exceeded;
    }
}
