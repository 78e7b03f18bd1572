package dev.draftlint.runner.config;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.report.Contribution;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Severity;
import dev.draftlint.runner.FailOn;
import dev.draftlint.runner.Packs;
import dev.draftlint.runner.PathSettings;
import dev.draftlint.runner.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationsTest {

    @TempDir
    private Path root;

    @BeforeEach
    void makeItAProject() throws IOException {
        Files.createDirectory(root.resolve(".git"));
    }

    @Test
    void theNearestAboveEachFileCounts() throws IOException {
        write("draftlint.yml", "rules: {inbox-bump: off}\n");
        write("a/b/draftlint.yml", "rules: {too-long: off}\n");

        Configurations all = discovered();

        assertThat(running(all, "x.md")).doesNotContain("inbox-bump").contains("too-long");
        assertThat(running(all, "a/x.md")).doesNotContain("inbox-bump").contains("too-long");
        assertThat(running(all, "a/b/c/x.md")).contains("inbox-bump").doesNotContain("too-long");
    }

    @Test
    void noneIsLookedForAboveTheProject() throws IOException {
        write("draftlint.yml", "rules: {inbox-bump: off}\n");
        Files.createDirectories(root.resolve("other/.git"));

        Configurations all = discovered();

        assertThat(running(all, "other/x.md")).contains("inbox-bump");
        assertThat(all.configuration(path("other/x.md")).file()).isEmpty();
        assertThat(all.configuration(path("x.md")).file()).contains(root.resolve("draftlint.yml"));
    }

    @Test
    void oneFileMayCountForAll() throws IOException {
        write("draftlint.yml", "rules: {inbox-bump: off}\n");
        write("ci/strict.yml", "rules: {too-long: off}\n");

        assertThat(running(Configurations.of(TestPacks.BOTH, root.resolve("ci/strict.yml")), "x.md"))
                .contains("inbox-bump")
                .doesNotContain("too-long");
        assertThat(running(Configurations.none(TestPacks.BOTH), "x.md")).contains("inbox-bump", "too-long");
    }

    @Test
    void filesWithTheSameRulesShareALinter() throws IOException {
        write("draftlint.yml", "rules: {inbox-bump: off}\n");
        write("a/draftlint.yml", "rules: {inbox-bump: off}\n");
        Configurations all = discovered();

        assertThat(all.linter(path("x.md"))).isSameAs(all.linter(path("y/z.md")));
        assertThat(all.linter(path("a/x.md")).rules())
                .isEqualTo(all.linter(path("x.md")).rules());
    }

    @Test
    void packsAreChosen() throws IOException {
        write("draftlint.yml", "packs: [template]\n");

        assertThat(running(discovered(), "x.md")).containsExactly("unknown-field");
    }

    @Test
    void rulesGetSeverityAndOptions() throws IOException {
        write("draftlint.yml", "rules:\n  inbox-bump: error\n  too-long: {severity: info, first-touch: 5}\n");

        assertThat(discovered()
                        .linter(path("x.md"))
                        .lint("I bump this to you once more today.")
                        .contributions())
                .extracting(
                        found -> found.finding().rule(),
                        found -> found.finding().severity())
                .containsExactlyInAnyOrder(tuple("inbox-bump", Severity.ERROR), tuple("too-long", Severity.INFO));
    }

    @Test
    void optionsOfEachTypeAreRead() throws IOException {
        write(
                "draftlint.yml",
                "rules:\n  of-all-sorts:\n    share: 1\n    strict: false\n    word: off\n    list: a\n"
                        + "    set: [b, b, c]\n    tone: ice-cold\n  too-long: {follow-up: 3000000000}\n");

        assertThat(discovered().linter(path("x.md")).rules())
                .contains(
                        new TestPacks.Sorted(1, false, "off", List.of("a"), Set.of("b", "c"), TestPacks.Tone.ICE_COLD),
                        new TestPacks.TooLong(200, 3_000_000_000L));
    }

    @Test
    void mergeFieldsGoToTheRuleThatKnowsThem() throws IOException {
        write("base.yml", "fields: [first_name]\n");
        write("draftlint.yml", "extends: base.yml\nfields: [company, first_name]\n");

        assertThat(discovered().linter(path("x.md")).rules())
                .contains(new TestPacks.UnknownField(List.of("first_name", "company")));
    }

    @Test
    void mergeFieldsMayHaveNoRule() throws IOException {
        write("draftlint.yml", "packs: [outreach]\nfields: [company]\n");

        assertThat(running(discovered(), "x.md")).doesNotContain("unknown-field");
    }

    @Test
    void phraseRulesRun() throws IOException {
        write("draftlint.yml", """
                phrase-rules:
                  - id: our-jargon
                    severity: error
                    message: Say what it does
                    patterns: ["~leverage our platform", flywheel]
                    guards: [customers say]
                    hits:
                      - |
                        Subject: A «flywheel»
                        Kind: sales

                        Hi Ana.
                      - "You can «leverage our platform.»"
                    near-misses: ["Leverage our platform, customers say."]
                """);
        Draftlint linter = discovered().linter(path("x.md"));

        List<Contribution> found = linter.lint("Leveraging our platform helps.").contributions();

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.finding().rule()).isEqualTo("our-jargon");
            assertThat(one.finding().severity()).isEqualTo(Severity.ERROR);
            assertThat(one.excerpt()).isEqualTo("Leveraging our platform");
        });
        assertThat(linter.lint("Leverage our platform, customers say.").contributions())
                .isEmpty();
    }

    @Test
    void theLastPathRuleThatSaysItWins() throws IOException {
        write("draftlint.yml", """
                paths:
                  - {files: "**", kind: sales, stage: follow-up}
                  - {files: ["hiring/**", "*.hiring.md"], kind: recruiting}
                  - {files: "hiring/old/**", readiness: ready, sequence: true}
                """);
        Configurations all = discovered();

        assertThat(all.of(path("x.md"))).returns(Kind.SALES, PathSettings::kind);
        assertThat(all.of(path("a/x.hiring.md"))).returns(Kind.RECRUITING, PathSettings::kind);
        assertThat(all.of(path("hiring/old/x.md")))
                .returns(Kind.RECRUITING, PathSettings::kind)
                .returns(Stage.FOLLOW_UP, PathSettings::stage)
                .returns(Readiness.READY, PathSettings::readiness)
                .returns(true, PathSettings::inSequence);
        assertThat(all.of(path("hiring/x.md")).inSequence()).isFalse();
    }

    @Test
    void pathsBeginAtTheFolderOfTheFileThatNamesThem() throws IOException {
        write(
                "shared/base.yml",
                "paths: [{files: 'mail/**', kind: sales}]\nexclude: mail/old/*\nbaseline: known.json\n");
        write("draftlint.yml", "extends: shared/base.yml\n");
        Configurations all = discovered();

        assertThat(all.of(path("shared/mail/x.md")).kind()).isEqualTo(Kind.SALES);
        assertThat(all.of(path("mail/x.md")).kind()).isNull();
        assertThat(all.excludes(path("shared/mail/old/x.md"))).isTrue();
        assertThat(all.excludes(path("mail/old/x.md"))).isFalse();
        assertThat(all.configuration(path("x.md")).baseline()).contains(root.resolve("shared/known.json"));
    }

    @Test
    void whatExtendsWins() throws IOException {
        write(
                "a.yml",
                "rules: {inbox-bump: off, too-long: {severity: error, first-touch: 9}}\nmin-score: 50\n"
                        + "fail-on: info\n");
        write("b.yml", "extends: a.yml\nmin-score: 60\n");
        write(
                "draftlint.yml",
                "extends: [b.yml, a.yml]\nrules: {inbox-bump: info, too-long: {follow-up: 8}}\n" + "max-warnings: 3\n");
        Configurations all = discovered();

        assertThat(running(all, "x.md")).contains("inbox-bump");
        assertThat(all.linter(path("x.md")).rules()).contains(new TestPacks.TooLong(9, 8));
        assertThat(all.thresholds(path("x.md"))).isEqualTo(new Thresholds(null, 60.0, 3L).under(path("draftlint.yml")));
    }

    @Test
    void aPhraseRuleOfABaseMayBeReplaced() throws IOException {
        String rule = "phrase-rules: [{id: our-jargon, message: %s, patterns: [%s], hits: [%s]}]\n";
        write("a.yml", rule.formatted("First", "synergy", "Synergy"));
        write("draftlint.yml", "extends: a.yml\n" + rule.formatted("Second", "flywheel", "Flywheel"));

        assertThat(discovered()
                        .linter(path("x.md"))
                        .lint("A flywheel of synergy.")
                        .contributions())
                .extracting(found -> found.finding().message())
                .containsExactly("Second");
    }

    @Test
    void aChoiceOfRulesWinsOverFiles() throws IOException {
        write("draftlint.yml", "rules: {inbox-bump: off}\n");
        List<String> paths = List.of(path("x.md"));

        Configurations only = discovered().selecting(List.of("inbox-bump", "too-long"), List.of("too-long"));
        only.read(paths);

        assertThat(running(only, "x.md")).containsExactly("inbox-bump");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        discovered().selecting(List.of("inbox-bumb"), List.of()).read(paths))
                .withMessage("no rule 'inbox-bumb'; did you mean 'inbox-bump'?");
    }

    @Test
    void aFileOfCommentsChangesNothing() throws IOException {
        write("draftlint.yml", "\uFEFF# nothing yet\n---\n");

        assertThat(running(discovered(), "x.md")).isEqualTo(running(Configurations.none(TestPacks.BOTH), "x.md"));
        assertThat(discovered().thresholds(path("x.md")).effectiveFailOn()).isEqualTo(FailOn.WARNING);
    }

    @ParameterizedTest
    @MethodSource("atTheLimits")
    void whatReachesALimitIsRead(String text) throws IOException {
        for (int i = 1; i <= 20; i++) {
            write(i + ".yml", i < 5 ? "extends: " + (i + 1) + ".yml\n" : "");
        }
        write("draftlint.yml", text);

        discovered().read(List.of(path("x.md")));
    }

    static Stream<String> atTheLimits() {
        String rule = "phrase-rules: [{id: a, message: b, hits: [c c], patterns: [%s]}]\n";
        return Stream.of(
                "#" + "x".repeat(64 * 1024 - 1),
                "fields:\n  - &x a\n" + "  - *x\n".repeat(20),
                rule.formatted("c c, " + "d, ".repeat(999)),
                rule.formatted("c c, " + "d".repeat(1_000)),
                "extends: [1.yml"
                        + IntStream.rangeClosed(2, 20)
                                .mapToObj(i -> ", " + i + ".yml")
                                .collect(joining()) + "]");
    }

    @Test
    void errorsOfAllFilesAreToldAtOnce() throws IOException {
        write("a/draftlint.yml", "ruls: {}\n");
        write("b/draftlint.yml", "min-score: x\n");

        assertThatThrownBy(() -> discovered().read(List.of(path("a/x.md"), path("a/y.md"), path("b/x.md"))))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.errors()).hasSize(2));
    }

    @Test
    void standardInputGoesByTheCurrentFolder() {
        assertThat(discovered().excludes("-")).isFalse();
        assertThat(discovered()
                        .of("-")
                        .linter()
                        .apply(List.of(Source.text("Hi.")))
                        .get(0)
                        .score())
                .isEqualTo(100);
    }

    @Test
    void twoPacksWithOneRuleAreRefused() {
        Packs.Pack outreach = TestPacks.BOTH.installed().get(0);
        Packs twice = new Packs(List.of(outreach, new Packs.Pack("mine", outreach.rules())), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Configurations.none(twice).read(List.of("x.md")))
                .withMessageContaining("pack 'outreach' and pack 'mine'");
    }

    private Configurations discovered() {
        return Configurations.discovered(TestPacks.BOTH);
    }

    private List<String> running(Configurations configurations, String file) {
        return configurations.linter(path(file)).rules().stream()
                .map(Rule::info)
                .map(info -> info.id())
                .toList();
    }

    private String path(String file) {
        return root.resolve(file).toString();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
