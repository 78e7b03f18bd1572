package dev.draftlint.runner.config;

import dev.draftlint.rule.Severity;
import dev.draftlint.runner.FailOn;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.config.Yaml.Entries;
import dev.draftlint.runner.config.Yaml.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one file says; all of it has its right form.
 *
 * @param file absolute
 */
record Contents(Path file, Entries entries) {

    List<Sited<String>> bases() {
        return entries.texts(Table.EXTENDS);
    }

    Optional<List<Sited<String>>> packs() {
        return entries.find(Table.PACKS).map(any -> entries.texts(Table.PACKS));
    }

    List<Entry> rules() {
        return entries.find(Table.RULES)
                .map(rules -> ((Entries) rules).entries())
                .orElse(List.of());
    }

    List<Entries> phraseRules() {
        return entries.items(Table.PHRASE_RULES).stream()
                .map(Entries.class::cast)
                .toList();
    }

    List<Entries> paths() {
        return entries.items(Table.PATHS).stream().map(Entries.class::cast).toList();
    }

    List<Sited<String>> fields() {
        return entries.texts(Table.FIELDS);
    }

    List<Sited<String>> excluded() {
        return entries.texts(Table.EXCLUDE);
    }

    Optional<Sited<FailOn>> failOn() {
        return constant(entries, Table.FAIL_ON, FailOn.class);
    }

    Optional<Sited<Double>> minScore() {
        return entries.text(Table.MIN_SCORE).map(text -> new Sited<>(Double.valueOf(text.value()), text.place()));
    }

    Optional<Sited<Long>> maxWarnings() {
        return entries.text(Table.MAX_WARNINGS).map(text -> new Sited<>(Long.valueOf(text.value()), text.place()));
    }

    Optional<Sited<String>> baseline() {
        return entries.text(Table.BASELINE);
    }

    static <E extends Enum<E>> Optional<Sited<E>> constant(Entries entries, String key, Class<E> type) {
        return entries.text(key).map(text -> new Sited<>(Names.get(type, key, text.value()), text.place()));
    }

    static Optional<Sited<Boolean>> flag(Entries entries, String key) {
        return entries.text(key)
                .map(text -> new Sited<>(Boolean.valueOf(text.value().toLowerCase(Locale.ROOT)), text.place()));
    }

    static Optional<Sited<Severity>> severity(Entries entries) {
        return constant(entries, RulesShape.SEVERITY, Severity.class);
    }
}
