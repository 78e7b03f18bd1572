package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.report.Problem;
import dev.draftlint.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunnerTest {

    private static final WordLinter BUMPS = new WordLinter("bump");

    @TempDir
    private Path folder;

    @Test
    void placesAreThoseOfTheFile() throws IOException {
        write("a.html", "<p>Hi</p>\r\n<p>bump</p>");

        Placed placed = run(Runner.of(BUMPS)).drafts.get(0).findings().get(0);

        assertThat(placed.start()).isEqualTo(14);
        assertThat(placed.end()).isEqualTo(18);
        assertThat(placed.from()).isEqualTo(new Lines.Position(2, 4));
        assertThat(placed.to()).isEqualTo(new Lines.Position(2, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.html.j2", "a.mjml"})
    void aByteOrderMarkIsSkippedAndCounted(String name) throws IOException {
        write(name, "\uFEFF<p>bump</p>");

        Linted draft = run(Runner.of(BUMPS)).drafts.get(0);

        assertThat(draft.located().source().body()).isEqualTo("<p>bump</p>");
        assertThat(draft.located().source().format()).isEqualTo(Format.HTML);
        assertThat(draft.findings().get(0).start()).isEqualTo(4);
    }

    @Test
    void theEndingOfATemplateSaysThatItIsOne() throws IOException {
        write("a.hbs", "Hi, bump");
        write("b.hbs", "Readiness: ready\n\nHi, bump");
        write("c.txt", "Hi, bump");

        assertThat(run(Runner.of(BUMPS)).drafts)
                .extracting(draft -> draft.located().source().readiness())
                .containsExactly(Readiness.TEMPLATE, Readiness.READY, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.html", "a.html.j2", "a.txt"})
    void frontMatterIsNoPartOfTheBody(String name) throws IOException {
        write(name, "---\ntitle: bump\nsubject: A bump\n---\n\n<p>bump</p>");

        Linted draft = run(Runner.of(BUMPS)).drafts.get(0);

        assertThat(draft.located().source().subject()).isEqualTo("A bump");
        assertThat(draft.findings()).extracting(Placed::start).containsExactly(27, 40);
    }

    @Test
    void theEncodingOfAFileIsFound() throws IOException {
        Files.write(folder.resolve("a.html"), "<p>Grüße</p>".getBytes(ISO_8859_1));
        Files.write(folder.resolve("b.html"), "\uFEFF<p>Grüße</p>".getBytes(UTF_16LE));
        Files.write(folder.resolve("c.html"), "<p>Grüße</p>".getBytes(UTF_8));

        assertThat(run(Runner.of(BUMPS)).drafts)
                .extracting(draft -> draft.located().source().body())
                .containsOnly("<p>Grüße</p>")
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void manyThreadsWriteWhatOneWrites(ReportFormat format) throws IOException {
        for (int i = 0; i < 40; i++) {
            write("mail" + i + ".eml", "Subject: bump\n\nbump " + i);
            write("lines" + i + ".jsonl", "{\"body\":\"bump\"}\n{bad\n".repeat(20));
        }
        StringBuilder serialTroubles = new StringBuilder();
        StringBuilder parallelTroubles = new StringBuilder();

        String serial = report(format, 1, serialTroubles);

        assertThat(report(format, 8, parallelTroubles)).isEqualTo(serial).contains("inbox-bump");
        assertThat(parallelTroubles).hasToString(serialTroubles.toString());
    }

    @Test
    void aBadLineDoesNotHideTheRest() throws IOException {
        write("a.jsonl", "{\"id\":\"one\",\"body\":\"bump\"}\n\n{bad}\n{\"id\":\"two\",\"body\":\"bump\"}");
        Recording recording = new Recording();

        Summary summary = Runner.of(BUMPS).run(inputs(), recording);

        assertThat(recording.ids()).containsExactly("one", "two");
        assertThat(recording.troubles).singleElement().asString().contains("a.jsonl:3: not valid JSON at column");
        assertThat(summary).isEqualTo(new Summary(2, 0, 2, 0, 0, 1, 187, 93.5));
        assertThat(summary.meanScore()).isEqualTo(93.5);
    }

    @Test
    void whatGoesWrongInOneDraftDoesNotStopTheRun() throws IOException {
        write("a.eml", "Subject: a\n\nsecret words");
        write("b.eml", "Subject: b\n\nfine");
        Function<Source, Report> fragile = source -> {
            if (source.body().startsWith("secret")) {
                throw new StackOverflowError(source.body());
            }
            return BUMPS.apply(source);
        };

        Recording recording = run(Runner.of(fragile));

        assertThat(recording.ids()).containsExactly(folder.resolve("b.eml").toString());
        assertThat(recording.troubles)
                .singleElement()
                .asString()
                .contains("a.eml: internal error", "StackOverflowError")
                .doesNotContain("secret");
    }

    @Test
    void aRuleThatFailsIsNamed() throws IOException {
        write("a.eml", "Subject: a\n\nfine");
        Function<Source, Report> broken = source -> new Report(
                BUMPS.apply(source).draft(), 100, List.of(), List.of(new Problem("did-you-see", "it threw")));
        Recording recording = new Recording();

        Summary summary = Runner.of(broken).run(inputs(), recording);

        assertThat(recording.troubles).containsExactly(folder + "/a.eml: rule did-you-see failed: it threw");
        assertThat(summary.failures()).isEqualTo(1);
        assertThat(summary.drafts()).isEqualTo(1);
    }

    @Test
    void kindAndStageAreForDraftsThatDoNotSay() throws IOException {
        write("a.jsonl", "{\"body\":\"\",\"kind\":\"press\"}\n{\"body\":\"\",\"stage\":\"breakup\"}");
        List<Source> seen = Collections.synchronizedList(new ArrayList<>());
        Function<Source, Report> watching = source -> {
            seen.add(source);
            return BUMPS.apply(source);
        };

        run(Runner.of(watching).withKind(Kind.SALES).withStage(Stage.FOLLOW_UP).withThreads(1));

        assertThat(seen).extracting(Source::kind).containsExactly(Kind.PRESS, Kind.SALES);
        assertThat(seen).extracting(Source::stage).containsExactly(Stage.FOLLOW_UP, Stage.BREAKUP);
    }

    @Test
    void aFileThatIsTooLongIsReadUpToTheLimit() throws IOException {
        write("a.html", "bump " + "ü".repeat(ReadingLimits.FILE / 2));

        Linted draft = run(Runner.of(BUMPS)).drafts.get(0);

        assertThat(draft.findings())
                .extracting(placed ->
                        placed.finding().rule() + ": " + placed.finding().message())
                .containsExactly(
                        "inbox-bump: Say what is new instead", "limit: A file of more than 25 MB is read up to there");
        assertThat(draft.located().source().body()).doesNotContain("\uFFFD").startsWith("bump");
    }

    @Test
    void aReportThatCannotBeWrittenEndsTheRun() throws IOException {
        write("a.jsonl", "{\"body\":\"\"}\n".repeat(1_000));
        Listener full = new Listener() {
            @Override
            public void linted(Linted draft) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void trouble(String message) {}
        };

        assertThatThrownBy(() -> Runner.of(BUMPS).run(inputs(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
    }

    @Test
    void standardInputIsRead() throws IOException {
        Recording recording = new Recording();
        Inputs inputs = Inputs.of(List.of("-"), new ByteArrayInputStream("<p>bump</p>".getBytes(UTF_8)));

        Runner.of(BUMPS).run(inputs, recording);

        assertThat(recording.drafts).singleElement().satisfies(draft -> {
            assertThat(draft.located().id()).isEqualTo("-");
            assertThat(draft.findings()).hasSize(1);
        });
    }

    @Test
    void aRunNeedsAThread() {
        assertThatThrownBy(() -> Runner.of(BUMPS).withThreads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a run needs at least 1 thread, not 0");
    }

    @Test
    void oneRunWritesSeveralReports() throws IOException {
        write("a.eml", "Subject: a\n\nbump");
        write("b.jsonl", "{bad\n{\"body\":\"\",\"kind\":\"odd\"}");
        StringWriter first = new StringWriter();
        StringWriter second = new StringWriter();
        Reports reports = Reports.by(List.of(
                ReportFormat.GITHUB.writer(first, ReportOptions.PLAIN),
                ReportFormat.SARIF.writer(second, ReportOptions.PLAIN)));

        reports.finish(Runner.of(BUMPS).run(inputs(), reports));

        assertThat(first.toString()).contains("::warning file=", "::error title=draftlint::", "2 drafts, 1 finding");
        assertThat(second.toString()).contains("inbox-bump", "\"level\":\"error\",\"message\"", "the kind is inferred");
    }

    private String report(ReportFormat format, int threads, StringBuilder troubles) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = format.writer(out, ReportOptions.PLAIN.withVerbose(true));
        Listener listener = new Listener() {
            @Override
            public void linted(Linted draft) throws IOException {
                writer.write(draft);
            }

            @Override
            public void trouble(String message) {
                troubles.append(message).append('\n');
            }
        };
        writer.finish(Runner.of(BUMPS).withThreads(threads).run(inputs(), listener));
        return out.toString();
    }

    private Recording run(Runner runner) throws IOException {
        Recording recording = new Recording();
        runner.run(inputs(), recording);
        return recording;
    }

    private Inputs inputs() {
        return Inputs.of(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
