package dev.draftlint.runner;

import java.util.Arrays;

/**
 * Bytes of a mail with the transfer encoding undone, each with the place in the file that it was written at. Grows while
 * it is filled by {@link TransferEncoding} and is only read after that.
 */
final class TracedBytes {

    private byte[] bytes;
    private int[] starts;
    private int[] ends;
    private int size;

    TracedBytes(int expected) {
        bytes = new byte[expected];
        starts = new int[expected];
        ends = new int[expected];
    }

    void add(int value, int start, int end) {
        if (size == bytes.length) {
            grow();
        }
        bytes[size] = (byte) value;
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    byte get(int i) {
        return bytes[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void grow() {
        int length = Math.max(16, size * 2);
        bytes = Arrays.copyOf(bytes, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
    }
}
