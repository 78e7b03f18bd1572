package dev.draftlint.runner;

import java.io.IOException;

/**
 * A draft that is still to be read. It is read on the thread that lints it.
 *
 * @param place what leads to it, for messages
 * @param bytes its size, which bounds how many are in memory at once; an estimate
 */
record Job(String place, long bytes, Reading reading) {

    /** Reads the draft. */
    interface Reading {

        /** @throws InputException if the input is not what it should be */
        Located read() throws IOException;
    }

    static Job failed(String place, String message) {
        return new Job(place, 0, () -> {
            throw new InputException(message);
        });
    }
}
