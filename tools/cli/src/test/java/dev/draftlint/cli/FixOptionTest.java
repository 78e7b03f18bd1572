package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fixes of all rules, in files of all sorts. */
class FixOptionTest {

    private static final String FIXABLE = "--rules=minimizer,empty-pleasantry,fake-reply";

    private static final String TEXT = """
            Subject: Re: Audit of the caf\u00E9 in Leeds
            Kind: sales
            Stage: first-touch

            Hi {{name}},

            I hope this email finds you well. I just wanted to share what the caf\u00E9 saved.

            {{#if audit}}
            Just a quick note on *the audit*: it is done.
            {{/if}}

            - I hope you are well.
            - The depot is next.

            Rob
            """;

    private static final String HTML = """
            <html><body style="margin:0">
            <p>Hi {{name}},</p>
              <p class="a">I hope this email finds you well. I just wanted to share what the <b>caf\u00E9</b> saved &amp; how.</p>
            <!-- I hope this email finds you well. -->
            {{#if audit}}<p>Just a quick note on the audit: it's done.</p>{{/if}}
            <p>Rob<br>Leeds</p></body></html>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.txt, UTF-8, LF",
        "a.txt, UTF-8, CRLF",
        "a.txt, windows-1252, CRLF",
        "a.txt, UTF-16LE, LF",
        "a.md, UTF-8, LF",
        "a.md, windows-1252, LF",
        "a.html, UTF-8, LF",
        "a.html, windows-1252, CRLF",
        "a.html, UTF-16LE, CRLF",
        "a.hbs, UTF-8, CRLF",
        "a.html.hbs, UTF-8, LF",
        "a.html.hbs, windows-1252, LF",
        "a.jsonl, UTF-8, LF"
    })
    void aFixRemovesItsFindingsAndTwiceChangesNothing(String name, String encoding, String lineEnd) throws IOException {
        Charset charset = Charset.forName(encoding);
        String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
        String text = mark + written(name).replace("\n", lineEnd.equals("CRLF") ? "\r\n" : "\n");
        Path file = folder.resolve(name);
        Files.write(file, text.getBytes(charset));

        Console first = run("--fix", FIXABLE, "--fail-on=never");
        byte[] fixed = Files.readAllBytes(file);
        Console second = run("--fix", FIXABLE, "--fail-on=never");

        assertThat(new String(fixed, charset))
                .contains("I wanted to share what the")
                .doesNotContain("just", "email finds you well. I", "Re:")
                .startsWith(mark)
                .hasLineCount((int) text.lines().count());
        assertThat(inOrder(new String(fixed, charset), text)).isTrue();
        assertThat(first.err().toString()).contains(": fixed 1 empty-pleasantry", " minimizer");
        assertThat(second.err()).hasToString("draftlint: fixed 0 findings in 0 files\n");
        assertThat(Files.readAllBytes(file)).isEqualTo(fixed);
    }

    private static String written(String name) {
        if (name.endsWith(".jsonl")) {
            return "{\"subject\":\"Re: Audit\",\"stage\":\"first-touch\",\"body\":\""
                    + TEXT.substring(TEXT.indexOf("Hi {{")).replace("\n", "\\n") + "\"}\n";
        }
        return name.contains(".html") ? HTML : TEXT;
    }

    /** Whether all that is left stood there before, in the same order, but for the case of a letter. */
    private static boolean inOrder(String fixed, String text) {
        int at = 0;
        for (char c : fixed.toCharArray()) {
            int next = text.indexOf(c, at);
            if (next < 0) {
                next = text.indexOf(Character.toLowerCase(c), at);
            }
            if (next < 0) {
                return false;
            }
            at = next + 1;
        }
        return true;
    }

    @Test
    void theExitCodeIsThatOfWhatRemains() throws IOException {
        write("a.txt", "Hi Ana,\n\nI just wanted to share the report.\n");

        assertThat(exitCode("--fix", "--fail-on=info", FIXABLE)).isZero();
        write("b.txt", "Hi Ana,\n\nA bumpety ride, and I just wanted to say so.\n");
        assertThat(exitCode("--fix", "--fail-on=info", "--rules=minimizer,sample-bumpety"))
                .isEqualTo(1);
    }

    @Test
    void aDryRunPrintsADiffAndChangesNothing() throws IOException {
        Path file = write("a.txt", "Hi Ana,\n\nI just wanted to share the report.\n");

        Console console = run("--fix", "--dry-run", FIXABLE);

        assertThat(console.out())
                .hasToString("--- a" + file + "\n+++ b" + file + "\n@@ -1,3 +1,3 @@\n Hi Ana,\n \n"
                        + "-I just wanted to share the report.\n+I wanted to share the report.\n");
        assertThat(file).hasContent("Hi Ana,\n\nI just wanted to share the report.\n");
        assertThat(exitCode("--fix", "--dry-run", FIXABLE)).isEqualTo(1);
        exitCode("--fix", FIXABLE);
        assertThat(exitCode("--fix", "--dry-run", FIXABLE)).isZero();
    }

    @Test
    void aDiffIsColouredOnScreensOnly() throws IOException {
        write("a.txt", "Hi Ana,\n\nI just wanted to share the report.\n");
        Console screen = Console.onScreen(Map.of());

        screen.run("check", "--fix", "--dry-run", FIXABLE, folder.toString());

        assertThat(screen.out().toString()).contains("\u001B[32m+I wanted");
    }

    @Test
    void whatIsSuppressedStays() throws IOException {
        Path commented = write("a.txt", """
                Hi Ana,

                <!-- draftlint-disable-next-line minimizer, empty-pleasantry -- her own words -->
                I hope this email finds you well. I just wanted to share the report.

                I just wanted to say so.
                """);
        Path listed = write("b.txt", "Hi Ana,\n\nI just wanted to share the report.\n");
        String baseline = folder.resolve("baseline.json").toString();
        Console.piped().run("check", FIXABLE, "--baseline", baseline, "--update-baseline", listed.toString());

        run("--fix", FIXABLE, "--baseline", baseline);

        assertThat(commented).content().contains("well. I just wanted to share", "I wanted to say so.");
        assertThat(listed).content().contains("I just wanted");
    }

    @Test
    void optionsThatDoNotFitAreRefused() {
        assertThat(run("--dry-run").err().toString()).contains("--dry-run of what? Add --fix");
        assertThat(run("--fix", "--baseline=b", "--update-baseline").err().toString())
                .contains("are two steps");
        assertThat(run("--fix", "-").err().toString()).contains("--fix cannot change standard input");
        assertThat(run("--fix", "--dry-run", "--format=json").err().toString()).contains("writes a diff and no report");
        assertThat(exitCode("--dry-run")).isEqualTo(2);
    }

    @Test
    void nothingIsFixedWhereTheReportCannotBeWritten() throws IOException {
        Path draft = write("a.txt", TEXT);
        for (String output : new String[] {draft.toString(), folder + "/no/report.json"}) {
            assertThat(exitCode("--fix", FIXABLE, "--output", output)).isEqualTo(2);
        }
        assertThat(draft).hasContent(TEXT);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Console run(String... options) {
        Console console = Console.piped();
        console.run(arguments(options));
        return console;
    }

    private int exitCode(String... options) {
        return Console.piped().run(arguments(options));
    }

    private String[] arguments(String... options) {
        List<String> arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(Arrays.asList(options));
        arguments.add(folder.toString());
        return arguments.toArray(String[]::new);
    }
}
