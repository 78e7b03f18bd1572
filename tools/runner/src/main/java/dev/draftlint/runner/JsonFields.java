package dev.draftlint.runner;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Fields of JSON objects, their text safe to print. */
record JsonFields(JsonGenerator json) {

    void text(String name, String value) throws IOException {
        json.writeFieldName(name);
        JsonText.write(json, value);
    }

    /** @param value the digits to write */
    void number(String name, String value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    /** An object with a text, which is how SARIF says something. */
    void message(String name, String value) throws IOException {
        json.writeObjectFieldStart(name);
        text("text", value);
        json.writeEndObject();
    }
}
