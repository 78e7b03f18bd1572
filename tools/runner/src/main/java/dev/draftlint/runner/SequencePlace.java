package dev.draftlint.runner;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft stands among those that one recipient gets.
 *
 * @param path of the file, or of the folder whose files are its touches; a sequence does not go on in another
 * @param step which touch it is; empty where the line does not say
 */
record SequencePlace(String path, String id, OptionalInt step) {

    /** Of a file, with the others of its folder, in the order of their names. */
    static SequencePlace inFolder(String file) {
        String folder = String.valueOf(Path.of(file).toAbsolutePath().getParent());
        return new SequencePlace(folder, folder, OptionalInt.empty());
    }

    boolean isBeside(@Nullable SequencePlace other) {
        return other != null && path.equals(other.path) && id.equals(other.id);
    }
}
