package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.draft.Part;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.Severity;
import java.io.IOException;

/** Writes findings as SARIF results. */
final class SarifResult {

    /** The name that stands for the folder which paths are relative to. */
    static final String BASE = "%SRCROOT%";

    private static final int LONGEST_SNIPPET = 500;

    private final JsonFields fields;
    private final JsonGenerator json;
    private final ReportPaths paths;
    private final SarifRules rules;
    private final LastLines lines = new LastLines();

    SarifResult(JsonFields fields, ReportPaths paths, SarifRules rules) {
        this.fields = fields;
        this.json = fields.json();
        this.paths = paths;
        this.rules = rules;
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
        json.writeStringField("ruleId", placed.finding().rule());
        json.writeNumberField("ruleIndex", rules.index(placed.finding().rule()));
        json.writeStringField("level", level(placed.finding().severity()));
        fields.message("message", sentence(Wording.of(placed)));
        writeLocation(located, placed);
        writeFixes(located, placed);
        writeProperties(located, placed);
        json.writeEndObject();
    }

    /** A viewer shows the message as prose. */
    private static String sentence(String message) {
        return message.endsWith(".") || message.endsWith("?") || message.endsWith("!") ? message : message + ".";
    }

    private void writeLocation(Located located, Placed placed) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(located);
        writeRegion(located, placed);
        json.writeEndObject();
        if (located.origin() instanceof Origin.Parts) {
            writeLogicalLocation(located, placed.part());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeArtifact(Located located) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", paths.uri(located.path()));
        json.writeStringField("uriBaseId", BASE);
        json.writeEndObject();
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

    /** Where in a JSON line: the draft and its part. */
    private void writeLogicalLocation(Located located, Part part) throws IOException {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        fields.text("name", located.id());
        fields.text("fullyQualifiedName", located.id() + "/" + Names.of(part));
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Offsets in the strings of a JSON line are none of its file, so there a fix cannot be told. */
    private void writeFixes(Located located, Placed placed) throws IOException {
        if (placed.finding().fixes().isEmpty() || located.origin() instanceof Origin.Parts) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        for (Fix fix : placed.finding().fixes()) {
            json.writeStartObject();
            fields.message("description", sentence(fix.label()));
            json.writeArrayFieldStart("artifactChanges");
            writeChange(located, fix);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeChange(Located located, Fix fix) throws IOException {
        json.writeStartObject();
        writeArtifact(located);
        json.writeArrayFieldStart("replacements");
        for (Fix.Edit edit : fix.edits()) {
            write(located.origin(), edit);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Origin origin, Fix.Edit edit) throws IOException {
        Part part = edit.span().part();
        Lines known = lines.of(origin.text(part));
        Lines.Position from = known.at(origin.start(part, edit.span().start()));
        Lines.Position to = known.at(origin.end(part, edit.span().end()));
        json.writeStartObject();
        json.writeObjectFieldStart("deletedRegion");
        json.writeNumberField("startLine", from.line());
        json.writeNumberField("startColumn", from.column());
        json.writeNumberField("endLine", to.line());
        json.writeNumberField("endColumn", to.column());
        json.writeEndObject();
        fields.message("insertedContent", edit.replacement());
        json.writeEndObject();
    }

    private void writeProperties(Located located, Placed placed) throws IOException {
        json.writeObjectFieldStart("properties");
        fields.text("draft", located.id());
        fields.number("points", Tenths.shortest(placed.contribution().points()));
        fields.text("excerpt", placed.contribution().excerpt());
        json.writeEndObject();
    }
}
