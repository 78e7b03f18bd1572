package dev.draftlint.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Lints the e-mail templates of the project and writes the reports; no finding fails the build. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends DraftlintMojo {

    @Override
    void run(Lint lint) throws MojoExecutionException {
        getLog().info(write(lint, List.of()).findings());
    }
}
