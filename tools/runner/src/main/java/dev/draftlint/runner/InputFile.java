package dev.draftlint.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to lint, or what is wrong with it.
 *
 * @param name the path as the user would write it
 * @param bytes its size when it was found
 */
record InputFile(String name, Path path, FileKind kind, long bytes, Optional<String> fault) {

    static final String STANDARD_INPUT = "-";

    static InputFile standardInput() {
        return new InputFile(STANDARD_INPUT, Path.of(STANDARD_INPUT), FileKind.TEXT, 0, Optional.empty());
    }

    static InputFile of(Path path, FileKind kind, long bytes) {
        return new InputFile(path.toString(), path, kind, bytes, Optional.empty());
    }

    static InputFile faulty(String name, String fault) {
        return new InputFile(name, Path.of(""), FileKind.TEXT, 0, Optional.of(fault));
    }

    /** The same file, to be read as a labelled corpus. */
    InputFile asCorpus() {
        if (isStandardInput()) {
            return new InputFile(name, path, FileKind.JSON_LINES, bytes, fault);
        }
        return fault.isPresent() || kind == FileKind.JSON_LINES
                ? this
                : faulty(name, "'" + name + "' is not a corpus; give a .jsonl file with a labelled draft on each line");
    }

    /** Whether a file can have that name on this system. */
    static boolean isPath(String name) {
        try {
            Path unused = Path.of(name);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    boolean isSameAs(Path other) {
        try {
            return fault.isEmpty() && !isStandardInput() && Files.isSameFile(path, other);
        } catch (IOException e) {
            return path.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
