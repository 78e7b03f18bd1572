package dev.draftlint.runner.config;

import dev.draftlint.rule.Nearest;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Severity;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.Packs;
import dev.draftlint.runner.RuleOption;
import dev.draftlint.runner.RuleOptions;
import dev.draftlint.runner.config.Yaml.Entries;
import dev.draftlint.runner.config.Yaml.Entry;
import dev.draftlint.runner.config.Yaml.Scalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts together which rules run, and how. */
final class RuleSettings {

    /** The rule that wants to know the merge fields; the pack that has it may be absent. */
    static final String UNKNOWN_FIELD = "unknown-field";

    private final Packs packs;
    private final Errors errors;
    private final SortedMap<String, ConfiguredRule> rules = new TreeMap<>();

    private RuleSettings(Packs packs, Errors errors) {
        this.packs = packs;
        this.errors = errors;
    }

    /**
     * All rules of all packs, by id.
     *
     * @throws IllegalArgumentException if two packs have a rule of one id
     */
    static SortedMap<String, ConfiguredRule> installed(Packs packs) {
        RuleSettings settings = new RuleSettings(packs, new Errors());
        packs.installed().forEach(settings::take);
        return settings.rules;
    }

    /**
     * All rules of the chosen packs and of the files, by id.
     *
     * @throws IllegalArgumentException if two packs have a rule of one id
     */
    static SortedMap<String, ConfiguredRule> of(Packs packs, List<Contents> files, Errors errors) {
        RuleSettings settings = new RuleSettings(packs, errors);
        settings.takePacks(files);
        settings.takeOwn(OwnRules.read(files, errors));
        settings.setFields(files);
        for (Contents file : files) {
            file.rules().forEach(settings::set);
        }
        return settings.rules;
    }

    private void takePacks(List<Contents> files) {
        Optional<List<Sited<String>>> chosen =
                files.stream().flatMap(file -> file.packs().stream()).reduce((earlier, later) -> later);
        chosen.ifPresent(this::refuseUnknown);
        Set<String> ids =
                chosen.stream().flatMap(List::stream).map(Sited::value).collect(Collectors.toSet());
        for (Packs.Pack pack : packs.installed()) {
            if (chosen.isEmpty() || ids.contains(pack.id())) {
                take(pack);
            }
        }
    }

    private void take(Packs.Pack pack) {
        for (Rule rule : pack.rules()) {
            take(ConfiguredRule.of(pack.id(), rule));
        }
    }

    private void refuseUnknown(List<Sited<String>> chosen) {
        List<String> installed = packs.installed().stream().map(Packs.Pack::id).toList();
        for (Sited<String> pack : chosen) {
            if (!installed.contains(pack.value())) {
                errors.add(pack.place(), Nearest.unknown("pack", pack.value(), installed));
            }
        }
    }

    private void take(ConfiguredRule rule) {
        ConfiguredRule taken = rules.putIfAbsent(rule.id(), rule);
        if (taken != null) {
            throw new IllegalArgumentException("two rules have the id '" + rule.id() + "': pack '" + taken.pack()
                    + "' and pack '" + rule.pack() + "'; leave one of them out");
        }
    }

    private void takeOwn(Map<String, OwnRule> own) {
        own.forEach((id, rule) -> {
            ConfiguredRule taken = rules.putIfAbsent(id, ConfiguredRule.of(rule));
            if (taken != null) {
                errors.add(
                        rule.place(), "pack '" + taken.pack() + "' has a rule '" + id + "'; give this one another id");
            }
        });
    }

    private void setFields(List<Contents> files) {
        Set<String> fields = new LinkedHashSet<>();
        files.forEach(file -> file.fields().forEach(field -> fields.add(field.value())));
        if (!fields.isEmpty()) {
            rules.computeIfPresent(UNKNOWN_FIELD, (id, rule) -> withFields(rule, fields));
        }
    }

    private static ConfiguredRule withFields(ConfiguredRule rule, Set<String> fields) {
        RuleOptions options = RuleOptions.of(rule.rule());
        for (RuleOption option : options.all()) {
            if (option.type() == RuleOption.Type.LIST) {
                return rule.withRule(options.with(Map.of(option.name(), List.copyOf(fields))));
            }
            if (option.type() == RuleOption.Type.SET) {
                return rule.withRule(options.with(Map.of(option.name(), fields)));
            }
        }
        return rule;
    }

    private void set(Entry entry) {
        ConfiguredRule known = rules.get(entry.key());
        if (known == null) {
            errors.add(entry.place(), unknown(entry.key()));
        } else {
            rules.put(entry.key(), set(known, entry).at(entry.place()));
        }
    }

    private String unknown(String id) {
        for (Packs.Pack pack : packs.installed()) {
            if (pack.rules().stream().map(Rule::info).anyMatch(info -> info.id().equals(id))) {
                return "rule '" + id + "' is of pack '" + pack.id() + "', which 'packs' leaves out; add the pack";
            }
        }
        return UnknownRule.message(id, rules.keySet());
    }

    private ConfiguredRule set(ConfiguredRule rule, Entry entry) {
        if (entry.value() instanceof Scalar severity) {
            return withSeverity(rule, severity.text());
        }
        Entries setting = (Entries) entry.value();
        ConfiguredRule withSeverity = setting.text(RulesShape.SEVERITY)
                .map(severity -> withSeverity(rule, severity.value()))
                .orElse(rule);
        return withSeverity.withRule(new GivenOptions(rule.rule(), errors).applied(entry.place(), setting));
    }

    private static ConfiguredRule withSeverity(ConfiguredRule rule, String severity) {
        return Names.find(Severity.class, severity).map(rule::withSeverity).orElseGet(rule::off);
    }
}
