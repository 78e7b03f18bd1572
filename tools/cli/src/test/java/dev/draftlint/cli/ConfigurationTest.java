package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    private static final String BAD = "Subject: Audit\n\nHi Ana,\n\nA bumpety ride.\n";
    private static final String SAMPLE = "packs: [sample]\n";

    @TempDir
    private Path folder;

    private final Console console = Console.piped();

    @BeforeEach
    void makeItAProject() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
    }

    @Test
    void theNearestFileDecides() throws IOException {
        write("draftlint.yml", SAMPLE + "rules: {sample-bumpety: off}\n");
        write("strict/draftlint.yml", SAMPLE + "rules: {sample-bumpety: error}\n");
        write("a.txt", BAD);
        String strict = write("strict/a.txt", BAD);

        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(console.out()).hasToString(strict + ":5:3: error sample-bumpety Smooth it\n");
    }

    @Test
    void allErrorsAreShownAndNothingIsLinted() throws IOException {
        String file = write("draftlint.yml", "ruls: {}\nrules:\n  sample-bumpetty: off\n");
        write("a.txt", BAD);

        assertThat(check(folder.toString())).isEqualTo(2);
        assertThat(console.err())
                .hasToString("draftlint: " + file + ":1:1: unknown key 'ruls'; did you mean 'rules'?\n" + "draftlint: "
                        + file + ":3:3: no rule 'sample-bumpetty'; did you mean 'sample-bumpety'?\n");
        assertThat(console.out().toString()).isEmpty();
    }

    @Test
    void aFileOfTheOtherEndingIsNotPassedOverInSilence() throws IOException {
        String file = write("draftlint.yaml", "fail-on: never\n");
        String path = write("a.txt", BAD);

        assertThat(check(path)).isEqualTo(2);
        assertThat(console.err())
                .hasToString("draftlint: " + file + ":1:1: not read under this name; rename it to draftlint.yml\n");
        assertThat(check("--config", file, path)).isZero();
    }

    @Test
    void aBuiltInRuleIsNotSaidToBeNone() throws IOException {
        String path = write("a.txt", BAD);
        String message = "rule 'unused-suppression' is built in and always on as it is; leave it out\n";

        assertThat(check("--without=unused-suppression", path)).isEqualTo(2);
        String file = write("draftlint.yml", "rules: {unused-suppression: off}\n");
        assertThat(check(path)).isEqualTo(2);
        assertThat(console.err()).hasToString("draftlint: " + message + "draftlint: " + file + ":1:9: " + message);
    }

    @Test
    void initEscapesTheNameOfTheFolder() throws IOException {
        Path strange = Files.createDirectory(folder.resolve("a\u001B[31m"));

        assertThat(console.run("init", strange.toString())).isZero();
        assertThat(console.out().toString()).endsWith("a\\u{1b}[31m/draftlint.yml\n");
    }

    @Test
    void aFlagChoosesTheFile() throws IOException {
        write("draftlint.yml", "ruls: {}\n");
        String other = write("other.yml", SAMPLE + "fail-on: error\n");
        String path = write("a.txt", BAD);

        assertThat(check("--config", other, path)).isZero();
        assertThat(check("--no-config", "--rules=sample-bumpety", path)).isEqualTo(1);
        assertThat(check("--config", folder + "/non.yml", path)).isEqualTo(2);
        assertThat(console.err())
                .hasToString("draftlint: " + folder + "/non.yml:1:1: no such file; check its spelling\n");
    }

    @Test
    void flagsWinOverTheFileAndTheFileOverDefaults() throws IOException {
        write("draftlint.yml", SAMPLE + "max-warnings: 1\nrules: {sample-fragile: off}\n");
        String path = write("a.txt", BAD);

        assertThat(check(path)).isZero();
        assertThat(check("--max-warnings", "0", path)).isEqualTo(1);
        assertThat(check("--fail-on", "warning", path)).isEqualTo(1);
        assertThat(check("--min-score", "100", path)).isEqualTo(1);
        assertThat(check("--rules", "sample-fragile", write("b.txt", "Hi,\n\nkaboom.\n")))
                .isEqualTo(2);
    }

    @Test
    void draftsAreHeldToTheThresholdsOfTheirOwnConfiguration() throws IOException {
        write("a/draftlint.yml", SAMPLE + "max-warnings: 1\n");
        write("b/draftlint.yml", SAMPLE + "fail-on: never\n");
        write("a/1.txt", BAD);
        write("b/1.txt", BAD);
        write("b/2.txt", BAD);

        assertThat(check(folder.toString())).isZero();
        write("a/2.txt", BAD);
        assertThat(check(folder.toString())).isEqualTo(1);
    }

    @Test
    void warningsAreCountedByConfigurationUnlessTheFlagLimitsThem() throws IOException {
        for (String name : new String[] {"a", "b"}) {
            write(name + "/draftlint.yml", SAMPLE + "max-warnings: 1\n");
            write(name + "/1.txt", BAD);
        }
        write("c/draftlint.yml", SAMPLE + "min-score: 1\n");
        write("c/1.txt", BAD);

        assertThat(check(folder + "/a", folder + "/b")).isZero();
        assertThat(check("--max-warnings", "3", folder.toString())).isZero();
        assertThat(check("--max-warnings", "2", folder.toString())).isEqualTo(1);
    }

    @Test
    void excludedFilesAreNotLinted() throws IOException {
        write("draftlint.yml", SAMPLE + "exclude: [old/**]\n");
        String old = write("old/a.txt", BAD);

        assertThat(check(folder.toString())).isZero();
        assertThat(check(old)).isZero();
    }

    @Test
    void theHeaderLinesOfADraftWinOverItsPath() throws IOException {
        write("draftlint.yml", "paths: [{files: '*', stage: reply}]\n");
        String subjectless = "Hi Ana,\n\nThe 12th works for us.\n";
        String reply = write("a.txt", "Subject:\n\n" + subjectless);
        String first = write("b.txt", "Subject:\nStage: first-touch\n\n" + subjectless);

        assertThat(check("--rules=subject-missing", reply)).isZero();
        assertThat(check("--rules=subject-missing", first)).isEqualTo(1);
        assertThat(check("--rules=subject-missing", "--stage=first-touch", reply))
                .isEqualTo(1);
    }

    @Test
    void theSettingsOfAFileArePrinted() throws IOException {
        write("base.yml", "min-score: 60\nrules:\n  sample-bumpety: error\n");
        write("draftlint.yml", """
                extends: base.yml
                packs: [sample]
                paths:
                  - files: "*.txt"
                    kind: recruiting
                rules:
                  sample-fragile: off
                baseline: known.json
                """);
        String path = write("a.txt", BAD);

        assertThat(console.run("check", "--print-config", "--fail-on=info", "--stage=reply", path))
                .isZero();
        assertThat(console.out().toString().replace(folder + "/", "")).isEqualTo("""
                # how a.txt is linted
                # configuration: base.yml, then draftlint.yml
                kind: recruiting  # draftlint.yml:5:11
                stage: reply  # command line
                readiness: null  # inferred, draft by draft
                sequence: false  # default
                fail-on: info  # command line
                min-score: 60.0  # base.yml:1:12
                max-warnings: null  # default
                baseline: known.json  # draftlint.yml:8:11
                rules:
                  sample-bumpety: error  # base.yml:3:3
                  sample-fragile: off  # draftlint.yml:7:3
                """);
    }

    @Test
    void whatFailsIsPrintedWithTheLineThatSaysSo() throws IOException {
        write("base.yml", "fail-on: info\n");
        write("draftlint.yml", "extends: base.yml\nmax-warnings: 3\n");
        String path = write("a.txt", BAD);

        assertThat(printed(path))
                .contains("fail-on: error  # draftlint.yml:2:15\n", "max-warnings: 3  # draftlint.yml:2:15\n");
        assertThat(printed("--max-warnings=1", path))
                .contains("fail-on: error  # command line\n", "max-warnings: 1  # command line\n");
        assertThat(printed("--fail-on=info", path))
                .contains("fail-on: info  # command line\n", "max-warnings: null  # default\n");
    }

    private String printed(String... arguments) {
        Console console = Console.piped();
        assertThat(console.run(Stream.concat(Stream.of("check", "--print-config"), Stream.of(arguments))
                        .toArray(String[]::new)))
                .isZero();
        return console.out().toString().replace(folder + "/", "");
    }

    @Test
    void theDefaultsArePrintedWithTheOptionsOfRules() {
        assertThat(console.run("check", "--print-config", "--no-config", "--without=minimizer", "-"))
                .isZero();
        assertThat(console.out().toString())
                .startsWith("# how - is linted\n# configuration: none, the defaults\nkind: null  # inferred")
                .contains("\nfail-on: warning  # default\n", "\n  minimizer: off  # command line\n")
                .contains("\n  too-long: {severity: info, first-touch: 200, follow-up: 150}  # pack outreach\n");
    }

    @Test
    void initWritesAConfigurationThatHolds() throws IOException {
        String path = write("a.txt", BAD);

        assertThat(console.run("init", folder.toString())).isZero();
        assertThat(console.out()).hasToString("wrote " + folder + "/draftlint.yml\n");
        assertThat(console.run("check", "--rules=inbox-bump", path)).isZero();
    }

    @Test
    void allSettingsThatInitShowsHold() throws IOException {
        console.run("init", folder.toString());
        String shown = Files.readString(folder.resolve("draftlint.yml"));
        write("shared/draftlint.yml", "");
        write("draftlint.yml", shown.replaceAll("(?m)^#(?! \\S)", ""));

        assertThat(console.run("check", write("a.txt", "Utilise our platform.\n")))
                .isEqualTo(1);
        assertThat(console.out().toString()).contains("house-jargon");
        assertThat(console.err().toString()).doesNotContain("draftlint.yml");
    }

    @Test
    void initOverwritesNothingUnlessItIsForced() throws IOException {
        String file = write("draftlint.yml", "fail-on: info\n");

        assertThat(console.run("init", folder.toString())).isEqualTo(2);
        assertThat(console.err()).hasToString("draftlint: '" + file + "' is there already; --force writes over it\n");
        assertThat(Path.of(file)).hasContent("fail-on: info\n");
        assertThat(console.run("init", "--force", folder.toString())).isZero();
        assertThat(Path.of(file)).content().contains("fail-on: warning");
    }

    @Test
    void theExampleOfTheReadMeHolds() throws IOException {
        String readMe = Files.readString(Path.of("../../README.md"));
        int start = readMe.indexOf("```yaml\n") + 8;
        write("draftlint.yml", readMe.substring(start, readMe.indexOf("```", start)));

        assertThat(check(write("a.txt", "Leveraging our platform helps.\n"))).isEqualTo(1);
        assertThat(console.out().toString()).contains("house-jargon");
        assertThat(console.err().toString()).isEmpty();
    }

    @Test
    void theSettingsOfAFolderAreNotPrinted() {
        assertThat(console.run("check", "--print-config", folder.toString())).isEqualTo(2);
        assertThat(console.err())
                .hasToString(
                        "draftlint: --print-config takes files, and '" + folder + "' is a folder; name a file in it\n");
    }

    @Test
    void theSchemaKnowsTheInstalledRules() {
        assertThat(console.run("schema")).isZero();
        assertThat(console.out().toString())
                .startsWith("{\n  \"$schema\" : \"https://json-schema.org/")
                .contains("\"sample-bumpety\"", "\"first-touch\"")
                .doesNotContain("unused-suppression");
    }

    @Test
    void theOptionsOfARuleAreExplained() {
        console.run("explain", "too-long");

        assertThat(console.out().toString()).contains("\nOption: first-touch, a whole number; 200 by default\n");
    }

    private int check(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "check";
        all[1] = "--format";
        all[2] = "compact";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return console.run(all);
    }

    private String write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text).toString();
    }
}
