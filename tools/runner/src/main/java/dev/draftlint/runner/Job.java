package dev.draftlint.runner;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A draft that is still to be read. It is read on the thread that lints it.
 *
 * @param place what leads to it, for messages
 * @param bytes its size, which bounds how many are in memory at once; an estimate
 * @param sequence where it stands among others; {@code null} for a draft alone
 */
record Job(
        String place, long bytes, Reading reading, @Nullable SequencePlace sequence) {

    /** Reads the draft. */
    interface Reading {

        /** @throws InputException if the input is not what it should be */
        Located read() throws IOException;
    }

    Job(String place, long bytes, Reading reading) {
        this(place, bytes, reading, null);
    }

    /** Which touch of its sequence it is; empty where it does not say. */
    OptionalInt step() {
        return sequence == null ? OptionalInt.empty() : sequence.step();
    }

    Job in(SequencePlace newSequence) {
        return new Job(place, bytes, reading, newSequence);
    }

    Job withNote(String note) {
        return new Job(place, bytes, () -> reading.read().withNote(note), sequence);
    }

    static Job failed(String place, String message) {
        return new Job(place, 0, () -> {
            throw new InputException(message);
        });
    }
}
