package dev.draftlint.runner.config;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.runner.config.Yaml.Scalar;
import java.io.IOException;
import java.util.Optional;

/** {@code true} or {@code false}. */
record FlagShape() implements Shape {

    @Override
    public Optional<Yaml> valid(String name, Yaml value, Errors errors) {
        return value instanceof Scalar scalar && scalar.type() == Scalar.Type.FLAG
                ? Optional.of(value)
                : Shape.refused(name, "true or false", value, errors);
    }

    @Override
    public void describe(JsonGenerator schema) throws IOException {
        schema.writeStringField("type", "boolean");
    }
}
