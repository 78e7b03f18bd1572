package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that files of text are said to be in.
 *
 * @param charset {@code null} leaves it to the bytes of each
 */
record TextEncoding(@Nullable Charset charset) {

    static final TextEncoding DETECTED = new TextEncoding(null);

    /**
     * The text of a file in UTF-8, with the same characters at the same places.
     *
     * @throws InputException if the bytes are no text in the encoding
     */
    byte[] utf8(String path, FileKind kind, byte[] bytes) {
        return charset == null || saysItself(path, kind) || Charsets.haveMark(bytes)
                ? bytes
                : decoded(charset, path, bytes).getBytes(UTF_8);
    }

    private static boolean saysItself(String path, FileKind kind) {
        FileKind made = kind == FileKind.TEMPLATE ? FileKind.ofTemplate(path).orElse(kind) : kind;
        return made == FileKind.MAIL || made == FileKind.JSON_LINES;
    }

    private static String decoded(Charset charset, String path, byte[] bytes) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new InputException(
                    "'" + path + "' is not in " + charset.name() + "; save it so, or say its encoding");
        }
    }
}
