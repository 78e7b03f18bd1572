package dev.draftlint.runner.config;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.draftlint.rule.Rule;
import dev.draftlint.runner.JsonText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The JSON schema of {@code draftlint.yml}, for editors; written from the table of keys that the reader goes by. */
public final class ConfigurationSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private ConfigurationSchema() {}

    /**
     * Flushes {@code out} and leaves it open.
     *
     * @param rules the rules to describe with their options; others are allowed, and judged by the reader
     */
    public static void write(Writer out, List<Rule> rules) throws IOException {
        try (JsonGenerator schema = JsonText.generator(out)) {
            schema.setPrettyPrinter(new DefaultPrettyPrinter());
            schema.writeStartObject();
            schema.writeStringField("$schema", DIALECT);
            schema.writeStringField("title", "Configuration of Draftlint");
            Table.file(rules).describe(schema);
            schema.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }
}
