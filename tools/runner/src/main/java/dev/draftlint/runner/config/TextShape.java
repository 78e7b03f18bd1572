package dev.draftlint.runner.config;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.runner.config.Yaml.Scalar;
import java.io.IOException;
import java.util.Optional;

/**
 * A text that is not blank.
 *
 * @param longest in UTF-16 units
 */
record TextShape(int longest) implements Shape {

    static final TextShape ANY = new TextShape(ConfigurationLimits.FILE);

    @Override
    public Optional<Yaml> valid(String name, Yaml value, Errors errors) {
        if (!(value instanceof Scalar scalar) || scalar.type() == Scalar.Type.NOTHING) {
            return Shape.refused(name, "a text", value, errors);
        }
        if (scalar.type() != Scalar.Type.TEXT) {
            errors.add(value.place(), "'" + name + "' takes a text; put " + scalar.text() + " into quotes");
            return Optional.empty();
        }
        String text = scalar.text();
        if (text.isBlank()) {
            errors.add(value.place(), "'" + name + "' is blank; write something or leave it out");
        } else if (text.length() > longest) {
            String has = "'" + name + "' has " + text.length() + " characters";
            errors.add(value.place(), has + "; shorten it to " + longest);
        } else {
            return Optional.of(value);
        }
        return Optional.empty();
    }

    @Override
    public void describe(JsonGenerator schema) throws IOException {
        schema.writeStringField("type", "string");
        schema.writeStringField("pattern", "\\S");
        if (longest < ConfigurationLimits.FILE) {
            schema.writeNumberField("maxLength", longest);
        }
    }
}
