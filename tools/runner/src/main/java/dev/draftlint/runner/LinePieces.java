package dev.draftlint.runner;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream line by line, line ends included, and holds no more of it than its buffer: a line that is longer comes in
 * several pieces. Lines end at LF. Not thread-safe.
 */
final class LinePieces {

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private int filled;
    private boolean beginsLine = true;

    LinePieces(InputStream in) {
        this.in = in;
    }

    /** Goes on to the next piece; whether there is one. */
    boolean next() throws IOException {
        beginsLine = end == 0 || buffer[end - 1] == '\n';
        start = end;
        end = lineEnd(start);
        while (end < 0) {
            int known = filled - start;
            end = fill() ? lineEnd(known) : filled;
        }
        return end > start;
    }

    byte[] buffer() {
        return buffer;
    }

    /** Where in the buffer the piece begins. */
    int start() {
        return start;
    }

    /** Where in the buffer the piece ends. */
    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    boolean beginsLine() {
        return beginsLine;
    }

    /** Whether the piece is a line with nothing on it. */
    boolean isBlank() {
        boolean isShort = length() == 1 || length() == 2 && buffer[start] == '\r';
        return beginsLine && isShort && buffer[end - 1] == '\n';
    }

    /** What follows the next line end from there on; -1 where none is in the buffer. */
    private int lineEnd(int from) {
        for (int i = from; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Reads on behind the piece that has begun; false at the end of the stream, and where the piece fills the buffer. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        start = 0;
        int read = filled == buffer.length ? -1 : in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read >= 0;
    }
}
