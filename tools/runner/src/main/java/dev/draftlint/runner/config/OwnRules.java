package dev.draftlint.runner.config;

import dev.draftlint.Draftlint;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import dev.draftlint.runner.config.Yaml.Entries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes phrase rules of what a configuration says, and holds them to their own hits and near misses. */
final class OwnRules {

    private static final String SUMMARY = "Flags words that this project's configuration forbids.";
    private static final String WHY = "The project has a rule of its own against them.";

    private final Errors errors;
    private final Map<String, OwnRule> byId = new LinkedHashMap<>();
    private int patterns;

    private OwnRules(Errors errors) {
        this.errors = errors;
    }

    /** Those of all files; one of a file that extends another replaces that of the same id. */
    static Map<String, OwnRule> read(List<Contents> files, Errors errors) {
        OwnRules rules = new OwnRules(errors);
        for (Contents file : files) {
            file.phraseRules().forEach(rules::read);
        }
        Examples.check(List.copyOf(rules.byId.values()), errors);
        return rules.byId;
    }

    private void read(Entries written) {
        count(written);
        Optional<Phrases> phrases = phrases(written, Table.PATTERNS);
        Optional<Phrases> guards = phrases(written, Table.GUARDS);
        Optional<RuleInfo> info = info(written);
        if (phrases.isPresent() && guards.isPresent() && info.isPresent()) {
            String message = written.text(Table.MESSAGE).orElseThrow().value();
            PhraseRule rule = PhraseRule.of(info.get(), message, phrases.get()).unless(guards.get());
            take(new OwnRule(rule, severity(written), id(written).place(), written));
        }
    }

    private void take(OwnRule rule) {
        String id = rule.rule().info().id();
        if (!isFree(rule)) {
            errors.add(rule.place(), "'" + id + "' is the id of a rule of Draftlint's own; choose another");
            return;
        }
        OwnRule before = byId.put(id, rule);
        if (before != null && before.place().file().equals(rule.place().file())) {
            String line = String.valueOf(before.place().line());
            errors.add(rule.place(), "the phrase rule '" + id + "' stands in line " + line + " already; rename one");
        }
    }

    /** Some ids are of rules that every linter has. */
    private static boolean isFree(OwnRule rule) {
        try {
            Draftlint.with(List.of(rule.rule()));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void count(Entries written) {
        int before = patterns;
        patterns += written.items(Table.PATTERNS).size()
                + written.items(Table.GUARDS).size();
        if (before <= ConfigurationLimits.PATTERNS && patterns > ConfigurationLimits.PATTERNS) {
            errors.add(
                    id(written).place(),
                    "more than " + ConfigurationLimits.PATTERNS + " patterns up to here; join or drop some");
        }
    }

    private Optional<Phrases> phrases(Entries written, String key) {
        List<Sited<String>> texts = written.texts(key);
        long errorsBefore = texts.stream().filter(this::isRefused).count();
        return errorsBefore > 0
                ? Optional.empty()
                : Optional.of(Phrases.of(texts.stream().map(Sited::value).toList()));
    }

    private boolean isRefused(Sited<String> pattern) {
        try {
            Phrases.of(pattern.value());
            return false;
        } catch (IllegalArgumentException e) {
            errors.add(pattern.place(), String.valueOf(e.getMessage()));
            return true;
        }
    }

    /** An error needs no evidence where a project has decided it; so the severity is set afterwards. */
    private Optional<RuleInfo> info(Entries written) {
        Severity severity = severity(written);
        try {
            return Optional.of(new RuleInfo(
                    id(written).value(),
                    severity == Severity.ERROR ? Severity.WARNING : severity,
                    text(written, Table.SUMMARY, SUMMARY),
                    text(written, Table.WHY, WHY),
                    Evidence.none(),
                    values(written, Table.HITS),
                    values(written, Table.NEAR_MISSES)));
        } catch (IllegalArgumentException e) {
            errors.add(id(written).place(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Severity severity(Entries written) {
        return Contents.severity(written).map(Sited::value).orElse(Severity.WARNING);
    }

    private static Sited<String> id(Entries written) {
        return written.text(Table.ID).orElseThrow();
    }

    private static String text(Entries written, String key, String otherwise) {
        return written.text(key).map(Sited::value).orElse(otherwise);
    }

    private static List<String> values(Entries written, String key) {
        Stream<Sited<String>> texts = written.texts(key).stream();
        return texts.map(Sited::value).toList();
    }
}
