package dev.draftlint.runner.config;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a configuration has it.
 *
 * @param pack the pack it comes from; empty for a rule of the project's own
 * @param given the severity that the configuration gives all its findings
 * @param places where its settings stand
 */
record ConfiguredRule(
        Rule rule, String pack, boolean isOn, @Nullable Severity given, List<Place> places) {

    ConfiguredRule {
        places = List.copyOf(places);
    }

    static ConfiguredRule of(String pack, Rule rule) {
        return new ConfiguredRule(rule, pack, true, null, List.of());
    }

    static ConfiguredRule of(OwnRule own) {
        Severity given = own.severity() == own.rule().info().severity() ? null : own.severity();
        return new ConfiguredRule(own.rule(), "", true, given, List.of(own.place()));
    }

    String id() {
        return rule.info().id();
    }

    Severity severity() {
        return given == null ? rule.info().severity() : given;
    }

    ConfiguredRule off() {
        return new ConfiguredRule(rule, pack, false, given, places);
    }

    ConfiguredRule withSeverity(Severity severity) {
        return new ConfiguredRule(rule, pack, true, severity, places);
    }

    ConfiguredRule withRule(Rule newRule) {
        return new ConfiguredRule(newRule, pack, isOn, given, places);
    }

    ConfiguredRule at(Place place) {
        List<Place> more = new ArrayList<>(places);
        more.add(place);
        return new ConfiguredRule(rule, pack, isOn, given, more);
    }
}
