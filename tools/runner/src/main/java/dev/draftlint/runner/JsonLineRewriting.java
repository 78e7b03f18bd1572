package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Puts a changed draft back into its JSON line: only the strings that changed are written anew. */
final class JsonLineRewriting {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Where a string stands in the line, quotes included. */
    private record Range(int start, int end) {}

    private JsonLineRewriting() {}

    /** @throws InputException if the line would then be read as something else */
    static byte[] rewrite(Located located, long number, byte[] bytes, Source changed) {
        EncodedText file = new EncodedText(located.place(), bytes);
        byte[] rewritten = file.encoded(rewritten(file.text(), located.source(), changed));
        if (!SettledDraft.isSame(
                JsonLine.read(located.path(), number, rewritten).source(), changed)) {
            throw new InputException(located.place() + ": not fixed, as it would then be read as another draft");
        }
        return rewritten;
    }

    private static String rewritten(String line, Source before, Source after) {
        int mark = Charsets.markLength(line);
        StringBuilder rewritten = new StringBuilder(line);
        ranges(line.substring(mark)).entrySet().stream()
                .filter(entry -> !before.text(entry.getKey()).equals(after.text(entry.getKey())))
                .sorted((one, other) ->
                        Integer.compare(other.getValue().start(), one.getValue().start()))
                .forEach(entry -> {
                    Range range = entry.getValue();
                    String old = line.substring(mark + range.start(), mark + range.end());
                    rewritten.replace(
                            mark + range.start(), mark + range.end(), quoted(after.text(entry.getKey()), isAscii(old)));
                });
        return rewritten.toString();
    }

    /** Of a key that comes twice the last, as it is read. */
    private static Map<Part, Range> ranges(String line) {
        Map<Part, Range> ranges = new EnumMap<>(Part.class);
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.finishToken();
                Range range = new Range(start, (int) parser.currentLocation().getCharOffset());
                Names.find(Part.class, key).ifPresent(part -> ranges.put(part, range));
            }
            return ranges;
        } catch (IOException e) {
            throw new IllegalStateException("a line that was read before cannot be read", e);
        }
    }

    private static String quoted(String text, boolean ascii) {
        StringBuilder quoted = new StringBuilder("\"");
        new String(JsonStringEncoder.getInstance().quoteAsString(text)).chars().forEach(c -> append(quoted, c, ascii));
        return quoted.append('"').toString();
    }

    /** Halves of pairs cannot be encoded; what was all ASCII stays so. */
    private static void append(StringBuilder quoted, int c, boolean ascii) {
        if (c > 0x7E && ascii) {
            quoted.append(String.format("\\u%04x", c));
        } else {
            quoted.append((char) c);
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
