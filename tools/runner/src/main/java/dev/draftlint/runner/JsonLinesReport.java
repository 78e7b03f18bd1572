package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** One JSON object a draft, each on a line of its own. */
final class JsonLinesReport implements ReportWriter {

    private final Writer out;
    private final JsonGenerator json;
    private final JsonDraft drafts;

    JsonLinesReport(Writer out) throws IOException {
        this.out = out;
        this.json = JsonText.generator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
        this.drafts = new JsonDraft(json);
    }

    @Override
    public void write(Linted draft) throws IOException {
        drafts.write(draft);
        json.writeRaw('\n');
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.close();
        out.flush();
    }
}
