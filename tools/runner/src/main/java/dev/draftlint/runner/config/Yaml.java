package dev.draftlint.runner.config;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML file, with its place. */
sealed interface Yaml {

    Place place();

    /** What it is, for a message: "a list". */
    String what();

    /** A single value; what it is read as depends on where it stands. */
    record Scalar(Place place, Type type, String text) implements Yaml {

        enum Type {
            TEXT,
            WHOLE,
            DECIMAL,
            FLAG,
            NOTHING
        }

        @Override
        public String what() {
            return type == Type.NOTHING ? "nothing" : "'" + text + "'";
        }
    }

    record Items(Place place, List<Yaml> items) implements Yaml {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String what() {
            return "a list";
        }
    }

    record Entries(Place place, List<Entry> entries) implements Yaml {

        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public String what() {
            return "keys with values";
        }

        Optional<Yaml> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .findFirst()
                    .map(Entry::value);
        }

        Optional<Sited<String>> text(String key) {
            return find(key).map(Entries::text);
        }

        /** The items of a list that may have been left out. */
        List<Yaml> items(String key) {
            return find(key).map(list -> ((Items) list).items()).orElse(List.of());
        }

        List<Sited<String>> texts(String key) {
            return items(key).stream().map(Entries::text).toList();
        }

        private static Sited<String> text(Yaml value) {
            return new Sited<>(((Scalar) value).text(), value.place());
        }
    }

    /** @param place where the key stands */
    record Entry(Place place, String key, Yaml value) {}
}
