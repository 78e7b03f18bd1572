package dev.draftlint.runner;

import dev.draftlint.rule.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An option of a rule.
 *
 * @param name as users write it: {@code first-touch}
 * @param component the type of the record's component
 * @param value what the rule has now
 */
public record RuleOption(String name, Type type, Class<?> component, Object value) {

    /** What an option takes. */
    public enum Type {
        WHOLE("a whole number"),
        DECIMAL("a number"),
        FLAG("true or false"),
        TEXT("a text"),
        CHOICE("a choice"),
        LIST("a list of texts"),
        SET("a set of texts");

        private final String text;

        Type(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The words of a {@link Type#CHOICE}. */
    public List<String> choices() {
        return constants().map(Names::of).toList();
    }

    /** @throws IllegalArgumentException if it is none of {@link #choices} */
    public Enum<?> choice(String word) {
        return constants()
                .filter(constant -> Names.of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Nearest.unknown(name, word, choices())));
    }

    private Stream<Enum<?>> constants() {
        Object[] constants = component.getEnumConstants();
        return constants == null ? Stream.of() : Stream.of(constants).map(constant -> (Enum<?>) constant);
    }

    /** The value as users write it. */
    public String text() {
        if (value instanceof Collection<?> texts) {
            return ordered(texts).map(RuleOption::quoted).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Enum<?> constant
                ? Names.of(constant)
                : value instanceof String ? quoted(value) : String.valueOf(value);
    }

    /** A set has an order of its own in each run. */
    private static Stream<?> ordered(Collection<?> texts) {
        return texts instanceof Set<?> ? texts.stream().sorted() : texts.stream();
    }

    String json() {
        return value instanceof Enum<?> ? quoted(text()) : text();
    }

    /** As both YAML and JSON read it. */
    private static String quoted(Object text) {
        return JsonText.quoted(String.valueOf(text));
    }
}
