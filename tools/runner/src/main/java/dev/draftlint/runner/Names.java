package dev.draftlint.runner;

import dev.draftlint.rule.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of constants as users write them: {@code first-touch}. */
public final class Names {

    private Names() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /**
     * The constant of that name.
     *
     * @param what what it is a name of, for the message: "format"
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static <E extends Enum<E>> E get(Class<E> type, String what, String name) {
        return find(type, name).orElseThrow(() -> new IllegalArgumentException(unknown(type, what, name)));
    }

    /** All of them, for a help text. */
    public static <E extends Enum<E>> String all(Class<E> type) {
        return String.join(", ", names(type));
    }

    static <E extends Enum<E>> String unknown(Class<E> type, String what, String name) {
        return Nearest.unknown(what, name, names(type));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Names::of).toList();
    }
}
