package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.draft.Span;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import java.io.IOException;

/** Writes one draft as JSON; what the JSON formats share. */
final class JsonDraft {

    private final JsonGenerator json;

    JsonDraft(JsonGenerator json) {
        this.json = json;
    }

    void write(Linted draft) throws IOException {
        json.writeStartObject();
        text("id", draft.located().id());
        text("source", draft.located().path());
        text("kind", Names.of(draft.kind()));
        text("stage", Names.of(draft.stage()));
        number("score", Tenths.shortest(draft.score()));
        json.writeArrayFieldStart("findings");
        for (Placed placed : draft.findings()) {
            json.writeStartObject();
            write(draft.located().origin(), placed);
            json.writeEndObject();
        }
        json.writeEndArray();
        writeSuppressed(draft);
        json.writeEndObject();
    }

    private void writeSuppressed(Linted draft) throws IOException {
        if (draft.suppressed().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suppressed");
        for (Linted.Silenced silenced : draft.suppressed()) {
            json.writeStartObject();
            write(draft.located().origin(), silenced.placed());
            text("by", Names.of(silenced.by()));
            text("reason", silenced.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Origin origin, Placed placed) throws IOException {
        Finding finding = placed.finding();
        text("rule", finding.rule());
        text("severity", Names.of(finding.severity()));
        number("points", Tenths.shortest(placed.contribution().points()));
        number("confidence", hundredths(finding.confidence()));
        writePlace(origin, placed);
        text("excerpt", placed.contribution().excerpt());
        text("message", finding.message());
        if (!finding.branch().isEmpty()) {
            text("branch", finding.branch());
        }
        text("fingerprint", placed.fingerprint());
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
            write(origin, fix);
        }
        json.writeEndArray();
    }

    private void writePlace(Origin origin, Placed placed) throws IOException {
        text("part", Names.of(placed.part()));
        json.writeNumberField("start", origin.preceding().units() + placed.start());
        json.writeNumberField("end", origin.preceding().units() + placed.end());
        json.writeNumberField("line", placed.from().line());
        json.writeNumberField("column", placed.from().column());
        json.writeNumberField("endLine", placed.to().line());
        json.writeNumberField("endColumn", placed.to().column());
    }

    private void write(Origin origin, Fix fix) throws IOException {
        json.writeStartObject();
        text("label", fix.label());
        json.writeArrayFieldStart("edits");
        for (Fix.Edit edit : fix.edits()) {
            write(origin, edit);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Origin origin, Fix.Edit edit) throws IOException {
        Span span = edit.span();
        json.writeStartObject();
        long before = origin.preceding().units();
        json.writeNumberField("start", before + origin.start(span.part(), span.start()));
        json.writeNumberField("end", before + origin.end(span.part(), span.end()));
        text("part", Names.of(span.part()));
        text("replacement", edit.replacement());
        json.writeEndObject();
    }

    private void text(String name, String value) throws IOException {
        json.writeFieldName(name);
        JsonText.write(json, value);
    }

    private void number(String name, String value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    /** "0.85", "1". */
    private static String hundredths(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 10 == 0
                ? Tenths.shortest(value)
                : hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
