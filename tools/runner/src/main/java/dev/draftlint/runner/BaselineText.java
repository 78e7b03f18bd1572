package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.SortedSet;

/** Writes a baseline: an entry a line, so that people can read and merge what changes. */
final class BaselineText {

    private BaselineText() {}

    static void write(Writer out, SortedSet<BaselineEntry> entries) throws IOException {
        out.write("{\n\"" + BaselineReader.VERSION_KEY + "\": " + BaselineReader.VERSION + ",\n");
        out.write("\"" + BaselineReader.FINDINGS_KEY + "\": [");
        String before = "\n";
        for (BaselineEntry entry : entries) {
            out.write(before);
            write(out, entry);
            before = ",\n";
        }
        out.write("\n]\n}\n");
    }

    private static void write(Writer out, BaselineEntry entry) throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            field(json, "file", entry.file());
            if (!entry.draft().isEmpty()) {
                field(json, "draft", entry.draft());
            }
            field(json, "rule", entry.rule());
            field(json, "fingerprint", entry.fingerprint());
            field(json, "text", entry.text());
            json.writeEndObject();
        }
    }

    private static void field(JsonGenerator json, String name, String value) throws IOException {
        json.writeFieldName(name);
        JsonText.write(json, value);
    }
}
