package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Understanding;
import dev.draftlint.report.Report;
import dev.draftlint.report.Suppressed;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixerTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final RuleInfo RULE = new RuleInfo(
            "inbox-bump", Severity.WARNING, "Flags bumps.", "They bump.", Evidence.none(), List.of(), List.of());

    /** Replaces a text wherever it stands, which may make new places. */
    private record Replacing(String text, String replacement) implements Function<Source, Report> {

        @Override
        public Report apply(Source source) {
            List<Finding> found = new ArrayList<>();
            for (Part part : Part.values()) {
                String all = source.text(part);
                for (int i = all.indexOf(text); i >= 0; i = all.indexOf(text, i + text.length())) {
                    Span span = new Span(part, i, i + text.length());
                    found.add(Finding.of(RULE, span, "Mend it").withFix(Fix.replace("Mend", span, replacement)));
                }
            }
            Draft draft = new Draft(
                    source, List.of(), List.of(), List.of(), any -> Understanding.of(Stage.OTHER, Kind.OTHER));
            return Report.of(draft, found, id -> RULE, List.of());
        }
    }

    private static final Replacing BUMP_TO_NEWS = new Replacing("bump", "news");

    /** Keeps what a fixer says. */
    private static final class Said implements Fixer.Listener {

        private final List<FixedFile> files = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();

        @Override
        public void fixed(FixedFile file) {
            files.add(file);
        }

        @Override
        public void skipped(String message) {
            skipped.add(message);
        }

        @Override
        public void refused(String message) {
            refused.add(message);
        }

        @Override
        public void unread(String message) {
            unread.add(message);
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.txt, UTF-8, ''", "a.txt, UTF-8, mark", "a.txt, windows-1252, ''", "a.txt, UTF-16LE, mark",
        "a.md, UTF-8, ''", "a.html, UTF-8, mark", "a.html, windows-1252, ''", "a.html.hbs, UTF-8, ''",
        "a.txt, UTF-16BE, mark"
    })
    void onlyThePlacesOfTheFixesChange(String name, String charset, String mark) throws IOException {
        String text = mark.isEmpty() ? "" : "\uFEFF";
        text += name.endsWith(".txt") || name.endsWith(".md")
                ? "To: Ana\r\nSubject: A bump \r\nKind: press\r\n\r\n"
                : "";
        text += "{{#if caf\u00E9}}<p>Caf\u00E9 bump &amp; <b>bump</b></p>\r\n{{/if}}\n\rbump ";
        byte[] before = text.getBytes(Charset.forName(charset));
        Files.write(folder.resolve(name), before);

        Said said = fix(BUMP_TO_NEWS);

        assertThat(folder.resolve(name))
                .hasBinaryContent(text.replace("bump", "news").getBytes(Charset.forName(charset)));
        assertThat(said.refused).isEmpty();
        assertThat(said.files).singleElement().satisfies(file -> {
            assertThat(file.mended())
                    .isEqualTo(Map.of("inbox-bump", name.endsWith(".txt") || name.endsWith(".md") ? 4 : 3));
        });
    }

    @Test
    void aFileWithoutFixesIsNotTouched() throws IOException {
        Path file = write("a.txt", "bump");
        fix(BUMP_TO_NEWS);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        assertThat(fix(BUMP_TO_NEWS).files).isEmpty();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1_000_000));
    }

    @Test
    void fixesAreMadeUntilThereAreNone() throws IOException {
        Path file = write("a.txt", "xxxxxxxx");

        assertThat(fix(new Replacing("xx", "x")).files).hasSize(1);
        assertThat(file).hasContent("x");
    }

    @ParameterizedTest
    @CsvSource({"a, aa", "a, ba"})
    void fixesThatUndoEachOtherAreNotMade(String text, String replacement) throws IOException {
        Path file = write("a.txt", "a");

        assertThat(fix(new Replacing(text, replacement)).refused)
                .containsExactly(file + ": its fixes undo each other, so that none was made; mend it by hand");
        assertThat(file).hasContent("a");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Path file = write("a.txt", "one\nbump\nthree");
        Said said = new Said();

        Fixer.of(Runner.of(BUMP_TO_NEWS)).dry().run(inputs(), said);

        assertThat(file).hasContent("one\nbump\nthree");
        assertThat(said.files.get(0).diff(Style.PLAIN))
                .isEqualTo("--- a" + file + "\n+++ b" + file
                        + "\n@@ -1,3 +1,3 @@\n one\n-bump\n+news\n three\n\\ No newline at end of file\n");
    }

    @Test
    void ofAJsonLineOnlyTheStringsChange() throws IOException {
        String line = "{ \"body\" : \"caf\\u00e9 bump\\r\\n\\/ \\ud83d\" ,\"subject\":\"bump\", \"x\":[\"bump\",1e5]}";
        String other = "{\"body\":\"Caf\u00E9 \uD83D\uDE00 bump \\\"\",\"body2\":\"bump\"}";
        Path file = write("a.jsonl", "\uFEFF" + line + "\r\n\n{bad bump\n" + other);

        Said said = fix(new Replacing("bump", "n\u00E9w"));

        assertThat(file)
                .content()
                .isEqualTo("\uFEFF"
                        + "{ \"body\" : \"caf\\u00e9 n\\u00e9w\\r\\n/ \\ud83d\" ,\"subject\":\"n\\u00e9w\", \"x\":[\"bump\",1e5]}"
                        + "\r\n\n{bad bump\n"
                        + "{\"body\":\"Caf\u00E9 \uD83D\uDE00 n\u00E9w \\\"\",\"body2\":\"bump\"}");
        assertThat(said.files.get(0).mended()).isEqualTo(Map.of("inbox-bump", 3));
        assertThat(said.unread).singleElement().asString().contains("a.jsonl:3: not valid JSON");
    }

    @Test
    void aMailFileIsLeftAndSaid() throws IOException {
        Path file = write("a.eml", "Subject: x\n\nbump");

        assertThat(fix(BUMP_TO_NEWS).skipped)
                .containsExactly(
                        file + ": not fixed, as a mail file is not changed; fix the draft that it was made from");
        assertThat(fix(new Replacing("none", "")).skipped).isEmpty();
        assertThat(file).hasContent("Subject: x\n\nbump");
    }

    @Test
    void aTemplateOfAMailFileIsLeftAndSaid() throws IOException {
        Path file = write("a.eml.j2", "Subject: x\n\nbump");

        assertThat(fix(BUMP_TO_NEWS).skipped)
                .containsExactly(
                        file + ": not fixed, as a mail file is not changed; fix the draft that it was made from");
    }

    @Test
    void aMailBoxIsLeftAndSaid() throws IOException {
        String from = "From ana@example.org Mon Nov 23 10:00:00 2026\n";
        String text = from + "Subject: x\n\nHi\n\n" + from + "\nbump\n\n" + from + "\nbump\n";
        Path file = write("a.mbox", text);

        assertThat(fix(BUMP_TO_NEWS).skipped)
                .containsExactly(
                        file + ": not fixed, as a mail box is not changed; fix the drafts that it was made from");
        assertThat(fix(new Replacing("none", "")).skipped).isEmpty();
        assertThat(file).hasContent(text);
    }

    @Test
    void whatIsSuppressedStays() throws IOException {
        Path file = write("a.txt", "bump");
        Function<Source, Report> accepting = source ->
                BUMP_TO_NEWS.apply(source).suppressing(Suppressed.By.COMMENT, finding -> Optional.of("agreed"));

        assertThat(fix(accepting).files).isEmpty();
        assertThat(file).hasContent("bump");
    }

    @Test
    void aFileThatChangesMeanwhileIsLeft() throws IOException {
        Path file = write("a.txt", "bump");
        Function<Source, Report> racing = source -> {
            try {
                Files.writeString(file, "bump, and more");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return BUMP_TO_NEWS.apply(source);
        };

        assertThat(fix(racing).refused).containsExactly(file + ": not fixed, as it has changed meanwhile; run again");
        assertThat(file).hasContent("bump, and more");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
    }

    @Test
    void permissionsAndLinksStay() throws IOException {
        Path file = write("b.txt", "bump");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("b.txt"));

        fix(BUMP_TO_NEWS);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("news");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-x--x");
    }

    @Test
    void anEncodingThatLacksACharacterIsNamed() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, "caf\u00E9 bump".getBytes(WINDOWS_1252));

        assertThat(fix(new Replacing("bump", "\u2192")).refused)
                .containsExactly(file + ": not fixed, as windows-1252 lacks a character; save it as UTF-8");
    }

    @Test
    void bytesThatAreNoTextAreLeft() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, new byte[] {'b', 'u', 'm', 'p', (byte) 0x81, (byte) 0xE9});

        assertThat(fix(BUMP_TO_NEWS).refused)
                .containsExactly(file + ": not fixed, as its bytes are not all text; save it as UTF-8");
    }

    @Test
    void aDraftThatWouldBeReadAsAnotherIsLeft() throws IOException {
        Path file = write("a.txt", "Subject: bump\n\nHi.\n");

        assertThat(fix(new Replacing("bump", "b\n\nAnd")).refused)
                .containsExactly(file + ": not fixed, as it would then be read as another draft; mend it by hand");
        assertThat(file).hasContent("Subject: bump\n\nHi.\n");
    }

    @Test
    void whatIsNotThereIsUnread() throws IOException {
        Said said = new Said();

        Fixer.of(Runner.of(BUMP_TO_NEWS))
                .run(Inputs.of(List.of(folder + "/none.txt", "-"), new ByteArrayInputStream(new byte[0])), said);

        assertThat(said.unread).singleElement().asString().startsWith("no such file '");
    }

    @Test
    void aLinterThatBreaksIsNamedWithoutTheDraft() throws IOException {
        write("a.txt", "secret bump");

        Said said = fix(source -> {
            throw new IllegalStateException(source.body());
        });

        assertThat(said.refused)
                .singleElement()
                .asString()
                .contains("a.txt: internal error", "IllegalStateException")
                .doesNotContain("secret");
    }

    @Test
    void whatTheListenerThrowsEndsTheRun() throws IOException {
        write("a.txt", "bump");
        Fixer.Listener closed = new Fixer.Listener() {
            @Override
            public void fixed(FixedFile file) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void skipped(String message) {}

            @Override
            public void refused(String message) {}

            @Override
            public void unread(String message) {
                throw new AssertionError(message);
            }
        };

        assertThatThrownBy(() -> Fixer.of(Runner.of(BUMP_TO_NEWS)).dry().run(inputs(), closed))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
    }

    private Said fix(Function<Source, Report> linter) throws IOException {
        Said said = new Said();
        Fixer.of(Runner.of(linter)).run(inputs(), said);
        return said;
    }

    private Inputs inputs() {
        return Inputs.of(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
