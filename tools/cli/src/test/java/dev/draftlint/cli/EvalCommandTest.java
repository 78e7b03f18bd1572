package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandTest {

    private static final String ONLY = "--rules=sample-bumpety";
    private static final String HIT =
            "{\"id\":\"hit\",\"body\":\"A bumpety ride.\",\"labels\":[{\"rule\":\"sample-bumpety\",\"quote\":\"bumpety\"}]}\n";
    private static final String WRONG = "{\"id\":\"wrong\",\"body\":\"My bumpety ride.\",\"labels\":[]}\n";

    @TempDir
    private Path folder;

    private final Console console = Console.piped();

    @Test
    void wrongFindingsAreNoFailure() throws IOException {
        assertThat(console.run("eval", ONLY, write(HIT + WRONG))).isZero();
        assertThat(console.out().toString())
                .contains("sample-bumpety                    1      2  0.50 (0.09-0.91)  1.00 (0.21-1.00)   0.67");
        assertThat(console.err().toString()).isEmpty();
    }

    @Test
    void missesAreShown() throws IOException {
        String corpus = write(HIT + WRONG + WRONG.replace("wrong", "wrong too"));

        assertThat(console.run("eval", ONLY, "--misses", "sample-bumpety", "--show", "1", corpus))
                .isZero();
        assertThat(console.out().toString())
                .contains(
                        "Labelled, not found: 0\n",
                        "Found, not labelled: 2, here 1\n",
                        corpus + "#wrong  kind not given",
                        "  finding: bumpety\n  text:    My «bumpety» ride.\n")
                .doesNotContain("wrong too");
    }

    @Test
    void aQuoteThatStandsNowhereIsTold() throws IOException {
        String corpus = write(HIT
                + HIT.replace("\"quote\":\"bumpety\"", "\"quote\":\"a smooth road\"")
                        .replace("hit", "typo"));

        assertThat(console.run("eval", ONLY, corpus)).isZero();
        assertThat(console.err().toString())
                .isEqualTo("draftlint: " + corpus
                        + "#typo: a label of sample-bumpety quotes \"a smooth road\", which the draft does"
                        + " not say\n");
    }

    @Test
    void standardInputIsACorpus() {
        Console piped = Console.withInput(HIT);

        assertThat(piped.run("eval", "--format=measured", "-")).isZero();
        assertThat(piped.out().toString()).startsWith("# 1 drafts; ").contains("\nsample-bumpety\t1\t1\t1\t1.00 (");
    }

    @Test
    void theFiguresGoToAFile() throws IOException {
        Path figures = folder.resolve("figures.json");

        assertThat(console.run("eval", "--format=json", "--output", figures.toString(), write(HIT)))
                .isZero();
        assertThat(figures).content().startsWith("{\"draftlint\":").endsWith("}}\n");
        assertThat(console.out().toString()).isEmpty();
    }

    @Test
    void aBadLineIsTwoAndTheRestIsMeasured() throws IOException {
        String corpus = write("{\"body\":\"Hi\",\"labels\":[],\"quality\":\"good\"}\n" + HIT);

        assertThat(console.run("eval", ONLY, corpus)).isEqualTo(2);
        assertThat(console.err())
                .hasToString("draftlint: " + corpus + ":1: 'quality' is 'good'; give a number, such as 4\n");
        assertThat(console.out().toString()).contains("sample-bumpety", " 1 drafts;");
    }

    @Test
    void nothingToMeasureIsTwo() throws IOException {
        assertThat(console.run("eval", write("\n"))).isEqualTo(2);
        assertThat(console.err())
                .hasToString("draftlint: no draft in the corpus; put one labelled draft on each line\n");
        assertThat(console.out().toString()).isEmpty();
    }

    @Test
    void anUnknownRuleLeavesTheFileAlone() throws IOException {
        Path figures = folder.resolve("figures.txt");

        assertThat(console.run("eval", "--rules=sample-bumpty", "--output", figures.toString(), write(HIT)))
                .isEqualTo(2);
        assertThat(console.err())
                .hasToString("draftlint: no rule 'sample-bumpty' in the packs or the labels;"
                        + " did you mean 'sample-bumpety'?\n");
        assertThat(figures).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eval                       | no CORPUS to measure on; give a .jsonl file with labelled drafts, or -",
                "eval --format jsn a.jsonl  | unknown format 'jsn'; did you mean 'json'?",
                "eval --show 3 a.jsonl      | --show 3 of what? Add --misses RULE",
                "eval --misses a --show 0 - | --show '0' is not a number of drafts; give 1 or more",
                "eval --misses a --show x - | --show 'x' is not a number of drafts; give 1 or more",
                "eval --format measured --misses a - | --format measured has no room for --misses; give text or json",
            })
    void wrongUsageNamesTheMend(String arguments, String message) {
        assertThat(console.run(arguments.split(" "))).isEqualTo(2);
        assertThat(console.err()).hasToString("draftlint: " + message + "\n");
    }

    private String write(String lines) throws IOException {
        return Files.writeString(folder.resolve("corpus.jsonl"), lines).toString();
    }
}
