package dev.draftlint.runner.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationSchemaTest {

    private final Schema schema = schema(written(false));

    /** Run with {@code -Ddraftlint.docs=update} to write it. */
    @Test
    void thePublishedSchemaIsCurrent() throws IOException {
        Path published = Path.of("src/main/resources/dev/draftlint/runner/config/draftlint.schema.json");
        if ("update".equals(System.getProperty("draftlint.docs"))) {
            Files.writeString(published, written(false));
        }
        assertThat(published).hasContent(written(false));
    }

    @Test
    void theStarterIsValidAsItIsAndWithoutItsCommentSigns() {
        String starter = Starter.text();
        String whole = starter.replaceAll("(?m)^#(?! \\S)", "");

        assertThat(faults(starter)).isEmpty();
        assertThat(whole).contains("\nrules:\n  minimizer: off\n", "\nextends: ");
        assertThat(faults(whole)).isEmpty();
    }

    @Test
    void theExampleOfTheReadMeIsValid() throws IOException {
        String readMe = Files.readString(Path.of("../../README.md"));
        int start = readMe.indexOf("```yaml\n") + 8;

        assertThat(faults(readMe.substring(start, readMe.indexOf("```", start))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ruls: {}",
                "rules: {a: loud}",
                "rules: {a: {severity: loud}}",
                "rules: [a]",
                "paths: [{kind: sales}]",
                "paths: [{files: a, kind: salse}]",
                "phrase-rules: [{id: a, message: b, patterns: [c]}]",
                "phrase-rules: [{id: a, message: b, patterns: [c], hits: [], guards: [d]}]",
                "fields: []",
                "fields: [12]",
                "fields: [' ']",
                "fail-on: warn",
                "min-score: 101",
                "max-warnings: 1.5",
                "extends: {a: b}",
            })
    void refusesWhatTheReaderRefuses(String yaml) {
        Errors errors = new Errors();
        Table.file(List.of()).valid("draftlint.yml", YamlReader.read("draftlint.yml", yaml, errors), errors);

        assertThat(faults(yaml)).isNotEmpty();
        assertThat(catchThrowable(errors::throwAny)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void knowsTheInstalledRulesAndTheirOptions() {
        Schema installed = schema(written(true));

        assertThat(faults(installed, "rules: {too-long: {first-touch: 5}, own-rule: off, inbox-bump: error}"))
                .isEmpty();
        assertThat(faults(installed, "rules: {too-long: {first-touch: many}}")).isNotEmpty();
        assertThat(faults(installed, "rules: {of-all-sorts: {tone: ice}}")).isNotEmpty();
    }

    @Test
    void isInTheJar() throws IOException {
        try (InputStream in = ConfigurationSchema.class.getResourceAsStream("draftlint.schema.json")) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(written(false));
        }
    }

    private List<Error> faults(String yaml) {
        return faults(schema, yaml);
    }

    private static List<Error> faults(Schema schema, String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    private static String written(boolean withRules) {
        StringWriter out = new StringWriter();
        try {
            ConfigurationSchema.write(out, withRules ? TestPacks.BOTH.rules() : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
