package dev.draftlint.fit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A draft and the best that its readers found in it for its recipient: none, generic or specific. */
record LabelledDraft(String id, Source source, String value) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Reads a corpus with one JSON object a line. */
    static List<LabelledDraft> read(Path corpus) throws IOException {
        List<LabelledDraft> drafts = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(corpus)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                drafts.add(of(strings(line)));
            }
        }
        return drafts;
    }

    private static LabelledDraft of(Map<String, String> values) {
        Source source = new Source(
                values.get("subject"),
                values.getOrDefault("body", ""),
                Format.valueOf(constant(values.getOrDefault("format", "text"))),
                constant(Kind.class, values.get("kind")),
                constant(Stage.class, values.get("stage")));
        return new LabelledDraft(values.getOrDefault("id", ""), source, values.getOrDefault("value", "none"));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, constant(name));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Map<String, String> strings(String line) throws IOException {
        Map<String, String> strings = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    strings.put(key, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
        return strings;
    }
}
