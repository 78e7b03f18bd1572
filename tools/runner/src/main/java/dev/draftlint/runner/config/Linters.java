package dev.draftlint.runner.config;

import dev.draftlint.Draftlint;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the linters of configurations. Those with the same rules, on or off, share the compiled phrases.
 *
 * @param only the rules that run whatever a configuration says; empty for those that it has on
 * @param without rules that do not run
 */
record Linters(
        Set<String> only, Set<String> without, Map<RuleList, Draftlint> compiled, Map<Configuration, Draftlint> made) {

    /**
     * Rules as a key. Their ids tell most lists apart; a record hashes itself by code that is made at run time, which takes
     * longer for all rules than a mail takes to be linted.
     */
    private record RuleList(List<Rule> rules) {

        @Override
        public int hashCode() {
            int hash = 1;
            for (Rule rule : rules) {
                hash = 31 * hash + rule.info().id().hashCode();
            }
            return hash;
        }
    }

    static Linters of(List<String> only, List<String> without) {
        return new Linters(Set.copyOf(only), Set.copyOf(without), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    Draftlint linter(Configuration configuration) {
        return made.computeIfAbsent(configuration, this::make);
    }

    boolean runs(ConfiguredRule rule) {
        boolean isChosen = only.isEmpty() ? rule.isOn() : only.contains(rule.id());
        return isChosen && !without.contains(rule.id());
    }

    /** Rules that are off are among its rules first: a comment that names one names no unknown rule. */
    private Draftlint make(Configuration configuration) {
        List<Rule> rules = new ArrayList<>();
        List<String> off = new ArrayList<>();
        for (ConfiguredRule rule : configuration.rules().values()) {
            rules.add(rule.rule());
            if (!runs(rule)) {
                off.add(rule.id());
            }
        }
        Draftlint all = compiled.computeIfAbsent(new RuleList(rules), key -> Draftlint.with(key.rules()));
        return withSeverities(all, configuration).without(off.toArray(String[]::new));
    }

    private static Draftlint withSeverities(Draftlint linter, Configuration configuration) {
        Draftlint changed = linter;
        for (ConfiguredRule rule : configuration.rules().values()) {
            Severity given = rule.given();
            if (given != null) {
                changed = changed.withSeverity(rule.id(), given);
            }
        }
        return changed;
    }
}
