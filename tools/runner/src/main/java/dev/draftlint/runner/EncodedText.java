package dev.draftlint.runner;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/** The bytes of a text that is written back in the encoding that it was read in, byte-order mark included. */
final class EncodedText {

    private final String name;
    private final byte[] bytes;
    private final Charset charset;

    /** @param name of the file, for messages */
    EncodedText(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.charset = Charsets.of(bytes);
    }

    String text() {
        return new String(bytes, charset);
    }

    /**
     * Another text in the same encoding.
     *
     * @throws InputException if the encoding lacks a character of it, or if the bytes that it was read from were no
     *     text: writing it back would change more than was meant
     */
    byte[] encoded(String changed) {
        if (!isText()) {
            throw new InputException(name + ": not fixed, as its bytes are not all text; save it as UTF-8");
        }
        return encode(changed);
    }

    private boolean isText() {
        String text = text();
        return charset.newEncoder().canEncode(text) && Arrays.equals(bytes, encode(text));
    }

    private byte[] encode(String text) {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] copy = new byte[encoded.remaining()];
            encoded.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw new InputException(
                    name + ": not fixed, as " + charset.name() + " lacks a character; save it as UTF-8");
        }
    }
}
