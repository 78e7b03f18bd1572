package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes what rules know about themselves as JSON. */
public final class RulesJson {

    private final JsonGenerator json;

    private RulesJson(JsonGenerator json) {
        this.json = json;
    }

    /** Flushes {@code out} and leaves it open. */
    public static void write(Writer out, List<Rule> rules) throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            new RulesJson(json).write(rules);
        }
        out.write('\n');
        out.flush();
    }

    private void write(List<Rule> rules) throws IOException {
        json.writeStartObject();
        json.writeStringField("draftlint", Version.current());
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            write(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Rule described) throws IOException {
        RuleInfo rule = described.info();
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("severity", Names.of(rule.severity()));
        json.writeStringField("summary", rule.summary());
        json.writeStringField("why", rule.why());
        json.writeObjectFieldStart("evidence");
        json.writeStringField("grade", rule.evidence().grade().name());
        json.writeStringField("statement", rule.evidence().statement());
        json.writeStringField("source", rule.evidence().source());
        json.writeEndObject();
        writeOptions(RuleOptions.of(described).all());
        write("flagged", rule.flagged());
        write("accepted", rule.accepted());
        json.writeEndObject();
    }

    private void writeOptions(List<RuleOption> options) throws IOException {
        json.writeArrayFieldStart("options");
        for (RuleOption option : options) {
            json.writeStartObject();
            json.writeStringField("name", option.name());
            json.writeStringField("takes", option.type().toString());
            json.writeFieldName("default");
            json.writeRawValue(option.json());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(String name, List<String> examples) throws IOException {
        json.writeArrayFieldStart(name);
        for (String example : examples) {
            json.writeString(example);
        }
        json.writeEndArray();
    }
}
