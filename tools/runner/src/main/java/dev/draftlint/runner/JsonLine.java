package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one line of a {@code .jsonl} file. */
final class JsonLine {

    private static final Set<String> KEYS =
            Set.of("id", "subject", "body", "format", "kind", "stage", "readiness", "sequence", "step", "day");

    /** Those that may be numbers. */
    private static final Set<String> NUMBERS = Set.of("id", "sequence", "step", "day");

    private static final byte[] SEQUENCE = "\"sequence\"".getBytes(US_ASCII);

    /** A huge line is fine; what is too long of a draft is cut later. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String path;
    private final long line;
    private final String place;
    private final Map<String, String> values;
    private final Judgement judgement;
    private final List<String> notes = new ArrayList<>();

    private JsonLine(String path, long line, Map<String, String> values, Judgement judgement) {
        this.path = path;
        this.line = line;
        this.place = path + ":" + line;
        this.values = values;
        this.judgement = judgement;
    }

    /** @throws InputException if the line is not an object with a body */
    static Located read(String path, long line, byte[] bytes) {
        String place = path + ":" + line;
        return new JsonLine(path, line, values(place, bytes, null), Judgement.NONE).located();
    }

    /**
     * Reads a line of a labelled corpus.
     *
     * @param needed the key of {@link JudgementReader} that the line has to have
     * @throws InputException if the line is not an object with a body, or its judgement is not what it should be
     */
    static Located readJudged(String path, long line, byte[] bytes, String needed) {
        String place = path + ":" + line;
        JudgementReader judged = new JudgementReader(place);
        Map<String, String> values = values(place, bytes, judged);
        return new JsonLine(path, line, values, judged.judgement(needed)).located();
    }

    /** Which touch of which sequence a line says that it is; empty if it does not say, or is not what it should be. */
    static Optional<SequencePlace> sequence(String path, long line, byte[] bytes) {
        return Bytes.indexOf(bytes, SEQUENCE) < 0 ? Optional.empty() : parsedSequence(path, line, bytes);
    }

    private static Optional<SequencePlace> parsedSequence(String path, long line, byte[] bytes) {
        try {
            JsonLine read = new JsonLine(path, line, values(path, bytes, null), Judgement.NONE);
            Integer step = read.number("step");
            return read.value("sequence")
                    .filter(id -> !id.isBlank())
                    .map(id -> new SequencePlace(path, id, step == null ? OptionalInt.empty() : OptionalInt.of(step)));
        } catch (InputException e) {
            // It is told when the line is read in its turn.
            return Optional.empty();
        }
    }

    private Located located() {
        String body = value("body")
                .orElseThrow(() -> new InputException(place + ": no 'body'; give the text of the draft as its value"));
        Source source = new Source(
                values.get("subject"),
                body,
                format(),
                constant(Kind.class, "kind"),
                constant(Stage.class, "stage"),
                constant(Readiness.class, "readiness"),
                number("day"));
        Origin origin = Origin.ofLine(source, (int) line);
        String id = value("id").filter(given -> !given.isBlank()).orElse(place);
        String shown = id.equals(place) ? place : path + "#" + id;
        return new Located(id, path, shown, source, origin, List.of(), notes, judgement);
    }

    private Format format() {
        try {
            return Names.get(Format.class, "format", value("format").orElse("text"));
        } catch (IllegalArgumentException e) {
            throw new InputException(place + ": " + e.getMessage());
        }
    }

    /** Labels of other tools may say more kinds and stages than we know; that is worth a note, not the draft. */
    private <E extends Enum<E>> @Nullable E constant(Class<E> type, String key) {
        Optional<String> name = value(key);
        Optional<E> known = name.flatMap(given -> Names.find(type, given));
        if (name.isPresent() && known.isEmpty()) {
            notes.add(place + ": " + Names.unknown(type, key, name.get()) + " (the " + key + " is inferred)");
        }
        return known.orElse(null);
    }

    private @Nullable Integer number(String key) {
        Integer number = value(key).map(Ints::tryParse).orElse(null);
        if (number == null && values.containsKey(key)) {
            notes.add(place + ": the " + key + " is no whole number, and not counted");
        }
        return number;
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private static Map<String, String> values(String place, byte[] bytes, @Nullable JudgementReader judged) {
        String text = Charsets.decode(bytes);
        try (JsonParser parser = JSON.createParser(text.substring(Charsets.markLength(text)))) {
            Map<String, String> values = object(place, parser, judged);
            if (parser.nextToken() != null) {
                throw new InputException(place + ": more than one value; put each object on a line of its own");
            }
            return values;
        } catch (JsonProcessingException e) {
            throw new InputException(malformed(place, e));
        } catch (IOException e) {
            throw new InputException(place + ": cannot be read");
        }
    }

    private static Map<String, String> object(String place, JsonParser parser, @Nullable JudgementReader judged)
            throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new InputException(place + ": not a JSON object; write {\"body\": \"...\"}");
        }
        Map<String, String> values = new TreeMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (judged != null && judged.takes(key)) {
                judged.take(key, parser);
            } else {
                take(place, key, parser, values);
            }
        }
        return values;
    }

    private static void take(String place, String key, JsonParser parser, Map<String, String> values)
            throws IOException {
        if (!KEYS.contains(key)) {
            parser.skipChildren();
        } else if (isText(key, parser.currentToken())) {
            values.put(key, parser.getText());
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            String wanted = NUMBERS.contains(key) ? "neither a string nor a number" : "not a string";
            throw new InputException(place + ": '" + key + "' is " + wanted + "; put its value in quotes");
        } else if (key.equals("subject")) {
            // Who writes the key and no text says that there is none; who does not know leaves the key out.
            values.put(key, "");
        }
    }

    private static boolean isText(String key, JsonToken token) {
        return token == JsonToken.VALUE_STRING || NUMBERS.contains(key) && token.isNumeric();
    }

    /** The parser's own message may quote the draft; a column is enough to find the place. */
    private static String malformed(String place, JsonProcessingException e) {
        String column =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return place + ": not valid JSON" + column + "; put one whole object on the line";
    }
}
