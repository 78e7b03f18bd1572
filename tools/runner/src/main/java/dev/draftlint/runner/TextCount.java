package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** Counts what bytes are as text, without decoding or keeping them. Not thread-safe. */
final class TextCount {

    private long bytes;
    private long unitsOfUtf8;
    private int lines;
    private boolean isAfterReturn;

    void add(byte[] buffer, int from, int to) {
        bytes += to - from;
        for (int i = from; i < to; i++) {
            add(buffer[i]);
        }
    }

    private void add(byte b) {
        unitsOfUtf8 += units(b);
        lines += b == '\r' || b == '\n' && !isAfterReturn ? 1 : 0;
        isAfterReturn = b == '\r';
    }

    /** A character of UTF-8 counts at its first byte; one of four bytes is a pair. */
    private static int units(byte b) {
        boolean goesOn = (b & 0xC0) == 0x80;
        return goesOn ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
    }

    long bytes() {
        return bytes;
    }

    /** What stands before the text that follows, if the bytes are in this encoding: UTF-8, or one with a byte a character. */
    Preceding after(Preceding preceding, Charset charset) {
        long units = charset.equals(UTF_8) ? unitsOfUtf8 : bytes;
        return new Preceding(preceding.units() + units, preceding.lines() + lines);
    }
}
