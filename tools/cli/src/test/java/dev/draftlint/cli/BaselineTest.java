package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final String ONLY = "--rules=sample-bumpety,sample-fragile";

    @TempDir
    private Path folder;

    private Path baseline;

    @BeforeEach
    void placeBaseline() {
        baseline = folder.resolve("baseline.json");
    }

    @Test
    void whatIsListedIsShownAndFailsNothing() throws IOException {
        write("mails/a.txt", "Hi Ana,\n\nA bumpety ride.\n");

        assertThat(update()).isEqualTo(baseline + ": 1 new, 0 gone, 0 kept\n");

        Console console = Console.piped();
        assertThat(console.run("check", ONLY, "--min-score=100", "--baseline", baseline.toString(), mails()))
                .isZero();
        assertThat(console.out()).hasToString("1 draft, no findings, 1 suppressed, mean score 100.0\n");
    }

    @Test
    void theFileIsSortedAndKnowsNoMachine() throws IOException {
        write("mails/b.txt", "Hi Ana,\n\nA bumpety ride.\n\nA bumpety ride.\n");
        write("mails/a.jsonl", "{\"id\":\"x\",\"body\":\"It was a bumpety ride.\"}\n");

        update();

        assertThat(baseline).hasContent("""
                        {
                        "draftlint-baseline": 1,
                        "findings": [
                        {"file":"mails/a.jsonl","draft":"x","rule":"sample-bumpety","fingerprint":"%s","text":"bumpety"},
                        {"file":"mails/b.txt","rule":"sample-bumpety","fingerprint":"%s","text":"bumpety"},
                        {"file":"mails/b.txt","rule":"sample-bumpety","fingerprint":"%s","text":"bumpety"}
                        ]
                        }
                        """.formatted("2eb8e72fcd372daa", "0a41661f49cdc945", "589fd3e785db93d5"));
    }

    @Test
    void anUpdateAddsPrunesAndKeeps() throws IOException {
        write("mails/a.txt", "A bumpety ride.\n\nA bumpety ride.\n\nA bumpety ride.\n");
        write("mails/b.txt", "A bumpety road.\n");
        write("mails/c.txt", "A bumpety lane.\n");
        assertThat(update()).isEqualTo(baseline + ": 5 new, 0 gone, 0 kept\n");

        write("mails/a.txt", "A bumpety ride.\n\nA bumpety walk.\n");
        Files.delete(folder.resolve("mails/b.txt"));
        assertThat(update()).isEqualTo(baseline + ": 1 new, 3 gone, 2 kept\n");
        assertThat(update()).isEqualTo(baseline + ": 0 new, 0 gone, 3 kept\n");
    }

    @Test
    void whatARunDoesNotLookAtStays() throws IOException {
        write("mails/a.txt", "A bumpety ride.\n");
        write("mails/b.txt", "A bumpety road.\n");
        update();

        Console some = Console.piped();
        some.run("check", "--rules=sample-fragile", "--baseline", baseline.toString(), "--update-baseline", mails());
        assertThat(some.out()).hasToString(baseline + ": 0 new, 0 gone, 2 kept\n");
        Console other = Console.piped();
        other.run("check", ONLY, "--baseline", baseline.toString(), "--update-baseline", mails() + "/b.txt");
        assertThat(other.out()).hasToString(baseline + ": 0 new, 0 gone, 2 kept\n");
    }

    @Test
    void whatACommentAcceptsIsNotListed() throws IOException {
        write("mails/a.txt", "<!-- draftlint-disable-next-line sample-bumpety -- a name -->\nA bumpety ride.\n");

        assertThat(update()).isEqualTo(baseline + ": 0 new, 0 gone, 0 kept\n");
    }

    @Test
    void anotherNameOfTheFileIsNew() throws IOException {
        write("mails/a.txt", "A bumpety ride.\n");
        update();
        Files.move(folder.resolve("mails/a.txt"), folder.resolve("mails/b.txt"));

        assertThat(Console.piped().run("check", ONLY, "--baseline", baseline.toString(), mails()))
                .isEqualTo(1);
        assertThat(update()).isEqualTo(baseline + ": 1 new, 1 gone, 0 kept\n");
    }

    @Test
    void afterAFailureNothingIsWritten() throws IOException {
        write("mails/a.txt", "A bumpety ride.\n");
        write("mails/b.txt", "kaboom\n");
        Console console = Console.piped();

        assertThat(console.run("check", ONLY, "--baseline", baseline.toString(), "--update-baseline", mails()))
                .isEqualTo(2);
        assertThat(console.err().toString()).endsWith("no baseline was written, because of what failed\n");
        assertThat(baseline).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"draftlint-baseline\": 2}|1:24: a baseline of version '2', and this Draftlint reads 1",
                "{\"findings\": []}|: no 'draftlint-baseline'; is it a baseline?",
                "{\"draftlint-baseline\": 1, \"finding\": []}|1:27: unknown key 'finding'; did you mean 'findings'?",
                "[]|1:1: a baseline is an object; delete it and write it anew",
                "{\"draftlint-baseline\": 1, \"findings\": {}}|1:39: 'findings' is a list",
                "{\"draftlint-baseline\": 1, \"findings\": [1]}|1:40: a finding is an object",
                "{\"draftlint-baseline\": 1, \"findings\": [{\"file\": 1}]}|'file' is a string",
                "{\"draftlint-baseline\": 1, \"findings\": [{\"fil\": \"\"}]}|unknown key 'fil'; did you mean 'file'?",
                "{\"draftlint-baseline\": 1, \"findings\": [{\"file\": \"a\", \"rule\": \"b\"}]}|a finding without 'fingerprint'",
                "{\"draftlint-baseline\": 1} {}|more than one value",
                "<<<<<<< HEAD|1:1: not valid JSON; resolve what a merge left"
            })
    void aBrokenBaselineIsNamedWithLineAndColumn(String text, String message) throws IOException {
        Files.writeString(baseline, text);
        Console console = Console.piped();

        assertThat(console.run("check", ONLY, "--baseline", baseline.toString(), folder.toString()))
                .isEqualTo(2);
        assertThat(console.err().toString())
                .startsWith("draftlint: " + baseline + ":")
                .contains(message);
    }

    @Test
    void optionsThatDoNotFitAreRefused() throws IOException {
        write("mails/a.txt", "A bumpety ride.\n");

        assertThat(refusal("--update-baseline", mails()))
                .contains("--update-baseline of what for '" + mails() + "/a.txt'? Add --baseline FILE, or a baseline");
        assertThat(refusal("--update-baseline", "--baseline=x", "--format=json", "x"))
                .contains("--update-baseline writes no report");
        assertThat(refusal("--baseline", folder + "/none.json", "x"))
                .contains("no baseline '" + folder + "/none.json'; --update-baseline writes one");
        assertThat(refusal("--baseline", folder + "/no/b.json", "--update-baseline", folder.toString()))
                .contains("the baseline cannot be written");
    }

    @Test
    void aConfigurationNamesTheBaselineOfItsFiles() throws IOException {
        write("mails/a.txt", "A bumpety ride.\n");
        write("mails/draftlint.yml", "baseline: known.json\n");
        write("mails/more/b.txt", "A bumpety road.\n");
        write("mails/more/draftlint.yml", "baseline: known.json\n");

        Console update = Console.piped();
        assertThat(update.run("check", ONLY, "--update-baseline", mails())).isZero();
        assertThat(update.out())
                .hasToString(mails() + "/known.json: 1 new, 0 gone, 0 kept\n" + mails()
                        + "/more/known.json: 1 new, 0 gone, 0 kept\n");
        assertThat(Files.readString(folder.resolve("mails/more/known.json"))).contains("{\"file\":\"b.txt\",");

        Console check = Console.piped();
        assertThat(check.run("check", ONLY, mails())).isZero();
        assertThat(check.out()).hasToString("2 drafts, no findings, 2 suppressed, mean score 100.0\n");
    }

    private static String refusal(String... arguments) {
        Console console = Console.piped();
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertThat(console.run(all)).as(List.of(arguments).toString()).isEqualTo(2);
        return console.err().toString();
    }

    private String update() {
        Console console = Console.piped();
        assertThat(console.run("check", ONLY, "--baseline", baseline.toString(), "--update-baseline", mails()))
                .as(console.err().toString())
                .isZero();
        return console.out().toString();
    }

    private String mails() {
        return folder.resolve("mails").toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
