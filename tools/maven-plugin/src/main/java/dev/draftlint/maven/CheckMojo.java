package dev.draftlint.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Lints the e-mail templates of the project, writes the reports, and fails the build on findings. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DraftlintMojo {

    @Override
    void run(Lint lint) throws MojoExecutionException, MojoFailureException {
        Result result = write(lint, List.of(new ConsoleReport(getLog())));
        if (result.missed()) {
            throw new MojoFailureException(result.verdict());
        }
    }
}
