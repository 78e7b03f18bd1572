package dev.draftlint.maven;

import dev.draftlint.runner.Baselines;
import dev.draftlint.runner.FailOn;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.Packs;
import dev.draftlint.runner.ReportWriter;
import dev.draftlint.runner.Thresholds;
import dev.draftlint.runner.config.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals can be told. Maven fills in the fields; it makes an empty list of one that a build does not give. */
abstract class DraftlintMojo extends AbstractMojo {

    /** Does nothing. */
    @Parameter(property = "draftlint.skip", defaultValue = "false")
    boolean skip;

    /** The folders with the templates; src/main/resources unless they are given. One that is not there holds nothing. */
    @Parameter(property = "draftlint.sources")
    List<File> sources = List.of();

    /**
     * Which of their files are linted, as patterns from each of the folders: **&#47;mail/*.html. All that Draftlint reads
     * unless they are given.
     */
    @Parameter(property = "draftlint.includes")
    List<String> includes = List.of();

    /** Which of those are not, in the same form. What the configuration excludes is left out too. */
    @Parameter(property = "draftlint.excludes")
    List<String> excludes = List.of();

    /** One configuration for all files. Unless it is given, that of each is the nearest draftlint.yml above it. */
    @Parameter(property = "draftlint.configFile")
    @Nullable
    File configFile;

    /** The findings that are accepted, for all files. Unless it is given, the configuration says where they are. */
    @Parameter(property = "draftlint.baselineFile")
    @Nullable
    File baselineFile;

    /**
     * The encoding of text, Markdown, HTML and templates. Unless it is given, each is read by its byte-order mark, as UTF-8
     * if it is that, else as windows-1252.
     */
    @Parameter(property = "draftlint.encoding")
    @Nullable
    String encoding;

    /** The least severity that fails the build: error, warning, info or never. It wins over the configuration. */
    @Parameter(property = "draftlint.failOn")
    @Nullable
    String failOn;

    /** The least score that every draft has to reach, 0 to 100. It wins over the configuration. */
    @Parameter(property = "draftlint.minScore")
    @Nullable
    Double minScore;

    /** Instead of failOn: errors fail the build, and more warnings than these. It wins over the configuration. */
    @Parameter(property = "draftlint.maxWarnings")
    @Nullable
    Long maxWarnings;

    /**
     * The reports that are written: html, sarif, json, jsonl, junit, checkstyle, github, text and compact. html unless they
     * are given.
     */
    @Parameter(property = "draftlint.formats")
    List<String> formats = List.of();

    /** The folder that the reports are written to, as draftlint.html, draftlint.sarif and so on. */
    @Parameter(property = "draftlint.outputDirectory", defaultValue = "${project.build.directory}/draftlint")
    File outputDirectory = new File("target/draftlint");

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    File basedir = new File("");

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    File executionRoot = new File("");

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Draftlint is skipped");
            return;
        }
        Optional<Lint> lint = lint();
        if (lint.isPresent()) {
            run(lint.get());
        } else {
            getLog().debug("no drafts to lint");
        }
    }

    /** The baselines as the goal needs them; most need those that they are told of to be there. */
    Baselines reading(Baselines baselines) {
        return baselines;
    }

    /** Does what the goal is for, where there is something to lint. */
    abstract void run(Lint lint) throws MojoExecutionException, MojoFailureException;

    /**
     * Lints and writes the reports. An input or a rule that failed is no finding: it fails the build, whatever the goal.
     *
     * @param console takes in the same drafts as the reports
     */
    final Result write(Lint lint, List<ReportWriter> console) throws MojoExecutionException {
        try (ReportFiles files = ReportFiles.open(outputDirectory.toPath(), FormatNames.read(formats))) {
            Result result = lint.run(files, console, getLog());
            if (result.summary().failures() > 0) {
                throw new MojoExecutionException(result.failures());
            }
            return result;
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "outputDirectory '" + outputDirectory + "' cannot be written; is it a folder, and yours to write?",
                    e);
        }
    }

    private Optional<Lint> lint() throws MojoExecutionException {
        try {
            Packs packs = Packs.load(DraftlintMojo.class.getClassLoader());
            if (!packs.failures().isEmpty()) {
                throw new MojoExecutionException(String.join("\n", packs.failures()));
            }
            FormatNames.read(formats);
            return Lint.of(this, packs);
        } catch (ConfigurationException | IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** The folders with the templates that are there. */
    final List<Path> folders() {
        List<File> told = sources.isEmpty() ? List.of(new File(basedir, "src/main/resources")) : sources;
        return told.stream().filter(File::exists).map(File::toPath).toList();
    }

    final Thresholds thresholds() {
        FailOn least = failOn == null ? null : Names.get(FailOn.class, "failOn", failOn);
        return new Thresholds(least, minScore, maxWarnings);
    }
}
