package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.draftlint.draft.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatTest {

    private static final Source DRAFT =
            Source.text("Hi Ana,\n\nJust a bump, and another bump.\n").withSubject("bump");

    @Test
    void json() throws IOException {
        String place =
                "\"part\":\"body\",\"start\":16,\"end\":20,\"line\":3,\"column\":8,\"endLine\":3,\"endColumn\":12";
        String finding = "{\"rule\":\"inbox-bump\",\"severity\":\"warning\",\"points\":6.5,\"confidence\":0.85," + place
                + ",\"excerpt\":\"bump\",\"message\":\"Say what is new instead\",\"fingerprint\":\"a5dd3a1ffcfde8ad\",\"fixes\":[{\"label\":\"Delete it\","
                + "\"edits\":[{\"start\":16,\"end\":20,\"part\":\"body\",\"replacement\":\"\"}]}]}";

        assertThat(written(ReportFormat.JSON, Source.text("Hi Ana,\n\nJust a bump.\n")))
                .isEqualTo("{\"draftlint\":\"" + Version.current()
                        + "\",\"drafts\":[{\"id\":\"a.txt\",\"source\":\"a.txt\",\"kind\":\"other\",\"stage\":\"other\","
                        + "\"score\":93.5,\"findings\":["
                        + finding + "]}]}\n");
    }

    @Test
    void jsonOfNothing() throws IOException {
        StringWriter out = new StringWriter();
        ReportFormat.JSON.writer(out, ReportOptions.PLAIN).finish(Summary.NOTHING);

        assertThat(out).hasToString("{\"draftlint\":\"" + Version.current() + "\",\"drafts\":[]}\n");
    }

    @Test
    void scoresAreNumbersOfOneDecimalAtMost() throws IOException {
        assertThat(written(ReportFormat.JSONL, Source.text("Hi"))).contains("\"score\":100,");
        assertThat(written(ReportFormat.JSONL, DRAFT)).contains("\"score\":80.5,");
        assertThat(Tenths.shortest(0.04)).isEqualTo("0");
        assertThat(Tenths.fixed(-0.04)).isEqualTo("0.0");
        assertThat(Tenths.fixed(-6)).isEqualTo("-6.0");
    }

    @Test
    void jsonLinesAreOneDraftALine() throws IOException {
        List<String> lines = written(ReportFormat.JSONL, DRAFT, DRAFT).lines().toList();

        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(strings(line, "rule")).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote \" and \\", "\u0000\u001B[31m\u0007\u009B", "\uD800 half", "half \uDC00", "\uDC00\uD800",
                        "\uD83D\uDE00 whole",
                "\u202Ereversed\u2066", "\u2028\uFEFF", "tab\tline\r\nend", "Grüße 田中", "</script>", ""
            })
    void anyTextComesBackFromJson(String word) throws IOException {
        String text = "x" + word;
        String json = written(ReportFormat.JSON, new WordLinter(text), Source.text(text));

        assertThat(strings(json, "excerpt")).containsExactly(text.replace("\r\n", "\n"));
        assertThat(json.codePoints().filter(codePoint -> codePoint != '\n' && TerminalText.isDangerous(codePoint)))
                .isEmpty();
    }

    @Test
    void compact() throws IOException {
        assertThat(written(ReportFormat.COMPACT, DRAFT)).isEqualTo("""
                        a.txt/subject:1:1: warning inbox-bump Say what is new instead
                        a.txt/body:3:8: warning inbox-bump Say what is new instead
                        a.txt/body:3:26: warning inbox-bump Say what is new instead
                        """);
    }

    @Test
    void text() throws IOException {
        assertThat(written(ReportFormat.TEXT, Source.text("Hi Ana,\n\nJust a bump.\n"), Source.text("Fine.")))
                .isEqualTo("""
                        warning[inbox-bump]: Say what is new instead
                         --> a.txt/body:3:8
                          |
                        3 | Just a bump.
                          |        ^^^^ -6.5 points, mending it gains 5.2
                          = fix: Delete it

                        a.txt, read as other, other: score 93.5 = 100 - 6.5 inbox-bump

                        2 drafts, 1 finding (1 warning), mean score 96.8; `draftlint explain RULE` says why
                        """);
    }

    @Test
    void textIsColouredOnDemand() throws IOException {
        StringWriter out = new StringWriter();
        ReportFormat.TEXT
                .writer(out, ReportOptions.PLAIN.withStyle(Style.COLOURED))
                .write(linted(new WordLinter("bump"), DRAFT));

        assertThat(out.toString()).contains("\u001B[1;33mwarning[inbox-bump]\u001B[0m");
    }

    @Test
    void draftsWithoutFindingsAreShownOnDemand() throws IOException {
        StringWriter out = new StringWriter();
        ReportFormat.TEXT
                .writer(out, ReportOptions.PLAIN.withVerbose(true))
                .write(linted(new WordLinter("bump"), Source.text("Fine.")));

        assertThat(out).hasToString("a.txt, read as other, other: score 100.0 = 100\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[31mred", "bell\u0007", "\u202Eevil", "\uD800", "\u009Bcsi", "a\rb"})
    void textFromOutsideCannotSteerTheTerminal(String evil) throws IOException {
        Source draft = Source.text("Hi " + evil + " bump");
        for (ReportFormat format : ReportFormat.values()) {
            StringWriter out = new StringWriter();
            ReportWriter writer = format.writer(out, ReportOptions.PLAIN.withVerbose(true));
            Located located = new Located(evil, evil, evil, draft, Origin.of(draft), List.of(), List.of());
            writer.write(Placing.place(located, new WordLinter(evil).apply(draft)));
            writer.finish(Summary.NOTHING);

            assertThat(out.toString().replace("\n", "").codePoints().filter(TerminalText::isDangerous))
                    .isEmpty();
        }
    }

    @Test
    void sarif() throws IOException {
        Source draft = Source.text("Hi Ana,\n\nJust a bump.\n");
        Located file = Located.file("a.txt", draft, Origin.slices(draft.body(), 0, 0));
        StringWriter out = new StringWriter();
        ReportWriter writer = ReportFormat.SARIF.writer(out, ReportOptions.PLAIN);
        writer.write(Placing.place(file, new WordLinter("bump").apply(draft)));
        writer.finish(Summary.NOTHING);
        String sarif = out.toString();

        assertThat(sarif)
                .contains(
                        "{\"ruleId\":\"inbox-bump\",\"ruleIndex\":4,\"level\":\"warning\","
                                + "\"message\":{\"text\":\"Say what is new instead.\"},",
                        "\"artifactLocation\":{\"uri\":\"a.txt\",\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":3,"
                                + "\"startColumn\":8,\"endLine\":3,\"endColumn\":12,\"snippet\":{\"text\":\"bump\"}}}",
                        "\"deletedRegion\":{\"startLine\":3,\"startColumn\":8,\"endLine\":3,\"endColumn\":12},"
                                + "\"insertedContent\":{\"text\":\"\"}",
                        "\"executionSuccessful\":true")
                .doesNotContain(ReportOptions.PLAIN.base().toString());
        assertThat(strings(sarif, "id")).contains("limit", "unused-suppression").endsWith("inbox-bump");
    }

    @Test
    void sarifSaysWhatWentWrong() throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = ReportFormat.SARIF.writer(out, ReportOptions.PLAIN);
        writer.trouble("'" + ReportOptions.PLAIN.base().resolve("a.txt") + "' cannot be read");
        writer.note("a.jsonl:1: the stage is inferred");
        writer.finish(Summary.NOTHING.plusFailure());

        assertThat(out.toString())
                .contains(
                        "\"executionSuccessful\":false",
                        "{\"level\":\"error\",\"message\":{\"text\":\"'a.txt' cannot be read\"}}",
                        "{\"level\":\"warning\",\"message\":{\"text\":\"a.jsonl:1: the stage is inferred\"}}");
    }

    @Test
    void junit() throws IOException {
        String junit = written(ReportFormat.JUNIT, Source.text("A bump.\n"), Source.text("Fine."));

        assertThat(junit).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="draftlint">
                  <testsuite name="a.txt" tests="2" failures="1" errors="0" skipped="0">
                    <testcase name="a.txt" classname="a.txt" file="a.txt">
                      <failure message="1 finding, score 93.5" type="warning">
                a.txt:1:3: warning inbox-bump: Say what is new instead (-6.5 points): "bump"
                      </failure>
                    </testcase>
                    <testcase name="a.txt" classname="a.txt" file="a.txt"/>
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void junitFailsWhatFailsTheRun() throws IOException {
        StringWriter out = new StringWriter();
        Thresholds errorsOnly = new Thresholds(FailOn.ERROR, 90.0, null);
        ReportWriter writer = ReportFormat.JUNIT.writer(out, ReportOptions.PLAIN.withThresholds(path -> errorsOnly));
        writer.write(linted(new WordLinter("bump"), Source.text("A bump.")));
        writer.write(linted(new WordLinter("bump"), Source.text("A bump, a bump.")));
        writer.finish(Summary.NOTHING);

        assertThat(out.toString())
                .contains("failures=\"1\"", "<system-out>", "<failure message=\"score 87.0 is less than 90\"")
                .containsOnlyOnce("<failure");
    }

    @Test
    void junitFailsWhereWarningsAreTooMany() throws IOException {
        StringWriter out = new StringWriter();
        Thresholds few = new Thresholds(null, null, 2L).under("mail/draftlint.yml");
        ReportWriter writer = ReportFormat.JUNIT.writer(out, ReportOptions.PLAIN.withThresholds(path -> few));
        writer.write(linted(new WordLinter("bump"), Source.text("A bump.")));
        writer.write(linted(new WordLinter("bump"), Source.text("A bump, a bump.")));
        writer.finish(Summary.NOTHING);

        assertThat(out.toString())
                .contains("<testsuite name=\"max-warnings\" tests=\"1\" failures=\"1\"")
                .containsOnlyOnce("<failure message=\"3 warnings under mail/draftlint.yml, and at most 2 may be\"");
    }

    @Test
    void checkstyle() throws IOException {
        assertThat(written(ReportFormat.CHECKSTYLE, Source.text("A bump.\n"), Source.text("Fine.")))
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="10.0">
                  <file name="a.txt">
                    <error line="1" column="3" severity="warning" message="Say what is new instead" source="draftlint.inbox-bump"/>
                  </file>
                </checkstyle>
                """);
    }

    @Test
    void github() throws IOException {
        assertThat(written(ReportFormat.GITHUB, new WordLinter("a\nbump"), Source.text("It is a\nbump")))
                .startsWith(
                        "::warning file=a.txt,line=1,endLine=2,title=draftlint inbox-bump::Say what is new instead");
        assertThat(written(ReportFormat.GITHUB, Source.text("A bump.\n")))
                .startsWith("::warning file=a.txt,line=1,endLine=1,col=3,endColumn=6,title=draftlint inbox-bump::"
                        + "Say what is new instead (-6.5 points)\n");
    }

    private static String written(ReportFormat format, Source... drafts) throws IOException {
        return written(format, new WordLinter("bump"), drafts);
    }

    private static String written(ReportFormat format, WordLinter linter, Source... drafts) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = format.writer(out, ReportOptions.PLAIN);
        Summary sum = Summary.NOTHING;
        for (Source draft : drafts) {
            Linted linted = linted(linter, draft);
            writer.write(linted);
            sum = sum.plus(linted);
        }
        writer.finish(sum);
        return out.toString();
    }

    private static Linted linted(WordLinter linter, Source draft) {
        return Placing.place(Located.file("a.txt", draft, Origin.of(draft)), linter.apply(draft));
    }

    private static List<String> strings(String json, String field) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && field.equals(parser.currentName())) {
                    values.add(parser.getText());
                }
            }
        }
        return values;
    }
}
