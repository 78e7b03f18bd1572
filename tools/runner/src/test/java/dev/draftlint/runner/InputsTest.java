package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderIsReadWholeAndByName() throws IOException {
        for (String name : List.of("b.html", "a.txt", "c/d.eml", "c/a.jsonl.txt", "Z.MD", "e.pdf", "f")) {
            write(name);
        }

        assertThat(found(folder)).containsExactly("Z.MD", "a.txt", "b.html", "c/a.jsonl.txt", "c/d.eml");
    }

    @Test
    void hiddenAndBuiltFilesAreSkipped() throws IOException {
        for (String name : List.of(".a.txt", ".git/a.txt", "target/a.txt", "node_modules/a.txt", "src/target.txt")) {
            write(name);
        }

        assertThat(found(folder)).containsExactly("src/target.txt");
    }

    @Test
    void loopsOfLinksEnd() throws IOException {
        write("a/b.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));

        assertThat(found(folder)).containsExactly("a/b.txt");
    }

    @Test
    void filesComeInTheOrderGiven() throws IOException {
        write("a.txt");
        write("b.txt");

        assertThat(found(folder.resolve("b.txt"), folder.resolve("a.txt"), folder.resolve("b.txt")))
                .containsExactly("b.txt", "a.txt", "b.txt");
    }

    @Test
    void aMissingFileIsNamedWithTheNearest() throws IOException {
        write("first-touch.txt");

        assertThat(fault("first-tuch.txt"))
                .isEqualTo(
                        "no such file '" + folder + "/first-tuch.txt'; did you mean '" + folder + "/first-touch.txt'?");
        assertThat(fault("x"))
                .isEqualTo("no such file '" + folder + "/x'; give a file, a folder, or - for standard input");
    }

    @Test
    void aNamedFileOfAnotherKindIsAnError() throws IOException {
        write("a.pdf");

        assertThat(fault("a.pdf"))
                .isEqualTo(
                        "'" + folder + "/a.pdf' has an ending that is not read; known are .txt .md .html .htm .eml"
                                + " .mbox .jsonl .hbs .handlebars .mustache .liquid .ftl .ftlh .j2 .jinja .njk .twig .vm .erb .ejs .mjml");
    }

    @Test
    void aNamedFileIsAmongTheInputsByAnyName() throws IOException {
        write("a.txt");
        Inputs inputs = Inputs.of(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]));

        assertThat(inputs.contains(folder.resolve("b/../a.txt").normalize())).isTrue();
        assertThat(inputs.contains(folder.resolve("b.txt"))).isFalse();
        assertThat(inputs.bytes()).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, TEXT",
        "A.TXT, TEXT",
        "a.md, MARKDOWN",
        "a.htm, HTML",
        "a.eml, MAIL",
        "a.mbox, MAIL_BOX",
        "a.jsonl, JSON_LINES",
        "a.b.ftlh, TEMPLATE"
    })
    void theEndingTellsTheKind(String name, FileKind kind) {
        assertThat(FileKind.of(name)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi Ana, it is done.                                | TEXT",
                "Subject: Hi                                        | TEXT",
                "{\"body\": \"Hi\"}                                 | JSON_LINES",
                "{{ first_name }}, hi                               | TEXT",
                "<!doctype html><html><p>Hi                         | HTML",
                "<3 from Ana                                        | TEXT",
                "From: a@example.org%nMIME-Version: 1.0%n%nHi       | MAIL",
                "From - Mon Nov 23 10:00:00 2026%nFrom: a@example.org%nMIME-Version: 1.0%n%nHi | MAIL_BOX",
                "%nFrom a@b.org Mon Nov 23 10:00:00 2026%n%nHi      | MAIL_BOX",
                "From Monday on we ship daily.                       | TEXT",
                "Subject: Hi%n%nContent-Type: is what I asked about | TEXT",
            })
    void standardInputIsKnownByItsBeginning(String text, FileKind kind) throws IOException {
        var in =
                JsonLinesFile.markable(new ByteArrayInputStream(text.formatted().getBytes(UTF_8)));

        assertThat(Sniffing.kind(in)).isEqualTo(kind);
        assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(text.formatted());
    }

    @Test
    void noFileIsReadTwice() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Hi.");
        Path link = Files.createSymbolicLink(folder.resolve("b.txt"), file);
        List<String> paths = List.of(file.toString(), folder + "/./a.txt", folder.toString(), link.toString());

        assertThat(Inputs.of(paths, InputStream.nullInputStream()).names()).containsExactly(file.toString());
    }

    @Test
    void standardInputIsReadOnce() {
        assertThat(Inputs.of(List.of("-", "-"), InputStream.nullInputStream()).names())
                .containsExactly("-");
    }

    @Test
    void whatIsNoPathIsAFaultThatNothingLeavesOut() {
        Inputs inputs = Inputs.of(List.of("a\0.txt"), InputStream.nullInputStream());

        assertThat(inputs.without(name -> Path.of(name).isAbsolute()).files())
                .singleElement()
                .satisfies(file -> assertThat(file.fault().orElseThrow()).contains("is not a path"));
    }

    @Test
    void saysWhatIsWrongWithAPath() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing.txt"));

        assertThat(fault("gone.txt")).endsWith("is a link to a file that is not there");
        assertThat(FileSearch.find(List.of("")).get(0).fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("an empty path; is a variable unset?"));
    }

    @Test
    void aLineThatIsFarTooLongIsPassedOver() throws IOException {
        Path file = folder.resolve("a.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"body\":\"".getBytes(UTF_8));
            out.write(new byte[ReadingLimits.FILE]);
            out.write("\"}\n{\"body\":\"Hi.\"}\n".getBytes(UTF_8));
        }
        List<String> places = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).each(job -> {
            try {
                places.add(job.reading().read().source().body());
            } catch (InputException | IOException e) {
                faults.add(String.valueOf(e.getMessage()));
            }
        });

        assertThat(places).containsExactly("Hi.");
        assertThat(faults).containsExactly(file + ":1: a line of more than 25 MB is not read; is it one draft?");
    }

    private String fault(String name) {
        return FileSearch.find(List.of(folder.resolve(name).toString()))
                .get(0)
                .fault()
                .orElseThrow();
    }

    private List<String> found(Path... paths) {
        List<String> names = new ArrayList<>();
        for (Path path : paths) {
            FileSearch.find(List.of(path.toString()))
                    .forEach(file -> names.add(folder.relativize(file.path()).toString()));
        }
        return names;
    }

    private void write(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "Hi");
    }
}
