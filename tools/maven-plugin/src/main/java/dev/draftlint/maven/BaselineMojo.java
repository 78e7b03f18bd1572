package dev.draftlint.maven;

import dev.draftlint.runner.BaselineChanges;
import dev.draftlint.runner.Baselines;
import dev.draftlint.runner.TerminalText;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Accepts what is found in the e-mail templates of the project: writes it to their baseline, takes out what is gone, and
 * says so. Modules that share a baseline write it one after the other.
 */
@Mojo(name = "baseline")
public final class BaselineMojo extends DraftlintMojo {

    @Override
    Baselines reading(Baselines baselines) {
        return baselines.toUpdate();
    }

    @Override
    void run(Lint lint) throws MojoExecutionException {
        try {
            for (BaselineChanges changes : lint.update(getLog())) {
                String file =
                        TerminalText.safe(lint.root().naming(changes.file().toString()));
                getLog().info(file + ": " + changes.added() + " new, " + changes.gone() + " gone, " + changes.kept()
                        + " kept");
            }
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "the baseline cannot be written; is its folder there, and yours to write?", e);
        }
    }
}
