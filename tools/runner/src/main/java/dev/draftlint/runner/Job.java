package dev.draftlint.runner;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A draft that is still to be read. It is read on the thread that lints it.
 *
 * @param place what leads to it, for messages
 * @param bytes its size, which bounds how many are in memory at once; an estimate
 * @param file the file that is this draft as a whole; {@code null} where it holds others too, or is none
 * @param sequence where it stands among others; {@code null} for a draft alone
 */
record Job(
        String place,
        long bytes,
        Reading reading,
        @Nullable String file,
        @Nullable SequencePlace sequence) {

    /** Reads the draft. */
    interface Reading {

        /** @throws InputException if the input is not what it should be */
        Located read() throws IOException;
    }

    Job(String place, long bytes, Reading reading) {
        this(place, bytes, reading, null, null);
    }

    /** A whole file. */
    static Job ofFile(String file, long bytes, Reading reading) {
        return new Job(file, bytes, reading, file, null);
    }

    /** Which touch of its sequence it is; empty where it does not say. */
    OptionalInt step() {
        return sequence == null ? OptionalInt.empty() : sequence.step();
    }

    Job in(SequencePlace newSequence) {
        return new Job(place, bytes, reading, file, newSequence);
    }

    Job withNote(String note) {
        return new Job(place, bytes, () -> reading.read().withNote(note), file, sequence);
    }

    static Job failed(String place, String message) {
        return new Job(place, 0, () -> {
            throw new InputException(message);
        });
    }
}
