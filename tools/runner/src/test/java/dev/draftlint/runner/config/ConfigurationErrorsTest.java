package dev.draftlint.runner.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationErrorsTest {

    private static final String OWN = """
            phrase-rules:
              - id: our-jargon
                message: Say it plainly
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeItAProject() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                // Keys and types
                arguments("ruls:\n  a: off\n", "1:1: unknown key 'ruls'; did you mean 'rules'?"),
                arguments("paths:\n  - files: a.md\n    knd: sales\n", "3:5: unknown key 'knd'; did you mean 'kind'?"),
                arguments(
                        OWN + "    paterns: [a b]\n    patterns: [a b]\n    hits: [a b]\n",
                        "4:5: unknown key 'paterns'; did you mean 'patterns'?"),
                arguments("- rules\n", "1:1: 'draftlint.yml' takes keys with values, not a list"),
                arguments("rules: [inbox-bump]\n", "1:8: 'rules' takes rules with their settings, not a list"),
                arguments("rules:\n", "1:7: 'rules' takes rules with their settings, not nothing"),
                arguments("paths: a.md\n", "1:8: 'paths' takes a list of path rules, not 'a.md'"),
                arguments("paths:\n  - a.md\n", "2:5: 'paths' takes keys with values, not 'a.md'"),
                arguments(
                        "paths:\n  - kind: sales\n",
                        "2:5: a path rule needs 'files'; add globs, from the folder of this file: templates/**, *.md"),
                arguments("fields: []\n", "1:9: 'fields' is empty; give it texts or leave it out"),
                arguments("fields: [12]\n", "1:10: 'fields' takes a text; put 12 into quotes"),
                arguments("fields: ['']\n", "1:10: 'fields' is blank; write something or leave it out"),
                // Values
                arguments("fail-on: warn\n", "1:10: unknown fail-on 'warn'; did you mean 'warning'?"),
                arguments("fail-on: [info]\n", "1:10: 'fail-on' takes one of error, warning, info, never, not a list"),
                arguments("min-score: 101\n", "1:12: 'min-score' takes a number from 0 to 100, not '101'"),
                arguments("min-score: high\n", "1:12: 'min-score' takes a number from 0 to 100, not 'high'"),
                arguments("max-warnings: 1.5\n", "1:15: 'max-warnings' takes a whole number from 0, not '1.5'"),
                arguments(
                        "paths:\n  - files: a.md\n    kind: salse\n",
                        "3:11: unknown kind 'salse'; did you mean 'sales'?"),
                arguments(
                        "paths:\n  - files: a.md\n    stage: followup\n",
                        "3:12: unknown stage 'followup'; did you mean 'follow-up'?"),
                arguments(
                        "paths:\n  - files: a.md\n    readiness: done\n",
                        "3:16: unknown readiness 'done'; known are template, ready"),
                arguments(
                        "paths:\n  - files: a.md\n    sequence: weekly\n",
                        "3:15: 'sequence' takes true or false, not 'weekly'"),
                // Packs and rules
                arguments("packs: [outrech]\n", "1:9: unknown pack 'outrech'; did you mean 'outreach'?"),
                arguments("rules:\n  inbox-bumb: off\n", "2:3: no rule 'inbox-bumb'; did you mean 'inbox-bump'?"),
                arguments("rules:\n  xyz: off\n", "2:3: no rule 'xyz'; `draftlint rules` lists them"),
                arguments(
                        "packs: [outreach]\nrules:\n  unknown-field: off\n",
                        "3:3: rule 'unknown-field' is of pack 'template', which 'packs' leaves out; add the pack"),
                arguments(
                        "rules:\n  inbox-bump: loud\n",
                        "2:15: unknown severity 'loud'; known are off, error, warning, info"),
                arguments(
                        "rules:\n  inbox-bump: [error]\n",
                        "2:15: 'inbox-bump' takes off, a severity, or keys with values, not a list"),
                arguments(
                        "rules:\n  too-long: {severity: warn}\n",
                        "2:24: unknown severity 'warn'; did you mean 'warning'?"),
                // Options
                arguments(
                        "rules:\n  too-long: {folow-up: 80}\n",
                        "2:14: too-long has no option 'folow-up'; did you mean 'follow-up'?"),
                arguments(
                        "rules:\n  inbox-bump: {severty: info}\n",
                        "2:16: inbox-bump has no option 'severty'; did you mean 'severity'?"),
                arguments(
                        "rules:\n  too-long: {first-touch: many}\n",
                        "2:27: 'first-touch' takes a whole number, not 'many'"),
                arguments(
                        "rules:\n  too-long: {follow-up: 80, first-touch: 0}\n",
                        "2:42: too-long: a mail may have 1 word or more, not 0; give another value"),
                arguments(
                        "rules:\n  of-all-sorts: {tone: ice}\n", "2:24: unknown tone 'ice'; did you mean 'ice-cold'?"),
                arguments(
                        "rules:\n  too-long: {words: 80}\n",
                        "2:14: too-long has no option 'words'; known are severity, first-touch, follow-up"),
                arguments(
                        "rules:\n  of-all-sorts: {strict: maybe}\n", "2:26: 'strict' takes true or false, not 'maybe'"),
                // Paths
                arguments(
                        "exclude: '/etc/**'\n",
                        "1:10: glob '/etc/**': globs begin at the folder of this file; write 'etc/**'"),
                arguments("exclude: 'a/'\n", "1:10: glob 'a/': for the files of a folder write 'a/**'"),
                arguments("exclude: '../*.md'\n", "1:10: glob '../*.md': leave out '../'"),
                arguments(
                        "exclude: ['a/b**']\n",
                        "1:11: glob 'a/b**': '**' stands alone between slashes, as in 'a/**/*.md'"),
                arguments(
                        "exclude: '*.{md,txt}'\n",
                        "1:10: glob '*.{md,txt}': '{' is not known; write one glob for each case"),
                arguments("exclude: 'a\\b'\n", "1:10: glob 'a\\b': folders are joined by '/', on Windows too"),
                arguments(
                        "baseline: ../../known.json\n",
                        "1:11: '../../known.json' leads out of the project FOLDER; keep the file in it"),
                arguments("baseline: /known.json\n", "1:11: '/known.json' is absolute; give its path from this file"),
                arguments(
                        "extends: https://example.org/a.yml\n",
                        "1:10: 'https://example.org/a.yml' is a URL; only files of the project are read"),
                arguments("extends: shared.yml\n", "1:10: no file 'shared.yml' to extend; check the path"),
                // Phrase rules
                arguments(
                        OWN + "    hits: [a b]\n",
                        "2:5: a phrase rule needs 'patterns'; add the phrase patterns that it flags"),
                arguments(
                        OWN + "    patterns: ['on #wekday']\n    hits: [on Monday]\n",
                        "4:16: phrase pattern \"on #wekday\", column 4: no class '#wekday'; did you mean '#weekday'?"),
                arguments(
                        OWN + "    patterns: [synergy]\n    hits: [\"It is symmetry.\"]\n",
                        "5:12: 'our-jargon' does not flag this hit; mend its patterns or the text"),
                arguments(
                        OWN + "    patterns: [synergy]\n    hits: [\"It is «a synergy».\"]\n",
                        "5:12: 'our-jargon' flags 'synergy' here; put « and » around that"),
                arguments(
                        OWN + "    patterns: [synergy]\n    hits: [Synergy]\n    near-misses: [\"A synergy meter.\"]\n",
                        "6:19: 'our-jargon' flags 'synergy' in this near miss; add a guard, or narrow its patterns"),
                arguments(
                        OWN + "    patterns: [synergy]\n    hits: [\"Kind: salse\\n\\nSynergy\"]\n",
                        "5:12: line 1: no kind 'salse'; the known ones are sales, recruiting, partnership, fundraising, press, event, favour,"
                                + " application, service, thank-you, marketing, reply, other"),
                arguments(
                        OWN.replace("our-jargon", "Jargon_1") + "    patterns: [synergy]\n    hits: [Synergy]\n",
                        "2:9: a rule id is lower-case words joined by hyphens, such as 'inbox-bump', not 'Jargon_1'"),
                arguments(
                        OWN.replace("our-jargon", "limit") + "    patterns: [synergy]\n    hits: [Synergy]\n",
                        "2:9: 'limit' is the id of a rule of Draftlint's own; choose another"),
                arguments(
                        OWN.replace("our-jargon", "inbox-bump") + "    patterns: [synergy]\n    hits: [Synergy]\n",
                        "2:9: pack 'outreach' has a rule 'inbox-bump'; give this one another id"),
                arguments(
                        OWN.replace("Say it plainly", "x".repeat(91))
                                + "    patterns: [synergy]\n    hits: [Synergy]\n",
                        "3:14: 'message' has 91 characters; shorten it to 90"),
                arguments(
                        OWN + "    patterns: [synergy]\n    hits: [Synergy]\n"
                                + "  - {id: our-jargon, message: Cut it, patterns: [leverage], hits: [Leverage]}\n",
                        "6:10: the phrase rule 'our-jargon' stands in line 2 already; rename one"),
                arguments(
                        OWN + "    patterns: [" + "a".repeat(1001) + "]\n    hits: [a]\n",
                        "4:16: 'patterns' has 1001 characters; shorten it to 1000"),
                arguments(
                        OWN + "    patterns: [" + "a, ".repeat(1001) + "]\n    hits: [a]\n",
                        "2:9: more than 1000 patterns up to here; join or drop some"),
                // YAML
                arguments(
                        "rules: {a: off\n",
                        "2:1: not valid YAML: expected ',' or '}', but got <stream end>; check indentation and quotes"),
                arguments(
                        "\tfail-on: info\n",
                        "1:1: not valid YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation); check indentation and quotes"),
                arguments(
                        "fail-on: info\nfail-on: error\n", "2:1: 'fail-on' stands in line 1 already; keep one of them"),
                arguments(
                        "fail-on: !!java.net.URL info\n",
                        "1:10: the tag 'tag:yaml.org,2002:java.net.URL' is not read; write plain data without it"),
                arguments("fail-on: info\n---\nfail-on: error\n", "2:1: a second document begins here; keep one"),
                arguments(
                        "? [a]\n: b\n", "1:3: a key is a word, not a list or keys with values; check the indentation"),
                arguments("fail-on: *x\n", "1:10: no anchor '&x' was closed before this; write the value out"),
                arguments("fields: &x [*x]\n", "1:13: no anchor '&x' was closed before this; write the value out"),
                arguments(
                        "rules: " + "[".repeat(49) + "]".repeat(49),
                        "1:8: 'rules' takes rules with their settings, not a list"),
                arguments("rules: " + "[".repeat(51) + "]".repeat(51), "1:57: nested deeper than 50; flatten it"),
                arguments(
                        "fields:\n  - &x a\n" + "  - *x\n".repeat(21),
                        "23:5: more than 20 aliases; write the values out"),
                arguments("fail-on: info\n# \u0007\n", "2:3: the character U+0007 may not stand in YAML; delete it"),
                arguments(
                        "# " + "x".repeat(64 * 1024) + "\n",
                        "1:1: more than 64 KB; move some of it into files that this one 'extends'"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void namesPlaceAndMend(String text, String message) throws IOException {
        assertThat(errors(text)).containsExactly("draftlint.yml:" + message);
    }

    @Test
    void showsAllOfThemInTheOrderOfTheFile() throws IOException {
        String text = "rules:\n  inbox-bumb: off\n  too-long: {first-touch: 0}\nfial-on: info\nmin-score: -1\n"
                + "exclude: [a/, b.md, /c]\n";

        assertThat(errors(text))
                .extracting(error -> error.split(": ")[0])
                .containsExactly(
                        "draftlint.yml:2:3",
                        "draftlint.yml:3:27",
                        "draftlint.yml:4:1",
                        "draftlint.yml:5:12",
                        "draftlint.yml:6:11",
                        "draftlint.yml:6:21");
    }

    @Test
    void endsALongListOfThem() throws IOException {
        assertThat(errors("x:\n".repeat(1) + "fields: [" + "'', ".repeat(150) + "]\n"))
                .hasSize(101)
                .endsWith("and 51 more");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("draftlint.yml"), "fail-on: info\nfields: [grüße]\n".getBytes(ISO_8859_1));

        assertThat(readErrors()).containsExactly("draftlint.yml:2:12: not in UTF-8 from here; save it as UTF-8");
    }

    @Test
    void refusesAFolderInPlaceOfAFile() throws IOException {
        Files.createDirectory(folder.resolve("draftlint.yml"));

        assertThat(readErrors())
                .containsExactly("draftlint.yml:1:1: cannot be read; is it a file, and are you permitted to read it?");
    }

    @Test
    void refusesALinkOutOfTheProject(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yml"), "password: 1\n");
        Files.createSymbolicLink(folder.resolve("draftlint.yml"), secret);

        assertThat(readErrors())
                .containsExactly("draftlint.yml:1:1: 'draftlint.yml' is a link out of the project FOLDER; put the file"
                        + " itself there");
    }

    @Test
    void refusesABaseBehindALinkOutOfTheProject(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.yml"), "password: 1\n");
        Files.createSymbolicLink(folder.resolve("shared"), elsewhere);

        assertThat(errors("extends: shared/secret.yml\n"))
                .containsExactly("draftlint.yml:1:10: 'shared/secret.yml' is a link out of the project FOLDER; put the"
                        + " file itself there");
    }

    @Test
    void refusesACircle() throws IOException {
        Files.writeString(folder.resolve("a.yml"), "extends: draftlint.yml\n");

        assertThat(errors("extends: a.yml\n"))
                .containsExactly("a.yml:1:10: 'draftlint.yml' extends itself: draftlint.yml -> a.yml -> draftlint.yml;"
                        + " take one 'extends' out");
    }

    @Test
    void refusesALongChain() throws IOException {
        for (int i = 1; i <= 6; i++) {
            Files.writeString(folder.resolve(i + ".yml"), "extends: " + (i + 1) + ".yml\n");
        }

        assertThat(errors("extends: 1.yml\n"))
                .containsExactly("5.yml:1:10: '6.yml' extends more than 5 files deep; flatten them");
    }

    @Test
    void refusesManyFiles() throws IOException {
        StringBuilder text = new StringBuilder("extends:\n");
        for (int i = 1; i <= 21; i++) {
            Files.writeString(folder.resolve(i + ".yml"), "fail-on: info\n");
            text.append("  - ").append(i).append(".yml\n");
        }

        assertThat(errors(text.toString()))
                .containsExactly("draftlint.yml:22:5: more than 20 files are extended; join some");
    }

    @Test
    void namesTheFileThatIsExtended() throws IOException {
        Files.writeString(folder.resolve("a.yml"), "rules:\n  too-lon: off\n");

        assertThat(errors("extends: a.yml\nmin-score: x\n"))
                .containsExactly(
                        "draftlint.yml:2:12: 'min-score' takes a number from 0 to 100, not 'x'",
                        "a.yml:2:3: no rule 'too-lon'; did you mean 'too-long'?");
    }

    private List<String> errors(String text) throws IOException {
        Files.writeString(folder.resolve("draftlint.yml"), text);
        return readErrors();
    }

    /** With the folder left out, whose name nobody knows. */
    private List<String> readErrors() {
        Configurations configurations = Configurations.discovered(TestPacks.BOTH);
        ConfigurationException thrown = catchThrowableOfType(
                ConfigurationException.class,
                () -> configurations.read(List.of(folder.resolve("a.md").toString())));
        return thrown.errors().stream()
                .map(error -> error.replace(folder + "/", "").replace(folder.toString(), "FOLDER"))
                .toList();
    }
}
