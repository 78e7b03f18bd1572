package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final String ONLY = "--rules=sample-bumpety,sample-fragile";
    private static final String BAD = "Subject: Audit\n\nHi Ana,\n\nA bumpety ride.\n";
    private static final String GOOD = "Subject: Audit\n\nHi Ana,\n\nA smooth ride.\n";

    @TempDir
    private Path folder;

    private final Console console = Console.piped();

    @Test
    void aCleanDraftIsZero() throws IOException {
        write("a.txt", GOOD);

        assertThat(console.run("check", ONLY, folder.toString())).isZero();
        assertThat(console.out()).hasToString("1 draft, no findings, mean score 100.0\n");
        assertThat(console.err().toString()).isEmpty();
    }

    @Test
    void findingsAreOne() throws IOException {
        String path = write("a.txt", BAD);

        assertThat(console.run("check", ONLY, "--format", "compact", path)).isEqualTo(1);
        assertThat(console.out()).hasToString(path + ":5:3: warning sample-bumpety Smooth it\n");
    }

    @Test
    void reportsForOtherToolsSayWhatFailed() throws IOException {
        String path = write("a.jsonl", "{bad\n{\"body\":\"bumpety\"}");

        assertThat(console.run("check", ONLY, "--format", "sarif", path)).isEqualTo(2);
        assertThat(console.out().toString())
                .contains("\"executionSuccessful\":false", "a.jsonl:1: not valid JSON", "\"startLine\":2");
    }

    @ParameterizedTest
    @CsvSource({"info, 1", "warning, 1", "error, 0", "never, 0"})
    void theSeverityThatFailsIsChosen(String failOn, int exitCode) throws IOException {
        assertThat(console.run("check", ONLY, "--fail-on", failOn, write("a.txt", BAD)))
                .isEqualTo(exitCode);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "100, 1"})
    void aLowScoreFails(String minScore, int exitCode) throws IOException {
        assertThat(console.run("check", ONLY, "--fail-on=never", "--min-score", minScore, write("a.txt", BAD)))
                .isEqualTo(exitCode);
    }

    @Test
    void whatNoFindingShowsIsSaid() throws IOException {
        String path = write("a.txt", BAD);

        assertThat(console.run("check", ONLY, "--min-score=100", "--max-warnings=0", path))
                .isEqualTo(1);
        assertThat(console.err().toString().lines())
                .hasSize(2)
                .contains("draftlint: 1 warning, and at most 0 may be")
                .anyMatch(line -> line.matches(
                        "draftlint: 1 draft scores too low, the worst '.*a.txt' with [0-9.]+ where 100 is the least"));
    }

    @Test
    void placesInATextCountItsHeaderLines() throws IOException {
        String path = write("a.md", "\uFEFF" + BAD.replace("\n", "\r\n"));

        console.run("check", ONLY, "--format", "jsonl", path);

        assertThat(console.out().toString())
                .contains(
                        "\"part\":\"body\",\"start\":32,\"end\":39,\"line\":5,\"column\":3,\"endLine\":5,\"endColumn\":10,"
                                + "\"excerpt\":\"bumpety\"");
    }

    @Test
    void aSubjectIsAPartOfItsOwn() throws IOException {
        String path = write("a.txt", "To: ana\nSubject: Bumpety\n\nHi Ana.\n");

        console.run("check", ONLY, "--format", "jsonl", path);

        assertThat(console.out().toString())
                .contains("\"part\":\"subject\",\"start\":17,\"end\":24,\"line\":2,\"column\":10,");
    }

    @Test
    void aMailsPlacesLeadIntoItsFile() throws IOException {
        String mail = "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\nContent-Transfer-Encoding: quoted-printable\n"
                + "Content-Type: text/plain; charset=utf-8\n\nGr=C3=BC=C3=9Fe, a bump=\nety ride.\n";
        String path = write("a.eml", mail);

        console.run("check", ONLY, path);

        assertThat(console.out().toString())
                .contains("--> " + path + ":5:20", "= reads: bumpety", "5 | Gr=C3=BC=C3=9Fe, a bump=");
    }

    @Test
    void aHeaderLineThatCannotBeMeantIsNamed() throws IOException {
        String path = write("a.txt", "Kind: salse\n\nHi Ana.\n");

        assertThat(console.run("check", ONLY, path)).isEqualTo(2);
        assertThat(console.err().toString())
                .startsWith("draftlint: " + path + ": ")
                .contains("salse");
    }

    @Test
    void aBadLineIsTwoAndTheRestIsLinted() throws IOException {
        String path = write("a.jsonl", "{bad\n{\"id\":\"x\",\"body\":\"A bumpety ride.\"}\n");

        assertThat(console.run("check", ONLY, "--format", "compact", path)).isEqualTo(2);
        assertThat(console.out()).hasToString(path + "#x/body:1:3: warning sample-bumpety Smooth it\n");
        assertThat(console.err().toString()).startsWith("draftlint: " + path + ":1: not valid JSON at column ");
    }

    @Test
    void aFolderWithoutDraftsIsSaid() throws IOException {
        Files.writeString(folder.resolve("draft.docx"), "Hi Ana,");

        assertThat(console.run("check", "--format=json", folder.toString())).isZero();
        assertThat(console.err())
                .hasToString("draftlint: no file to check in '" + folder
                        + "'; `draftlint check --help` lists the endings that are read\n");
    }

    @Test
    void aMissingFileIsTwoAndTheRestIsLinted() throws IOException {
        String path = write("a.txt", BAD);

        assertThat(console.run("check", ONLY, "--format", "compact", path, folder + "/aa.txt"))
                .isEqualTo(2);
        assertThat(console.out().toString()).contains("sample-bumpety");
        assertThat(console.err())
                .hasToString("draftlint: no such file '" + folder + "/aa.txt'; did you mean '" + path + "'?\n");
    }

    @Test
    void aRuleThatFailsIsTwoAndSaysNothingOfTheDraft() throws IOException {
        String path = write("a.txt", "Hi Ana,\n\nbumpety kaboom secret.\n");

        assertThat(console.run("check", ONLY, "--format", "compact", path)).isEqualTo(2);
        assertThat(console.out().toString()).contains("sample-bumpety");
        assertThat(console.err().toString()).contains(path, "sample-fragile").doesNotContain("secret");
    }

    @Test
    void standardInputIsADash() {
        Console piped = Console.withInput(BAD);

        assertThat(piped.run("check", ONLY, "--format", "compact", "-")).isEqualTo(1);
        assertThat(piped.out()).hasToString("-:5:3: warning sample-bumpety Smooth it\n");
    }

    @Test
    void rulesAreChosen() throws IOException {
        String path = write("a.txt", BAD);

        assertThat(console.run("check", ONLY, "--without", "sample-bumpety", path))
                .isZero();
        assertThat(console.run("check", "--rules", "sample-bumpetty", path)).isEqualTo(2);
        assertThat(console.err().toString()).contains("'sample-bumpetty'", "did you mean 'sample-bumpety'?");
    }

    @Test
    void theReportGoesToAFile() throws IOException {
        Path report = folder.resolve("report.json");

        assertThat(console.run("check", ONLY, "--format=json", "--output", report.toString(), write("a.txt", BAD)))
                .isEqualTo(1);
        assertThat(report).content().startsWith("{\"draftlint\":").endsWith("]}]}\n");
        assertThat(console.out().toString()).isEmpty();
    }

    @Test
    void anInputIsNotOverwritten() throws IOException {
        String path = write("a.txt", BAD);

        assertThat(console.run("check", ONLY, "--output", path, folder.toString()))
                .isEqualTo(2);
        assertThat(console.err())
                .hasToString("draftlint: --output '" + path + "' is one of the inputs; give another file\n");
        assertThat(Path.of(path)).hasContent(BAD);
    }

    @Test
    void anOutputThatCannotBeIsNamed() throws IOException {
        String path = write("a.txt", BAD);

        assertThat(console.run("check", ONLY, "--output", folder.toString(), path))
                .isEqualTo(2);
        assertThat(console.run("check", ONLY, "--output", folder + "/no/a.json", path))
                .isEqualTo(2);
        assertThat(console.err().toString())
                .contains("is a folder; give a file in it", "cannot be written; is its folder there");
    }

    @Test
    void theReportIsNeverTheBaselineOrTheConfiguration() throws IOException {
        String path = write("a.txt", BAD);
        String baseline = folder.resolve("known.json").toString();
        write("base.yml", "packs: [sample]\n");
        String configuration = write("own.yml", "extends: base.yml\n");
        console.run("check", ONLY, "--baseline", baseline, "--update-baseline", path);

        assertThat(console.run("check", ONLY, "--baseline", baseline, "--output", baseline, path))
                .isEqualTo(2);
        for (String output : new String[] {configuration, folder + "/base.yml"}) {
            assertThat(console.run("check", "--config", configuration, "--output", output, path))
                    .isEqualTo(2);
        }
        assertThat(console.err().toString()).contains("is the baseline or the configuration; give another file");
        assertThat(folder.resolve("own.yml")).hasContent("extends: base.yml\n");
        assertThat(folder.resolve("base.yml")).hasContent("packs: [sample]\n");
    }

    @Test
    void whateverBreaksIsAFailureInOneLine() throws IOException {
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("secret");
            }
        };
        Terminal broken = new Terminal(in, new StringWriter(), console.err(), false, false, name -> null);

        assertThat(Main.run(new String[] {"check", ONLY, "-"}, broken)).isEqualTo(2);
        assertThat(console.err().toString())
                .startsWith("draftlint: internal error, please report it: java.lang.IllegalStateException at ")
                .doesNotContain("secret");
    }

    @Test
    void colourIsForScreens() throws IOException {
        String path = write("a.txt", BAD);

        assertThat(coloured(Map.of(), path)).isTrue();
        assertThat(coloured(Map.of("NO_COLOR", ""), path)).isTrue();
        assertThat(coloured(Map.of("NO_COLOR", "1"), path)).isFalse();
        assertThat(coloured(Map.of("TERM", "dumb"), path)).isFalse();
        assertThat(coloured(Map.of(), "--color=never", path)).isFalse();
        assertThat(coloured(Map.of("NO_COLOR", "1"), "--color=always", path)).isTrue();
        console.run("check", ONLY, path);
        assertThat(console.out().toString()).doesNotContain("\u001B");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() throws IOException {
        StringWriter err = new StringWriter();
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), closed, err, false, false, name -> null);

        assertThat(Main.run(new String[] {"check", ONLY, write("a.txt", BAD)}, terminal))
                .isEqualTo(2);
        assertThat(err.toString()).isEmpty();
    }

    private static boolean coloured(Map<String, String> environment, String... arguments) {
        Console screen = Console.onScreen(environment);
        String[] all = new String[arguments.length + 2];
        all[0] = "check";
        all[1] = ONLY;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        screen.run(all);
        return screen.out().toString().contains("\u001B[");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
