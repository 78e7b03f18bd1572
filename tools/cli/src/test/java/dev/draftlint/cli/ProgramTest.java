package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.runner.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    private final Console console = Console.piped();

    @Test
    void version() {
        assertThat(console.run("--version")).isZero();
        assertThat(console.out()).hasToString("draftlint " + Version.current() + "\n");
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "rules -h", "explain --help", "eval --help"})
    void helpShowsExamples(String arguments) {
        assertThat(console.run(arguments.split(" "))).isZero();
        assertThat(console.out().toString()).contains("Usage: draftlint", "Example", "  draftlint ");
    }

    @Test
    void helpTellsTheExitCodes() {
        console.run("check", "--help");

        assertThat(console.out().toString())
                .contains("Exit codes:", "  0  nothing", "  1  findings", "  2  wrong usage", "first-touch, follow-up");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                             | no command; give check, rules, explain, init, schema or eval; see `draftlint --help`",
                "chek a.txt                     | unknown command 'chek'; did you mean 'check'?; see `draftlint --help`",
                "check                          | no PATH to check; give files, folders, or - for standard input",
                "check --fromat json a.txt      | unknown option '--fromat'; did you mean '--format'?; see `draftlint check --help`",
                "check --format jsn a.txt       | unknown format 'jsn'; did you mean 'json'?",
                "check --fail-on eror a.txt     | unknown fail-on 'eror'; did you mean 'error'?",
                "check --kind salse a.txt       | unknown kind 'salse'; did you mean 'sales'?",
                "check --stage folow-up a.txt   | unknown stage 'folow-up'; did you mean 'follow-up'?",
                "check --color sometimes a.txt  | unknown color 'sometimes'; known are auto, always, never",
                "check --max-warnings -1 a.txt   | --max-warnings '-1' is not a number of warnings; give 0 or more",
                "check --max-warnings many a.txt | --max-warnings 'many' is not a number of warnings; give 0 or more",
                "check --rules , a.txt          | --rules needs names, separated by commas; one of them is empty",
                "check --print-config --fix a   | --print-config only prints; leave --fix, --update-baseline and --output out",
                "schema x                       | 'x' is one argument too many; see `draftlint schema --help`",
                "check --config a --no-config b | --config and --no-config exclude each other; leave one out",
                "check --min-score 101 a.txt    | --min-score '101' is not a score; give a number from 0 to 100",
                "check --min-score NaN a.txt    | --min-score 'NaN' is not a score; give a number from 0 to 100",
                "check --min-score high a.txt   | --min-score 'high' is not a score; give a number from 0 to 100",
                "rules --format text,json       | unknown format 'text,json'; known are text, json",
                "explain                        | no RULE to explain; `draftlint rules` lists them",
                "explain sample-bumpty          | no rule 'sample-bumpty'; did you mean 'sample-bumpety'?",
                "explain qqqqqqqqqqqqqqqqqqqqqq | no rule 'qqqqqqqqqqqqqqqqqqqqqq'; `draftlint rules` lists them",
            })
    void wrongUsageNamesTheMend(String arguments, String message) {
        assertThat(console.run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(console.err()).hasToString("draftlint: " + message + "\n");
        assertThat(console.out().toString()).isEmpty();
    }

    @Test
    void anEmptyPathIsNotTheCurrentFolder() {
        assertThat(console.run("check", "--fix", "")).isEqualTo(2);
        assertThat(console.err().toString()).contains("a PATH is empty; is a variable unset?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --print-config", "check --no-config --fix", "init"})
    void whatIsNoPathIsNoInternalError(String command) {
        assertThat(console.run((command + " a\0.txt").split(" "))).isEqualTo(2);
        assertThat(console.err().toString()).contains("is not a path").doesNotContain("internal error");
    }

    @Test
    void rulesAreListed() {
        assertThat(console.run("rules")).isZero();
        assertThat(console.out().toString().lines())
                .anyMatch(line -> line.matches("sample-bumpety +warning  Flags bumpety\\."))
                .anyMatch(line -> line.matches("sample-fragile +info     Flags nothing\\."))
                .isSorted();
    }

    @Test
    void rulesAreListedForPrograms() {
        assertThat(console.run("rules", "--format", "json")).isZero();
        assertThat(console.out().toString())
                .startsWith("{\"draftlint\":\"" + Version.current() + "\",\"rules\":[")
                .contains("{\"id\":\"sample-bumpety\",\"severity\":\"warning\",\"summary\":\"Flags bumpety.\","
                        + "\"why\":\"It bumps.\",\"evidence\":{\"grade\":\"C\",\"statement\":\"One in two bumped.\","
                        + "\"source\":\"A. Tester, 2026\"},\"options\":[],\"flagged\":[\"Hi Ana,\\n\\n«Bumpety» bump.\"],"
                        + "\"accepted\":[\"Hi Ana,\\n\\nIt is smooth.\"]}");
    }

    @Test
    void aRuleIsExplained() {
        assertThat(console.run("explain", "sample-bumpety")).isZero();
        assertThat(console.out()).hasToString("""
                sample-bumpety (warning)

                Flags bumpety.

                It bumps.

                Evidence: grade C. One in two bumped. (A. Tester, 2026)

                Flagged:

                    Hi Ana,

                    «Bumpety» bump.

                Accepted:

                    Hi Ana,

                    It is smooth.

                """);
    }

    @Test
    void rulesThatNoPackBringsAreExplainedToo() {
        Console explained = Console.piped();
        assertThat(explained.run("explain", "unused-suppression")).isZero();
        assertThat(explained.out().toString()).startsWith("unused-suppression (warning)\n\nFlags a suppression");
        Console listed = Console.piped();
        assertThat(listed.run("rules")).isZero();
        assertThat(listed.out().toString()).contains("\nlimit ", "\nsuppression-without-reason ");
    }
}
