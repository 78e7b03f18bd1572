package dev.draftlint.runner;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is replaced as a whole: its new content is written to a file beside it, which then takes its name and its
 * permissions. Of a link the file behind it is replaced. Not thread-safe.
 */
final class ReplacedFile {

    private final Path real;
    private final Path beside;

    /** @throws IOException if a link to the file cannot be followed */
    ReplacedFile(Path path) throws IOException {
        this.real = real(path);
        this.beside = real.resolveSibling(
                "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        // a run that is interrupted leaves nothing behind
        beside.toFile().deleteOnExit();
    }

    /** Where a file is, whatever links lead to it. */
    static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path;
    }

    Path real() {
        return real;
    }

    /** Where the new content goes. */
    Path beside() {
        return beside;
    }

    /** Gives the new content the name of the file. */
    void commit() throws IOException {
        if (Files.exists(real)) {
            copyPermissions();
        }
        try {
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void copyPermissions() throws IOException {
        if (Files.getFileAttributeView(real, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(real));
        }
    }

    /** Takes away what was not committed. */
    void discard() throws IOException {
        Files.deleteIfExists(beside);
    }
}
