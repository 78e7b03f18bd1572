package dev.draftlint.runner.config;

import dev.draftlint.rule.Rule;
import dev.draftlint.runner.RuleOption;
import dev.draftlint.runner.RuleOptions;
import dev.draftlint.runner.config.Yaml.Entries;
import dev.draftlint.runner.config.Yaml.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gives a rule the options that a configuration says. */
final class GivenOptions {

    private final RuleOptions options;
    private final Errors errors;

    GivenOptions(Rule rule, Errors errors) {
        this.options = RuleOptions.of(rule);
        this.errors = errors;
    }

    /** @param place where the rule stands in the configuration */
    Rule applied(Place place, Entries setting) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Entry entry : setting.entries()) {
            if (!entry.key().equals(RulesShape.SEVERITY)) {
                value(entry).ifPresent(value -> values.put(entry.key(), value));
                places.put(entry.key(), entry.value().place());
            }
        }
        try {
            return options.with(values);
        } catch (IllegalArgumentException e) {
            errors.add(culprit(values, places).orElse(place), e.getMessage() + "; give another value");
            return options.rule();
        }
    }

    private Optional<Object> value(Entry entry) {
        Optional<RuleOption> option = options.find(entry.key());
        if (option.isEmpty()) {
            errors.add(entry.place(), options.unknown(entry.key(), RulesShape.SEVERITY));
            return Optional.empty();
        }
        return OptionShapes.of(option.get())
                .valid(entry.key(), entry.value(), errors)
                .map(valid -> OptionShapes.value(option.get(), valid));
    }

    /** The place of the option that the rule refuses even alone. */
    private Optional<Place> culprit(Map<String, Object> values, Map<String, Place> places) {
        return values.entrySet().stream()
                .filter(entry -> isRefused(Map.of(entry.getKey(), entry.getValue())))
                .findFirst()
                .map(entry -> places.get(entry.getKey()));
    }

    private boolean isRefused(Map<String, Object> value) {
        try {
            options.with(value);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
