package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.draftlint.draft.Ellipsis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what a line of a labelled corpus says beyond the draft: {@code labels}, {@code quality} and {@code value}. */
final class JudgementReader {

    static final String LABELS = "labels";
    static final String QUALITY = "quality";
    static final String VALUE = "value";

    private static final Set<String> KEYS = Set.of(LABELS, QUALITY, VALUE);

    private final String place;
    private final Set<String> seen = new TreeSet<>();
    private final List<Label> labels = new ArrayList<>();
    private @Nullable Double quality;
    private @Nullable String value;

    JudgementReader(String place) {
        this.place = place;
    }

    boolean takes(String key) {
        return KEYS.contains(key);
    }

    /** @param json at the value of {@code key} */
    void take(String key, JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (!seen.add(key)) {
            throw new InputException(place + ": '" + key + "' stands there twice; leave one out");
        }
        switch (key) {
            case LABELS -> takeLabels(json);
            case QUALITY -> quality = number(json);
            default -> value = text("'value'", json);
        }
    }

    /** @throws InputException if the line does not have the key that is needed */
    Judgement judgement(String needed) {
        if (!seen.contains(needed)) {
            String mend = needed.equals(LABELS) ? "give [] for a draft without a fault" : "give what its readers said";
            throw new InputException(place + ": no '" + needed + "'; " + mend);
        }
        return new Judgement(labels, quality, value);
    }

    private void takeLabels(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw notLabels(json);
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            labels.add(label(json));
        }
    }

    private Label label(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw notLabels(json);
        }
        String rule = "";
        String quote = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken token = json.nextToken();
            switch (key) {
                case "rule" -> rule = text("the 'rule' of a label", json);
                case "quote" -> quote = token == JsonToken.VALUE_NULL ? null : text("the 'quote' of a label", json);
                default -> json.skipChildren();
            }
        }
        if (rule.isBlank()) {
            throw new InputException(place + ": a label without a rule; write {\"rule\": \"checking-in\"}");
        }
        return new Label(rule, quote);
    }

    private InputException notLabels(JsonParser json) throws IOException {
        return new InputException(place + ": 'labels' holds " + shown(json)
                + "; write [{\"rule\": \"checking-in\", \"quote\": \"Just checking in\"}]");
    }

    private double number(JsonParser json) throws IOException {
        double number = json.currentToken().isNumeric() ? json.getDoubleValue() : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new InputException(place + ": 'quality' is " + shown(json) + "; give a number, such as 4");
        }
        return number;
    }

    private String text(String what, JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new InputException(place + ": " + what + " is " + shown(json) + "; put its value in quotes");
        }
        return json.getText();
    }

    /** What stands there, shortly. */
    private static String shown(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "'" + shortened(json.getText()) + "'";
            default -> json.getText();
        };
    }

    private static String shortened(String text) {
        return Ellipsis.of(text, 40);
    }
}
