package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.draftlint.rule.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the JSON of a baseline. It is strict, since what it does not understand would let findings pass or fail. */
final class BaselineReader {

    static final int VERSION = 1;
    static final String VERSION_KEY = "draftlint-baseline";
    static final String FINDINGS_KEY = "findings";

    /** To write it is not enough: an update reads what is there, to keep what it says of other files. */
    private static final String ANEW = "delete it and write it anew";

    private static final List<String> NEEDED = List.of("file", "rule", "fingerprint");
    private static final List<String> KEYS = List.of("file", "draft", "rule", "fingerprint", "text");
    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final JsonParser parser;
    private final List<BaselineEntry> entries = new ArrayList<>();
    private boolean versioned;

    private BaselineReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** @throws IllegalArgumentException if it is no baseline */
    static List<BaselineEntry> read(String file, String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text.substring(Charsets.markLength(text)))) {
            BaselineReader reader = new BaselineReader(file, parser);
            reader.readFile();
            return reader.entries;
        } catch (JsonProcessingException e) {
            throw error(file, e.getLocation(), "not valid JSON; resolve what a merge left, or " + ANEW);
        }
    }

    private void readFile() throws IOException {
        expect(parser.nextToken(), JsonToken.START_OBJECT, "a baseline is an object");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            switch (key) {
                case VERSION_KEY -> readVersion();
                case FINDINGS_KEY -> readFindings();
                default -> throw error(Nearest.unknown("key", key, List.of(VERSION_KEY, FINDINGS_KEY)));
            }
        }
        if (!versioned) {
            throw error(
                    "no '" + VERSION_KEY + "'; is it a baseline? Its first key is \"" + VERSION_KEY + "\": " + VERSION);
        }
        if (parser.nextToken() != null) {
            throw error("more than one value; a baseline is one object");
        }
    }

    private void readVersion() throws IOException {
        parser.nextToken();
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !parser.getText().equals(VERSION + "")) {
            throw error("a baseline of version '" + parser.getText() + "', and this Draftlint reads " + VERSION
                    + "; take a newer Draftlint, or " + ANEW);
        }
        versioned = true;
    }

    private void readFindings() throws IOException {
        expect(parser.nextToken(), JsonToken.START_ARRAY, "'" + FINDINGS_KEY + "' is a list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken(), JsonToken.START_OBJECT, "a finding is an object");
            entries.add(entry());
        }
    }

    private BaselineEntry entry() throws IOException {
        Map<String, String> values = new TreeMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (!KEYS.contains(key)) {
                throw error(Nearest.unknown("key", key, KEYS));
            }
            expect(parser.nextToken(), JsonToken.VALUE_STRING, "'" + key + "' is a string");
            values.put(key, parser.getText());
        }
        for (String key : NEEDED) {
            if (!values.containsKey(key)) {
                throw error("a finding without '" + key + "'; " + ANEW);
            }
        }
        return new BaselineEntry(
                values.getOrDefault("file", ""),
                values.getOrDefault("draft", ""),
                values.getOrDefault("rule", ""),
                values.getOrDefault("fingerprint", ""),
                values.getOrDefault("text", ""));
    }

    private void expect(JsonToken token, JsonToken expected, String rule) {
        if (token != expected) {
            throw error(rule + "; " + ANEW);
        }
    }

    private IllegalArgumentException error(String message) {
        return error(file, parser.currentTokenLocation(), message);
    }

    private static IllegalArgumentException error(String file, JsonLocation at, String message) {
        return new IllegalArgumentException(
                file + ":" + Math.max(1, at.getLineNr()) + ":" + Math.max(1, at.getColumnNr()) + ": " + message);
    }
}
