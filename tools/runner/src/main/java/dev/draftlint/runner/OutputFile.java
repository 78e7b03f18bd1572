package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is either written whole or left as it was. What is there and is no ordinary file, such as a pipe or {@code
 * /dev/null}, is written to as it is. Not thread-safe.
 */
public final class OutputFile implements AutoCloseable {

    private final @Nullable ReplacedFile replaced;
    private final Writer writer;

    private OutputFile(@Nullable ReplacedFile replaced, Writer writer) {
        this.replaced = replaced;
        this.writer = writer;
    }

    public static OutputFile open(Path path) throws IOException {
        if (isSpecial(path)) {
            return new OutputFile(null, Files.newBufferedWriter(path, UTF_8));
        }
        ReplacedFile replaced = new ReplacedFile(path);
        return new OutputFile(replaced, Files.newBufferedWriter(replaced.beside(), UTF_8));
    }

    /** Whether it can be opened, as far as that is known before. */
    public static boolean isWritable(Path path) {
        if (isSpecial(path)) {
            return Files.isWritable(path);
        }
        try {
            Path folder = ReplacedFile.real(path).toAbsolutePath().getParent();
            return folder != null && Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSpecial(Path path) {
        return Files.exists(path) ? !Files.isRegularFile(path) : Files.isSymbolicLink(path);
    }

    public Writer writer() {
        return writer;
    }

    /** Gives the file its name. */
    public void commit() throws IOException {
        writer.close();
        if (replaced != null) {
            replaced.commit();
        }
    }

    /** Takes away what was not committed. */
    @Override
    public void close() throws IOException {
        writer.close();
        if (replaced != null) {
            replaced.discard();
        }
    }
}
