package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Writer;

/** JSON that is read back as it was meant and is safe to print. */
public final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonText() {}

    /** Closing the generator leaves {@code out} open. */
    public static JsonGenerator generator(Writer out) throws IOException {
        return JSON.createGenerator(out);
    }

    /** A half of a pair cannot be encoded as UTF-8, and what is dangerous in a terminal should not be: they are escaped. */
    public static void write(JsonGenerator json, String value) throws IOException {
        if (TerminalText.safe(value).equals(value)) {
            json.writeString(value);
        } else {
            json.writeRawValue(escaped(value));
        }
    }

    /** The text in quotes, as both JSON and YAML read it. */
    static String quoted(String value) {
        return escaped(value);
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder("\"");
        new String(JsonStringEncoder.getInstance().quoteAsString(value))
                .codePoints()
                .forEach(codePoint -> append(escaped, codePoint));
        return escaped.append('"').toString();
    }

    private static void append(StringBuilder escaped, int codePoint) {
        if (TerminalText.isDangerous(codePoint)) {
            escaped.append("\\u").append(Integer.toHexString(0x10000 | codePoint), 1, 5);
        } else {
            escaped.appendCodePoint(codePoint);
        }
    }
}
