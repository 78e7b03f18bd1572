package dev.draftlint.runner.config;

import dev.draftlint.Draftlint;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the linters of configurations, one for all that run the same rules.
 *
 * @param only the rules that run whatever a configuration says; empty for those that it has on
 * @param without rules that do not run
 */
record Linters(
        Set<String> only, Set<String> without, Map<Running, Draftlint> made, Map<Configuration, Draftlint> known) {

    /** What a linter is made of. */
    record Running(List<Rule> rules, Map<String, Severity> severities) {

        Draftlint linter() {
            Draftlint linter = Draftlint.with(rules);
            for (Map.Entry<String, Severity> severity : severities.entrySet()) {
                linter = linter.withSeverity(severity.getKey(), severity.getValue());
            }
            return linter;
        }
    }

    static Linters of(List<String> only, List<String> without) {
        return new Linters(Set.copyOf(only), Set.copyOf(without), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    Draftlint linter(Configuration configuration) {
        return known.computeIfAbsent(configuration, any -> made.computeIfAbsent(running(any), Running::linter));
    }

    boolean runs(ConfiguredRule rule) {
        boolean isChosen = only.isEmpty() ? rule.isOn() : only.contains(rule.id());
        return isChosen && !without.contains(rule.id());
    }

    private Running running(Configuration configuration) {
        List<Rule> rules = new ArrayList<>();
        Map<String, Severity> severities = new HashMap<>();
        for (ConfiguredRule rule : configuration.rules().values()) {
            if (runs(rule)) {
                rules.add(rule.rule());
                Severity given = rule.given();
                if (given != null) {
                    severities.put(rule.id(), given);
                }
            }
        }
        return new Running(List.copyOf(rules), Map.copyOf(severities));
    }
}
