package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which encoding bytes are in. */
final class Charsets {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Charsets() {}

    /** Decodes by the byte-order mark, else as UTF-8, else as windows-1252. A byte-order mark stays in the text. */
    static String decode(byte[] bytes) {
        return new String(bytes, of(bytes));
    }

    /** What {@link #decode} decodes from. */
    static Charset of(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? UTF_16LE : detect(bytes);
    }

    /** Whether the bytes say their encoding themselves, by a byte-order mark. */
    static boolean haveMark(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0xEF, 0xBB) && bytes.length >= 3 && (bytes[2] & 0xFF) == 0xBF;
    }

    /** The number of characters of the text that are a byte-order mark: 0 or 1. */
    static int markLength(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    static Charset detect(byte[] bytes) {
        return isUtf8(bytes) ? UTF_8 : windows1252();
    }

    /** The encoding that a mail names. Mail often says Latin-1 or UTF-8 for what is neither, as browsers know. */
    static Charset named(@Nullable String name, byte[] bytes) {
        if (name == null) {
            return detect(bytes);
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "us-ascii", "ascii", "utf-8", "utf8" -> detect(bytes);
            case "iso-8859-1", "latin1" -> windows1252();
            default -> byName(name, bytes);
        };
    }

    private static Charset byName(String name, byte[] bytes) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return detect(bytes);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        if (isAscii(bytes)) {
            return true;
        }
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Charset windows1252() {
        return Charset.forName("windows-1252");
    }
}
