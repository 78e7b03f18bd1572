package dev.draftlint.runner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    static <E extends Enum<E>> String unknown(Class<E> type, String what, String name) {
        String[] known = new String[type.getEnumConstants().length];
        for (E constant : type.getEnumConstants()) {
            known[constant.ordinal()] = of(constant);
        }
        return Nearest.unknown(what, name, List.of(known));
    }
}
