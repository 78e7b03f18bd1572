package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** One JSON object for the whole run, written as it goes. */
final class JsonReport implements ReportWriter {

    private final Writer out;
    private final JsonGenerator json;
    private final JsonDraft drafts;

    JsonReport(Writer out) throws IOException {
        this.out = out;
        this.json = JsonText.generator(out);
        this.drafts = new JsonDraft(json);
        json.writeStartObject();
        json.writeStringField("draftlint", Version.current());
        json.writeArrayFieldStart("drafts");
    }

    @Override
    public void write(Linted draft) throws IOException {
        drafts.write(draft);
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.write('\n');
        out.flush();
    }
}
