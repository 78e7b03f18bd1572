package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.draftlint.runner.HostileRun.Found;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every report parses again and holds the findings of its run, whatever the drafts, the file names and the messages are. */
class RoundTripTest {

    private static final int TRIES = 1_000;
    private static final JsonMapper JSON = new JsonMapper();

    /** Checks one report of a run. */
    private interface Check {
        void of(HostileRun run) throws Exception;
    }

    @Test
    void json() throws Exception {
        Schema schema = schema("report.schema.json");
        each(run -> {
            String report = run.written(ReportFormat.JSON);

            assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
            List<String> messages = new ArrayList<>();
            for (JsonNode draft : JSON.readTree(report).get("drafts")) {
                draft.get("findings")
                        .forEach(finding -> messages.add(finding.get("message").asString()));
                draft.path("suppressed")
                        .forEach(finding -> messages.add(finding.get("message").asString()));
            }
            assertThat(messages)
                    .isEqualTo(
                            run.foundOrSuppressed().stream().map(Found::message).toList());
        });
    }

    @Test
    void jsonLines() throws Exception {
        Schema schema = schema("report.schema.json");
        each(run -> {
            List<String> lines = run.written(ReportFormat.JSONL).lines().toList();

            assertThat(lines).hasSameSizeAs(run.drafts());
            String report = "{\"draftlint\":\"1\",\"drafts\":[" + String.join(",", lines) + "]}";
            assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
        });
    }

    @Test
    void sarif() throws Exception {
        Schema schema = schema("sarif-2.1.0.schema.json");
        each(run -> {
            String report = run.written(ReportFormat.SARIF);

            assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
            List<Found> found = new ArrayList<>();
            for (JsonNode result : JSON.readTree(report).at("/runs/0/results")) {
                found.add(ofResult(result));
            }
            assertThat(found)
                    .isEqualTo(run.foundOrSuppressed().stream()
                            .map(RoundTripTest::asSarif)
                            .toList());
        });
    }

    @Test
    void checkstyle() throws Exception {
        each(run -> {
            List<Found> found = new ArrayList<>();
            for (Element error : elements(xml(run.written(ReportFormat.CHECKSTYLE)), "error")) {
                String file = ((Element) error.getParentNode()).getAttribute("name");
                if (!file.equals("draftlint")) {
                    found.add(ofError(file, error));
                }
            }
            assertThat(found).isEqualTo(run.found().stream().map(Found::shown).toList());
        });
    }

    @Test
    void junit() throws Exception {
        Pattern line = Pattern.compile(
                "(?s)(.*?):(\\d+)(?::(\\d+))?: warning ([a-z-]+): (.*?)(?: \\(-\\d+\\.\\d points\\))?: \".*\"");
        each(run -> {
            Document report = xml(run.written(ReportFormat.JUNIT));

            List<Found> found = new ArrayList<>();
            for (Element failure : elements(report, "failure")) {
                failure.getTextContent().strip().lines().forEach(written -> found.add(ofLine(line, written)));
            }
            assertThat(found).isEqualTo(run.found().stream().map(Found::shown).toList());
            assertThat(elements(report, "error")).hasSize(1);
        });
    }

    @Test
    void github() throws Exception {
        Pattern command = Pattern.compile(
                "::warning file=([^:,]*),line=(\\d+),endLine=\\d+(?:,col=(\\d+),endColumn=\\d+)?,title=draftlint ([a-z-]+)::"
                        + "(.*?)(?: \\(-\\d+\\.\\d points\\))?");
        each(run -> {
            List<String> lines = run.written(ReportFormat.GITHUB).lines().toList();

            List<Found> found = new ArrayList<>();
            for (String line : lines.subList(0, lines.size() - 2)) {
                found.add(ofLine(command, line).wholeLine());
            }
            assertThat(found)
                    .isEqualTo(
                            run.found().stream().map(RoundTripTest::asCommand).toList());
            assertThat(lines.get(lines.size() - 2)).startsWith("::error title=draftlint::a.txt: rule x failed");
        });
    }

    @Test
    void html() throws Exception {
        each(run -> {
            org.jsoup.nodes.Document page = Jsoup.parse(run.written(ReportFormat.HTML));

            List<String> messages = new ArrayList<>();
            for (Linted draft : run.drafts()) {
                draft.findings().forEach(placed -> messages.add(HtmlText.shown(placed.message())));
            }
            assertThat(page.select(".finding .message").stream().map(RoundTripTest::ownText))
                    .containsExactlyInAnyOrderElementsOf(messages);
            assertThat(page.select("script, style")).hasSize(2);
            assertThat(page.select("img, iframe, link, object, embed, base, [src], [onerror], [style]"))
                    .isEmpty();
            assertThat(page.select("[href]"))
                    .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        });
    }

    private static String ownText(org.jsoup.nodes.Element message) {
        return message.wholeText().substring("Warning ".length());
    }

    private static void each(Check check) throws Exception {
        for (long seed = 0; seed < TRIES; seed++) {
            try {
                check.of(HostileRun.of(seed));
            } catch (Exception | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static Found ofResult(JsonNode result) {
        JsonNode place = result.at("/locations/0/physicalLocation");
        String uri = place.at("/artifactLocation/uri").asString();
        return new Found(
                URLDecoder.decode(uri.replace("+", "%2B"), UTF_8),
                place.at("/region/startLine").asInt(),
                place.at("/region/startColumn").asInt(0),
                result.get("ruleId").asString(),
                result.at("/message/text").asString(),
                !result.get("suppressions").isEmpty());
    }

    /** A URI has no half of a pair. */
    private static Found asSarif(Found found) {
        String file = new String(found.file().getBytes(UTF_8), UTF_8);
        String message = Wording.sentence(found.message());
        return new Found(file, found.line(), found.column(), found.rule(), message, found.suppressed());
    }

    private static Found ofError(String file, Element error) {
        String column = error.getAttribute("column");
        return new Found(
                file,
                Integer.parseInt(error.getAttribute("line")),
                column.isEmpty() ? 0 : Integer.parseInt(column),
                error.getAttribute("source").replace("draftlint.", ""),
                error.getAttribute("message"),
                false);
    }

    private static Found ofLine(Pattern form, String line) {
        Matcher parts = form.matcher(line);
        assertThat(parts.matches()).as(line).isTrue();
        int column = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return new Found(
                parts.group(1), Integer.parseInt(parts.group(2)), column, parts.group(4), parts.group(5), false);
    }

    /** Columns are told of places on one line only. */
    private static Found asCommand(Found found) {
        String file = command(found.file()).replace(":", "%3A").replace(",", "%2C");
        return new Found(file, found.line(), 0, found.rule(), command(found.message()), false);
    }

    private static String command(String text) {
        return TerminalText.safe(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static Document xml(String report) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(report.getBytes(UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream in = ReportWriter.class.getResourceAsStream(name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }
}
