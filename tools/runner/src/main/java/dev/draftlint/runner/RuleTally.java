package dev.draftlint.runner;

import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what each rule found. Not thread-safe. */
final class RuleTally {

    /**
     * What a rule found in a run.
     *
     * @param severity that of its worst finding
     * @param summary what the rule flags; empty where nobody knows
     */
    record Count(String rule, Severity severity, String summary, long findings, long drafts) {

        Count plus(Severity other, long newDrafts) {
            Severity worst = other.isAtLeast(severity) ? other : severity;
            return new Count(rule, worst, summary, findings + 1, drafts + newDrafts);
        }

        String severityName() {
            return SeverityName.of(severity);
        }

        String severityClass() {
            return Names.of(severity);
        }
    }

    private final Map<String, RuleInfo> rules;
    private final Map<String, Count> counts = new TreeMap<>();

    RuleTally(Map<String, RuleInfo> rules) {
        this.rules = rules;
    }

    void add(Linted draft) {
        Set<String> seen = new HashSet<>();
        for (Placed placed : draft.findings()) {
            String rule = placed.finding().rule();
            Severity severity = placed.finding().severity();
            Count known = counts.getOrDefault(rule, new Count(rule, severity, summary(rule), 0, 0));
            counts.put(rule, known.plus(severity, seen.add(rule) ? 1 : 0));
        }
    }

    /** The most frequent first. */
    List<Count> counts() {
        List<Count> sorted = new ArrayList<>(counts.values());
        sorted.sort(Comparator.comparingLong(Count::findings).reversed().thenComparing(Count::rule));
        return sorted;
    }

    private String summary(String rule) {
        RuleInfo info = rules.get(rule);
        return info == null ? "" : info.summary();
    }
}
