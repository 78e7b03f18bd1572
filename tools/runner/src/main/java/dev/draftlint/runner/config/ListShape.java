package dev.draftlint.runner.config;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.runner.config.Yaml.Items;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A list of one item or more.
 *
 * @param what what it is a list of, for messages: "texts"
 * @param orOne whether one item may stand there without being a list
 */
record ListShape(Shape item, String what, int most, boolean orOne) implements Shape {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    static ListShape of(Shape item, String what) {
        return new ListShape(item, what, NO_LIMIT, false);
    }

    static ListShape orOne(Shape item, String what) {
        return new ListShape(item, what, NO_LIMIT, true);
    }

    ListShape atMost(int newMost) {
        return new ListShape(item, what, newMost, orOne);
    }

    @Override
    public Optional<Yaml> valid(String name, Yaml value, Errors errors) {
        if (value instanceof Items list) {
            return valid(name, list, errors);
        }
        if (orOne) {
            return item.valid(name, value, errors).map(one -> new Items(one.place(), List.of(one)));
        }
        return Shape.refused(name, "a list of " + what, value, errors);
    }

    private Optional<Yaml> valid(String name, Items list, Errors errors) {
        int size = list.items().size();
        if (size == 0) {
            errors.add(list.place(), "'" + name + "' is empty; give it " + what + " or leave it out");
            return Optional.empty();
        }
        if (size > most) {
            errors.add(list.place(), "'" + name + "' has " + size + " " + what + "; keep " + most);
            return Optional.empty();
        }
        List<Yaml> valid = list.items().stream()
                .flatMap(one -> item.valid(name, one, errors).stream())
                .toList();
        return valid.isEmpty() ? Optional.empty() : Optional.of(new Items(list.place(), valid));
    }

    @Override
    public void describe(JsonGenerator schema) throws IOException {
        if (!orOne) {
            describeList(schema);
            return;
        }
        schema.writeArrayFieldStart("anyOf");
        schema.writeStartObject();
        item.describe(schema);
        schema.writeEndObject();
        schema.writeStartObject();
        describeList(schema);
        schema.writeEndObject();
        schema.writeEndArray();
    }

    private void describeList(JsonGenerator schema) throws IOException {
        schema.writeStringField("type", "array");
        schema.writeNumberField("minItems", 1);
        if (most < NO_LIMIT) {
            schema.writeNumberField("maxItems", most);
        }
        schema.writeObjectFieldStart("items");
        item.describe(schema);
        schema.writeEndObject();
    }
}
