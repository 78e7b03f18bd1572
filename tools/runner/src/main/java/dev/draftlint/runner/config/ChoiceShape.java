package dev.draftlint.runner.config;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.rule.Nearest;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.config.Yaml.Scalar;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of a few words. */
record ChoiceShape(List<String> words) implements Shape {

    static <E extends Enum<E>> ChoiceShape of(Class<E> type) {
        return new ChoiceShape(Stream.of(type.getEnumConstants()).map(Names::of).toList());
    }

    @Override
    public Optional<Yaml> valid(String name, Yaml value, Errors errors) {
        if (!(value instanceof Scalar scalar) || scalar.type() == Scalar.Type.NOTHING) {
            return Shape.refused(name, "one of " + String.join(", ", words), value, errors);
        }
        if (!words.contains(scalar.text())) {
            errors.add(value.place(), Nearest.unknown(name, scalar.text(), words));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    @Override
    public void describe(JsonGenerator schema) throws IOException {
        schema.writeArrayFieldStart("enum");
        for (String word : words) {
            schema.writeString(word);
        }
        schema.writeEndArray();
    }
}
