package dev.draftlint.runner;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * Decoded text of a mail, each character with the bytes of the file that it was written as. Grows while it is decoded and
 * is only read after that.
 */
final class TracedText {

    /** More than the bytes of one character in any encoding, with the escape sequence before it. */
    private static final int LONGEST_CHARACTER = 64;

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    static TracedText of(TracedBytes bytes, Charset charset) {
        TracedText text = new TracedText();
        text.decode(bytes, charset);
        return text;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    /** The first byte of the character at {@code i}. */
    int start(int i) {
        return starts[i];
    }

    /** The byte after the last one of the character at {@code i}. */
    int end(int i) {
        return ends[i];
    }

    /** Decodes byte by byte, because only so a decoder tells which bytes a character is made of. */
    void decode(TracedBytes bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer pending = ByteBuffer.allocate(LONGEST_CHARACTER);
        CharBuffer decoded = CharBuffer.allocate(LONGEST_CHARACTER);
        boolean ascii = keepsAscii(charset);
        int first = 0;
        for (int i = 0; i < bytes.size(); i++) {
            if (ascii && first == i && bytes.get(i) >= 0) {
                add((char) bytes.get(i), bytes.start(i), bytes.end(i));
                first++;
                continue;
            }
            pending.put(bytes.get(i)).flip();
            decoder.decode(pending, decoded, false);
            pending.compact();
            first = take(decoded, bytes, first, i);
        }
        decoder.decode(pending.flip(), decoded, true);
        decoder.flush(decoded);
        take(decoded, bytes, first, bytes.size() - 1);
    }

    /** Whether a byte below 0x80 is always that character: then a decoder is not needed for it. */
    private static boolean keepsAscii(Charset charset) {
        String name = charset.name();
        return name.equals("UTF-8") || name.startsWith("windows-125") || name.startsWith("ISO-8859-");
    }

    private int take(CharBuffer decoded, TracedBytes bytes, int first, int last) {
        if (decoded.position() == 0) {
            return first;
        }
        decoded.flip();
        while (decoded.hasRemaining()) {
            add(decoded.get(), bytes.start(Math.min(first, last)), bytes.end(last));
        }
        decoded.clear();
        return last + 1;
    }

    private void add(char c, int start, int end) {
        int size = text.length();
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        text.append(c);
    }
}
