package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * SARIF 2.1.0, for code scanning. Results are written as the run goes; the rules, which name those that were met, come
 * after them.
 */
final class SarifReport implements ReportWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What went wrong beside the findings. */
    private record Notification(String level, String message) {}

    private final Writer out;
    private final JsonGenerator json;
    private final ReportPaths paths;
    private final SarifRules rules;
    private final SarifResult results;
    private final List<Notification> notifications = new ArrayList<>();

    SarifReport(Writer out, ReportOptions options) throws IOException {
        this.out = out;
        this.json = JsonText.generator(out);
        this.paths = new ReportPaths(options.base());
        this.rules = new SarifRules(options.rules());
        this.results = new SarifResult(new JsonFields(json), paths, rules);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        writeBase();
        json.writeArrayFieldStart("results");
    }

    @Override
    public void write(Linted draft) throws IOException {
        for (Placed placed : draft.findings()) {
            results.write(draft.located(), placed);
        }
        for (Linted.Silenced silenced : draft.suppressed()) {
            results.write(draft.located(), silenced);
        }
    }

    @Override
    public void trouble(String message) {
        notifications.add(new Notification("error", paths.withoutBase(message)));
    }

    @Override
    public void note(String message) {
        notifications.add(new Notification("warning", paths.withoutBase(message)));
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.writeEndArray();
        rules.write(new JsonFields(json));
        writeInvocation(summary);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.write('\n');
        out.flush();
    }

    /** It has no URI, which would be a path of this machine. */
    private void writeBase() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(SarifFixes.BASE);
        json.writeObjectFieldStart("description");
        json.writeStringField("text", "The root of the sources, from which draftlint ran.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeInvocation(Summary summary) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", summary.failures() == 0);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Notification notification : notifications) {
            json.writeStartObject();
            json.writeStringField("level", notification.level());
            new JsonFields(json).message("message", notification.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}
