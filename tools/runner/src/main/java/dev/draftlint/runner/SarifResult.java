package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.draft.Part;
import dev.draftlint.report.Suppressed;
import dev.draftlint.rule.Severity;
import dev.draftlint.runner.Linted.Silenced;
import java.io.IOException;

/** Writes findings as SARIF results. */
final class SarifResult {

    private static final int LONGEST_SNIPPET = 500;

    private final JsonFields fields;
    private final JsonGenerator json;
    private final ReportPaths paths;
    private final SarifRules rules;
    private final SarifFixes fixes;

    SarifResult(JsonFields fields, ReportPaths paths, SarifRules rules) {
        this.fields = fields;
        this.json = fields.json();
        this.paths = paths;
        this.rules = rules;
        this.fixes = new SarifFixes(fields, paths);
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    void write(Located located, Placed placed) throws IOException {
        json.writeStartObject();
        writeBody(located, placed);
        // Once a result says what suppresses it, the standard wants each to say so.
        json.writeArrayFieldStart("suppressions");
        json.writeEndArray();
        json.writeEndObject();
    }

    void write(Located located, Silenced silenced) throws IOException {
        json.writeStartObject();
        writeBody(located, silenced.placed());
        writeSuppression(silenced);
        json.writeEndObject();
    }

    private void writeBody(Located located, Placed placed) throws IOException {
        json.writeStringField("ruleId", placed.finding().rule());
        json.writeNumberField("ruleIndex", rules.index(placed.finding().rule()));
        json.writeStringField("level", level(placed.finding().severity()));
        fields.message("message", Wording.sentence(placed.message()));
        writeLocation(located, placed);
        writeFingerprint(located, placed);
        fixes.write(located, placed);
        writeProperties(placed);
    }

    /** Of drafts in one file only their ids tell the same sentences apart. */
    private void writeFingerprint(Located located, Placed placed) throws IOException {
        String id = located.ownId().isEmpty() ? located.id() : located.ownId();
        json.writeObjectFieldStart("partialFingerprints");
        fields.text("draftlintFinding/v1", placed.fingerprint() + (located.isOneOfMany() ? ":" + id : ""));
        json.writeEndObject();
    }

    private void writeSuppression(Silenced silenced) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", silenced.by() == Suppressed.By.COMMENT ? "inSource" : "external");
        if (!silenced.reason().isBlank()) {
            fields.text("justification", silenced.reason());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeLocation(Located located, Placed placed) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        SarifFixes.writeArtifact(fields, paths, located);
        writeRegion(located, placed);
        json.writeEndObject();
        if (located.isOneOfMany()) {
            writeLogicalLocation(located, placed.part());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeRegion(Located located, Placed placed) throws IOException {
        FilePlace place = FilePlace.of(located, placed);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        if (place.hasColumns()) {
            json.writeNumberField("startColumn", place.column());
            json.writeNumberField("endLine", place.endLine());
            json.writeNumberField("endColumn", place.endColumn());
            writeSnippet(located, placed);
        }
        json.writeEndObject();
    }

    private void writeSnippet(Located located, Placed placed) throws IOException {
        if (placed.end() - placed.start() <= LONGEST_SNIPPET) {
            String text = located.origin().text(placed.part());
            fields.message("snippet", text.substring(placed.start(), placed.end()));
        }
    }

    /** Where in a file of many: the draft and its part. */
    private void writeLogicalLocation(Located located, Part part) throws IOException {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        fields.text("name", located.id());
        fields.text("fullyQualifiedName", located.id() + "/" + Names.of(part));
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeProperties(Placed placed) throws IOException {
        json.writeObjectFieldStart("properties");
        fields.number("points", Tenths.shortest(placed.contribution().points()));
        fields.text("excerpt", placed.contribution().excerpt());
        json.writeEndObject();
    }
}
