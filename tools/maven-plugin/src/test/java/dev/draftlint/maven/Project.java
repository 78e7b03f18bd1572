package dev.draftlint.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A project in a folder of its own, and goals that are told of it as Maven would. */
record Project(Path folder, RecordingLog log) {

    static final String BUMP =
            "Hi Ana,\n\nJust bumping this to the top of your inbox. The Leeds depot measured its doors: 9"
                    + " decibels less on platform 4.\n\nIs yours worse in the morning?\n\nThanks,\nInes\n";
    static final String FINE = BUMP.replace("Just bumping this to the top of your inbox. ", "");

    static Project in(Path folder) throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        return new Project(folder, new RecordingLog());
    }

    Project with(String file, String content) {
        return with(file, content, UTF_8);
    }

    Project with(String file, String content, Charset charset) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content, charset);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CheckMojo check() {
        return told(new CheckMojo());
    }

    ReportMojo report() {
        return told(new ReportMojo());
    }

    BaselineMojo baseline() {
        return told(new BaselineMojo());
    }

    private <M extends DraftlintMojo> M told(M goal) {
        goal.basedir = folder.toFile();
        goal.executionRoot = folder.toFile();
        goal.outputDirectory = folder.resolve("target/draftlint").toFile();
        goal.setLog(log);
        return goal;
    }

    /** What is in the folder of reports, by name. */
    List<String> reports() throws IOException {
        Path reports = folder.resolve("target/draftlint");
        if (!Files.exists(reports)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(reports)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    String report(String name) throws IOException {
        return Files.readString(folder.resolve("target/draftlint").resolve(name));
    }
}
