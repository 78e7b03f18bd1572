package dev.draftlint.maven;

import dev.draftlint.runner.OutputFile;
import dev.draftlint.runner.ReportFormat;
import dev.draftlint.runner.ReportOptions;
import dev.draftlint.runner.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that the reports of a run are written to, each whole or not at all. Not thread-safe. */
final class ReportFiles implements AutoCloseable {

    private final Path folder;
    private final Map<ReportFormat, OutputFile> files = new EnumMap<>(ReportFormat.class);

    private ReportFiles(Path folder) {
        this.folder = folder;
    }

    static ReportFiles open(Path folder, Collection<ReportFormat> formats) throws IOException {
        ReportFiles opened = new ReportFiles(folder);
        try {
            Files.createDirectories(folder);
            for (ReportFormat format : formats) {
                opened.files.put(format, OutputFile.open(opened.path(format)));
            }
            return opened;
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    List<ReportWriter> writers(ReportOptions options) throws IOException {
        List<ReportWriter> writers = new ArrayList<>();
        for (Map.Entry<ReportFormat, OutputFile> file : files.entrySet()) {
            writers.add(file.getKey().writer(file.getValue().writer(), options));
        }
        return writers;
    }

    void commit() throws IOException {
        for (OutputFile file : files.values()) {
            file.commit();
        }
    }

    /** The one to show to people: the page, else any. */
    Optional<Path> best() {
        return files.containsKey(ReportFormat.HTML)
                ? Optional.of(path(ReportFormat.HTML))
                : files.keySet().stream().findFirst().map(this::path);
    }

    @Override
    public void close() throws IOException {
        for (OutputFile file : files.values()) {
            file.close();
        }
    }

    private Path path(ReportFormat format) {
        return folder.resolve(FormatNames.file(format));
    }
}
