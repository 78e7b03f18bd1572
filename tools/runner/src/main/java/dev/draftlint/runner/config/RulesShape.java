package dev.draftlint.runner.config;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.rule.Rule;
import dev.draftlint.runner.RuleOption;
import dev.draftlint.runner.RuleOptions;
import dev.draftlint.runner.config.Yaml.Entries;
import dev.draftlint.runner.config.Yaml.Entry;
import dev.draftlint.runner.config.Yaml.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules with their settings. Which rules and options there are is known only when all files are read; here the forms count.
 *
 * @param known rules to describe in the schema
 */
record RulesShape(List<Rule> known) implements Shape {

    static final String SEVERITY = "severity";

    static final ChoiceShape SEVERITIES = new ChoiceShape(List.of("off", "error", "warning", "info"));

    @Override
    public Optional<Yaml> valid(String name, Yaml value, Errors errors) {
        if (!(value instanceof Entries rules)) {
            return Shape.refused(name, "rules with their settings", value, errors);
        }
        List<Entry> valid = new ArrayList<>();
        for (Entry rule : rules.entries()) {
            setting(rule, errors).ifPresent(kept -> valid.add(new Entry(rule.place(), rule.key(), kept)));
        }
        return Optional.of(new Entries(rules.place(), valid));
    }

    private static Optional<Yaml> setting(Entry rule, Errors errors) {
        if (rule.value() instanceof Entries options) {
            return Optional.of(withSeverity(options, errors));
        }
        if (rule.value() instanceof Scalar severity && severity.type() != Scalar.Type.NOTHING) {
            return SEVERITIES.valid(SEVERITY, severity, errors);
        }
        return Shape.refused(rule.key(), "off, a severity, or keys with values", rule.value(), errors);
    }

    /** Options are left as they are. */
    private static Entries withSeverity(Entries setting, Errors errors) {
        List<Entry> valid = new ArrayList<>();
        for (Entry entry : setting.entries()) {
            if (!entry.key().equals(SEVERITY)
                    || SEVERITIES.valid(SEVERITY, entry.value(), errors).isPresent()) {
                valid.add(entry);
            }
        }
        return new Entries(setting.place(), valid);
    }

    @Override
    public void describe(JsonGenerator schema) throws IOException {
        schema.writeStringField("type", "object");
        schema.writeObjectFieldStart("properties");
        for (Rule rule : known) {
            schema.writeObjectFieldStart(rule.info().id());
            schema.writeStringField("description", rule.info().summary());
            describe(schema, RuleOptions.of(rule).all());
            schema.writeEndObject();
        }
        schema.writeEndObject();
        schema.writeObjectFieldStart("additionalProperties");
        describe(schema, List.of());
        schema.writeEndObject();
    }

    private static void describe(JsonGenerator schema, List<RuleOption> options) throws IOException {
        schema.writeArrayFieldStart("anyOf");
        schema.writeStartObject();
        SEVERITIES.describe(schema);
        schema.writeEndObject();
        schema.writeStartObject();
        schema.writeStringField("type", "object");
        schema.writeObjectFieldStart("properties");
        describe(schema, SEVERITY, SEVERITIES);
        for (RuleOption option : options) {
            describe(schema, option.name(), OptionShapes.of(option));
        }
        schema.writeEndObject();
        schema.writeEndObject();
        schema.writeEndArray();
    }

    private static void describe(JsonGenerator schema, String key, Shape shape) throws IOException {
        schema.writeObjectFieldStart(key);
        shape.describe(schema);
        schema.writeEndObject();
    }
}
