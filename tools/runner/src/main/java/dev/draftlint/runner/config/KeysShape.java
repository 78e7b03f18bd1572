package dev.draftlint.runner.config;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.rule.Nearest;
import dev.draftlint.runner.config.Yaml.Entries;
import dev.draftlint.runner.config.Yaml.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keys with values, and no other keys.
 *
 * @param what what has the keys, for messages: "a path rule"
 */
record KeysShape(String what, List<Key> keys) implements Shape {

    /** @param help what it is for, in a sentence */
    record Key(String name, boolean required, Shape shape, String help) {

        static Key of(String name, Shape shape, String help) {
            return new Key(name, false, shape, help);
        }

        static Key needed(String name, Shape shape, String help) {
            return new Key(name, true, shape, help);
        }
    }

    static KeysShape of(String what, Key... keys) {
        return new KeysShape(what, List.of(keys));
    }

    /** Without one of the keys that it needs nothing can be made of it. */
    @Override
    public Optional<Yaml> valid(String name, Yaml value, Errors errors) {
        if (!(value instanceof Entries entries)) {
            return Shape.refused(name, "keys with values", value, errors);
        }
        List<Entry> valid = new ArrayList<>();
        for (Entry entry : entries.entries()) {
            valid(entry, errors).ifPresent(kept -> valid.add(new Entry(entry.place(), entry.key(), kept)));
        }
        Entries kept = new Entries(entries.place(), valid);
        return hasAll(entries, kept, errors) ? Optional.of(kept) : Optional.empty();
    }

    private Optional<Yaml> valid(Entry entry, Errors errors) {
        Optional<Key> key =
                keys.stream().filter(known -> known.name().equals(entry.key())).findFirst();
        if (key.isEmpty()) {
            List<String> known = keys.stream().map(Key::name).toList();
            errors.add(entry.place(), Nearest.unknown("key", entry.key(), known));
        }
        return key.flatMap(known -> known.shape().valid(entry.key(), entry.value(), errors));
    }

    private boolean hasAll(Entries written, Entries kept, Errors errors) {
        boolean hasAll = true;
        for (Key key : keys) {
            if (key.required() && written.find(key.name()).isEmpty()) {
                errors.add(written.place(), what + " needs '" + key.name() + "'; add " + key.help());
            }
            hasAll &= !key.required() || kept.find(key.name()).isPresent();
        }
        return hasAll;
    }

    @Override
    public void describe(JsonGenerator schema) throws IOException {
        schema.writeStringField("type", "object");
        schema.writeBooleanField("additionalProperties", false);
        describeNeeded(schema);
        schema.writeObjectFieldStart("properties");
        for (Key key : keys) {
            schema.writeObjectFieldStart(key.name());
            schema.writeStringField("description", key.help());
            key.shape().describe(schema);
            schema.writeEndObject();
        }
        schema.writeEndObject();
    }

    private void describeNeeded(JsonGenerator schema) throws IOException {
        if (keys.stream().noneMatch(Key::required)) {
            return;
        }
        schema.writeArrayFieldStart("required");
        for (Key key : keys) {
            if (key.required()) {
                schema.writeString(key.name());
            }
        }
        schema.writeEndArray();
    }
}
