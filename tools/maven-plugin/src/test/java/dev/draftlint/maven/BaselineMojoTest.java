package dev.draftlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineMojoTest {

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void begin() throws IOException {
        project = Project.in(folder).with("src/main/resources/a.txt", Project.BUMP);
    }

    @Test
    void acceptsWhatIsThereAndNothingNew() throws Exception {
        project.with("draftlint.yml", "baseline: known.json\n").baseline().execute();
        project.check().execute();

        assertThat(project.log().lines()).containsExactly("[INFO] known.json: 1 new, 0 gone, 0 kept");
        CheckMojo check = project.with("src/main/resources/b.txt", Project.BUMP).check();
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Draftlint found 1 warning in 2 drafts");
    }

    @Test
    void takesOutWhatIsGone() throws Exception {
        project.with("draftlint.yml", "baseline: known.json\n").baseline().execute();
        project.with("src/main/resources/a.txt", Project.FINE).baseline().execute();

        assertThat(project.log().lines()).endsWith("[INFO] known.json: 0 new, 1 gone, 0 kept");
    }

    @Test
    void failsWithoutABaselineToWrite() {
        assertThatThrownBy(project.baseline()::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "the baseline of what for 'src/main/resources/a.txt'? Say baselineFile, or a baseline in its"
                                + " draftlint.yml");
    }

    @Test
    void writesNoneWhereAnInputCannotBeRead() {
        BaselineMojo baseline = project.with("src/main/resources/b.txt", "Kind: nonsense\n\n" + Project.FINE)
                .baseline();
        baseline.baselineFile = folder.resolve("known.json").toFile();

        assertThatThrownBy(baseline::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("no kind 'nonsense'");
        assertThat(Files.exists(folder.resolve("known.json"))).isFalse();
    }
}
