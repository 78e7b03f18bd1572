package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is either written whole or left as it was: the text goes to a file beside it, which takes its name at the
 * end. Not thread-safe.
 */
public final class OutputFile implements AutoCloseable {

    private final Path path;
    private final Path beside;
    private final Writer writer;

    private OutputFile(Path path, Path beside, Writer writer) {
        this.path = path;
        this.beside = beside;
        this.writer = writer;
    }

    public static OutputFile open(Path path) throws IOException {
        Path beside = path.resolveSibling(
                "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        BufferedWriter writer = Files.newBufferedWriter(beside, UTF_8);
        return new OutputFile(path, beside, writer);
    }

    public Writer writer() {
        return writer;
    }

    /** Gives the file its name. */
    public void commit() throws IOException {
        writer.close();
        try {
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not committed. */
    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(beside);
    }
}
