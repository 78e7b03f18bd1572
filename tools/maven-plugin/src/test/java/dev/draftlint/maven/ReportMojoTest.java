package dev.draftlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportMojoTest {

    @TempDir
    private Path folder;

    @Test
    void writesReportsAndFailsOnNoFinding() throws Exception {
        Project project = Project.in(folder).with("src/main/resources/a.txt", Project.BUMP);
        ReportMojo report = project.report();
        report.formats = List.of("html", "sarif");
        report.execute();

        assertThat(project.reports()).containsExactly("draftlint.html", "draftlint.sarif");
        assertThat(project.log().lines())
                .singleElement()
                .asString()
                .startsWith("[INFO] Draftlint found 1 warning in 1 draft");
    }

    @Test
    void failsForAnInputThatCannotBeRead() throws Exception {
        Project project = Project.in(folder).with("src/main/resources/a.txt", "Kind: nonsense\n\n" + Project.FINE);

        assertThatThrownBy(project.report()::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("src/main/resources/a.txt: line 1: no kind 'nonsense'");
    }
}
