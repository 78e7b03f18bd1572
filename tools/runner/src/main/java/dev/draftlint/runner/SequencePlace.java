package dev.draftlint.runner;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft stands among those that one recipient gets.
 *
 * @param path of the file; a sequence does not go on in another
 * @param step which touch it is; empty where the line does not say
 */
record SequencePlace(String path, String id, OptionalInt step) {

    boolean isBeside(@Nullable SequencePlace other) {
        return other != null && path.equals(other.path) && id.equals(other.id);
    }
}
