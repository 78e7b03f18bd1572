package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.Draftlint;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tool and its rules in a SARIF file; results refer to them by their place in the list. */
final class SarifRules {

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, RuleInfo> infos = new HashMap<>();

    SarifRules(List<RuleInfo> rules) {
        rules.forEach(this::add);
        Draftlint.builtInRules().forEach(this::add);
    }

    private void add(RuleInfo rule) {
        if (infos.putIfAbsent(rule.id(), rule) == null) {
            index(rule.id());
        }
    }

    /** The place of a rule; one that nobody has told of gets one too. */
    int index(String id) {
        return places.computeIfAbsent(id, added -> {
            ids.add(added);
            return ids.size() - 1;
        });
    }

    void write(JsonFields fields) throws IOException {
        JsonGenerator json = fields.json();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Draftlint");
        json.writeStringField("semanticVersion", Version.current());
        json.writeArrayFieldStart("rules");
        for (String id : ids) {
            RuleInfo rule = infos.get(id);
            json.writeStartObject();
            json.writeStringField("id", id);
            if (rule != null) {
                write(fields, rule);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonFields fields, RuleInfo rule) throws IOException {
        JsonGenerator json = fields.json();
        if (rule.id().contains("-")) {
            // A name that is the id but for its capital is refused by validators.
            fields.text("name", pascalCase(rule.id()));
        }
        fields.message("shortDescription", rule.summary());
        fields.message("fullDescription", rule.summary() + " " + rule.why());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifResult.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("help");
        fields.text("text", text(rule));
        fields.text("markdown", markdown(rule));
        json.writeEndObject();
        writeProperties(json, rule);
    }

    private static void writeProperties(JsonGenerator json, RuleInfo rule) throws IOException {
        json.writeObjectFieldStart("properties");
        // A rule that is wrong in more than one of five is a hint, held by the contract of packs.
        json.writeStringField("precision", rule.severity() == Severity.INFO ? "medium" : "high");
        json.writeStringField("problem.severity", severity(rule));
        json.writeArrayFieldStart("tags");
        json.writeString("email");
        json.writeString("outreach");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String severity(RuleInfo rule) {
        return switch (rule.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "recommendation";
        };
    }

    private static String text(RuleInfo rule) {
        StringBuilder text = new StringBuilder(rule.summary() + "\n\nWhy: " + rule.why());
        text.append("\n\nEvidence: ").append(evidence(rule.evidence()));
        rule.flagged().stream()
                .limit(1)
                .forEach(draft -> text.append("\n\nFlagged:\n\n").append(draft));
        rule.accepted().stream()
                .limit(1)
                .forEach(draft -> text.append("\n\nAccepted:\n\n").append(draft));
        return text.toString();
    }

    private static String markdown(RuleInfo rule) {
        StringBuilder text = new StringBuilder(rule.summary() + "\n\n## Why\n\n" + rule.why());
        text.append("\n\n## Evidence\n\n").append(evidence(rule.evidence()));
        rule.flagged().stream().limit(2).forEach(draft -> text.append(example("Flagged", draft)));
        rule.accepted().stream().limit(2).forEach(draft -> text.append(example("Accepted", draft)));
        return text.toString();
    }

    /** Fenced with more back ticks than any example has in a row. */
    private static String example(String title, String draft) {
        return "\n\n## " + title + "\n\n`````text\n" + draft.strip() + "\n`````";
    }

    private static String evidence(Evidence evidence) {
        return evidence.statement() + (evidence.source().isBlank() ? "" : " Source: " + evidence.source() + ".");
    }

    /** SARIF wants names like "InboxBump". */
    private static String pascalCase(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
