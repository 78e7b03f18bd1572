package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.draft.Part;
import dev.draftlint.rule.Fix;
import java.io.IOException;

/** Writes the fixes of findings as changes of SARIF artifacts. */
final class SarifFixes {

    /** The name that stands for the folder which paths are relative to. */
    static final String BASE = "%SRCROOT%";

    private final JsonFields fields;
    private final JsonGenerator json;
    private final ReportPaths paths;
    private final LastLines lines = new LastLines();

    SarifFixes(JsonFields fields, ReportPaths paths) {
        this.fields = fields;
        this.json = fields.json();
        this.paths = paths;
    }

    /** The file that a place or a change is in. */
    static void writeArtifact(JsonFields fields, ReportPaths paths, Located located) throws IOException {
        fields.json().writeObjectFieldStart("artifactLocation");
        fields.json().writeStringField("uri", paths.uri(located.path()));
        fields.json().writeStringField("uriBaseId", BASE);
        fields.json().writeEndObject();
    }

    /** Offsets in the strings of a JSON line are none of its file, so there a fix cannot be told. */
    void write(Located located, Placed placed) throws IOException {
        if (placed.finding().fixes().isEmpty() || located.origin() instanceof Origin.Parts) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        for (Fix fix : placed.finding().fixes()) {
            json.writeStartObject();
            fields.message("description", Wording.sentence(fix.label()));
            json.writeArrayFieldStart("artifactChanges");
            writeChange(located, fix);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeChange(Located located, Fix fix) throws IOException {
        json.writeStartObject();
        writeArtifact(fields, paths, located);
        json.writeArrayFieldStart("replacements");
        for (Fix.Edit edit : fix.edits()) {
            write(located.origin(), edit);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Origin origin, Fix.Edit edit) throws IOException {
        Part part = edit.span().part();
        Lines known = lines.of(origin, part);
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
}
