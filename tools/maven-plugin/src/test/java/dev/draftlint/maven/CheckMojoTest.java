package dev.draftlint.maven;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

    private static final String BUMP_LINE =
            "src/main/resources/mail/a.txt:3:1: warning inbox-bump Send something new; the old mail stays where the reader"
                    + " left it.";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void begin() throws IOException {
        project = Project.in(folder);
    }

    @Test
    void failsOnFindingsAndSaysHowManyAndWhere() throws Exception {
        CheckMojo check =
                project.with("src/main/resources/mail/a.txt", Project.BUMP).check();

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching(
                        "Draftlint found 1 warning in 1 draft, the lowest score [0-9.]+; see .*draftlint.html");
        assertThat(project.log().lines()).containsExactly("[WARNING] " + BUMP_LINE);
        assertThat(project.report("draftlint.html")).contains("inbox-bump");
    }

    @Test
    void isQuietWhereDraftsAreFine() throws Exception {
        project.with("src/main/resources/mail/a.txt", Project.FINE).check().execute();

        assertThat(project.log().lines()).isEmpty();
        assertThat(project.reports()).containsExactly("draftlint.html");
    }

    @Test
    void isQuietWhereThereIsNothingToLint() throws Exception {
        project.with("draftlint.yml", "exclude: ['b.txt']\n")
                .with("src/main/resources/application.properties", "a=b")
                .with("src/main/resources/b.txt", Project.BUMP)
                .check()
                .execute();

        assertThat(project.log().lines()).isEmpty();
        assertThat(project.reports()).isEmpty();
    }

    @Test
    void leavesABadTemplateAloneWhenSkipped() throws Exception {
        CheckMojo check = project.with("src/main/resources/a.txt", Project.BUMP).check();
        check.skip = true;
        check.execute();

        assertThat(project.reports()).isEmpty();
    }

    @Test
    void lintsWhatIsIncludedAndNotExcluded() throws Exception {
        CheckMojo check = project.with("src/main/resources/mail/a.txt", Project.BUMP)
                .with("src/main/resources/mail/old/b.txt", Project.BUMP)
                .with("src/main/resources/help/c.txt", Project.BUMP)
                .check();
        check.includes = List.of("mail/**");
        check.excludes = List.of("**/old/**");

        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(project.log().lines()).containsExactly("[WARNING] " + BUMP_LINE);
    }

    @Test
    void holdsTheDraftsToWhatTheBuildSaysRatherThanTheConfiguration() throws Exception {
        project.with("draftlint.yml", "fail-on: warning\nmin-score: 99\n")
                .with("src/main/resources/a.txt", Project.BUMP);
        CheckMojo check = project.check();
        check.failOn = "error";

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("\n1 draft scores too low, the worst 'src/main/resources/a.txt' with ")
                .hasMessageEndingWith(" where 99 is the least");
        check.minScore = 10.0;
        check.execute();
        check.failOn = null;
        check.maxWarnings = 1L;
        check.execute();
        check.maxWarnings = 0L;
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    void namesFilesFromTheRootOfTheSourcesInAllReports() throws Exception {
        CheckMojo check = project.with("module/src/main/resources/a.txt", Project.FINE.replace("Ines", ""))
                .check();
        check.basedir = folder.resolve("module").toFile();
        check.formats = List.of("text", "compact", "json", "jsonl", "sarif", "junit", "checkstyle", "github", "html");
        check.failOn = "never";
        project.with("module/src/main/resources/a.txt", Project.BUMP);
        check.execute();

        assertThat(project.reports()).hasSize(9);
        for (String report : project.reports()) {
            assertThat(project.report(report)).as(report).contains("module/src/main/resources/a.txt");
            assertThat(project.report(report)).as(report).doesNotContain(folder + "/module");
        }
    }

    @Test
    void readsTextInTheEncodingThatItIsTold() throws Exception {
        CheckMojo check = project.with("src/main/resources/mail/a.txt", Project.BUMP, UTF_16LE)
                .check();
        check.encoding = "UTF-16LE";

        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(project.log().lines()).containsExactly("[WARNING] " + BUMP_LINE);
    }

    @Test
    void failsForAFileThatIsNotInTheEncoding() {
        CheckMojo check = project.with("src/main/resources/a.txt", Project.FINE + "\u00e9", UTF_16LE)
                .check();
        check.encoding = "US-ASCII";

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("'src/main/resources/a.txt' is not in US-ASCII; save it so, or say its encoding");
    }

    @Test
    void failsForEveryParameterThatCannotBeMeant() {
        project.with("src/main/resources/a.txt", Project.FINE);

        assertBroken(
                "no such file",
                check -> check.configFile = folder.resolve("x.yml").toFile());
        assertBroken(
                "no baseline '",
                check -> check.baselineFile = folder.resolve("x.json").toFile());
        assertBroken("unknown format 'htm'; did you mean 'html'?", check -> check.formats = List.of("htm"));
        assertBroken("unknown failOn 'errors'; did you mean 'error'?", check -> check.failOn = "errors");
        assertBroken("a score is from 0 to 100, not 101.0", check -> check.minScore = 101.0);
        assertBroken("encoding 'utf9' is not known", check -> check.encoding = "utf9");
        assertBroken("includes: glob 'a/'", check -> check.includes = List.of("a/"));
        project.with("file", "");
        assertBroken(
                "file' cannot be written",
                check -> check.outputDirectory = folder.resolve("file").toFile());
    }

    @Test
    void failsForAConfigurationThatCannotBeMeant() {
        project.with("src/main/resources/a.txt", Project.FINE).with("draftlint.yml", "rulez: {}\nfail-on: maybe\n");

        assertBroken("draftlint.yml:1:1: unknown key 'rulez'; did you mean 'rules'?", check -> {});
        assertBroken("draftlint.yml:2:10: ", check -> {});
    }

    private void assertBroken(String message, Consumer<CheckMojo> mistake) {
        CheckMojo check = project.check();
        mistake.accept(check);
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(message);
    }
}
