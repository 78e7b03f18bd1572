package dev.draftlint.runner.eval;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.runner.JsonText;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes figures as JSON; {@link FiguresFormat#JSON} says how it looks. */
final class FiguresJson {

    private final JsonGenerator json;

    private FiguresJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Figures figures, int show, Writer out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            new FiguresJson(json).write(figures, show);
        }
        out.write('\n');
        out.flush();
    }

    private void write(Figures figures, int show) throws IOException {
        json.writeStartObject();
        json.writeStringField("draftlint", Version.current());
        json.writeNumberField("drafts", figures.drafts());
        json.writeArrayFieldStart("rules");
        for (RuleFigures rule : figures.rules()) {
            write(rule);
        }
        json.writeEndArray();
        writeAverages(figures);
        json.writeObjectFieldStart("correlation");
        share("spearman", figures.correlation());
        json.writeNumberField("drafts", figures.rated());
        json.writeEndObject();
        writeMisses(figures.misses(), show);
        json.writeEndObject();
    }

    private void write(RuleFigures rule) throws IOException {
        json.writeStartObject();
        text("rule", rule.rule());
        text("scope", Names.of(rule.scope()));
        json.writeBooleanField("loaded", rule.isLoaded());
        tally("drafts", rule.drafts());
        if (rule.marksPlaces()) {
            tally("places", rule.places());
        }
        json.writeEndObject();
    }

    private void writeAverages(Figures figures) throws IOException {
        json.writeObjectFieldStart("micro");
        tally("drafts", figures.microDrafts());
        tally("places", figures.microPlaces());
        json.writeEndObject();
        json.writeObjectFieldStart("macro");
        json.writeNumberField("rules", figures.labelledRules());
        json.writeObjectFieldStart("drafts");
        share("f1", figures.macroDrafts());
        json.writeEndObject();
        json.writeObjectFieldStart("places");
        share("f1", figures.macroPlaces());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeMisses(List<Miss> misses, int show) throws IOException {
        if (show == 0) {
            return;
        }
        json.writeArrayFieldStart("misses");
        for (Miss.Way way : Miss.Way.values()) {
            List<Miss> all = Miss.of(way, misses);
            for (Miss miss : all.subList(0, Math.min(show, all.size()))) {
                write(miss);
            }
        }
        json.writeEndArray();
    }

    private void write(Miss miss) throws IOException {
        json.writeStartObject();
        text("way", Names.of(miss.way()));
        text("id", miss.id());
        text("place", miss.place());
        text("kind", miss.kind());
        text("stage", miss.stage());
        text("value", miss.value());
        json.writeArrayFieldStart("passages");
        for (String passage : miss.passages()) {
            JsonText.write(json, passage);
        }
        json.writeEndArray();
        text("context", miss.context());
        json.writeEndObject();
    }

    private void tally(String name, Tally tally) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("labels", tally.labels());
        json.writeNumberField("found", tally.found());
        json.writeNumberField("hits", tally.hits());
        share("precision", tally.precision());
        interval("precisionInterval", tally.precisionInterval());
        share("recall", tally.recall());
        interval("recallInterval", tally.recallInterval());
        share("f1", tally.f1());
        json.writeEndObject();
    }

    private void interval(String name, Interval interval) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeRawValue(Decimals.fixed(interval.low(), 4));
        json.writeRawValue(Decimals.fixed(interval.high(), 4));
        json.writeEndArray();
    }

    private void share(String name, double value) throws IOException {
        json.writeFieldName(name);
        json.writeRawValue(Double.isNaN(value) ? "null" : Decimals.fixed(value, 4));
    }

    private void text(String name, String value) throws IOException {
        json.writeFieldName(name);
        JsonText.write(json, value);
    }
}
