package dev.draftlint.runner.config;

import dev.draftlint.runner.TerminalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a configuration, so that all of it is shown at once. */
final class Errors {

    private static final int MOST = 100;

    private record Found(Place place, String message) {}

    /** By file, in the order in which the files were read. */
    private final Map<String, List<Found>> found = new LinkedHashMap<>();

    void add(Place place, String message) {
        found.computeIfAbsent(place.file(), file -> new ArrayList<>()).add(new Found(place, message));
    }

    /** For an error after which nothing can be read. */
    ConfigurationException fatal(Place place, String message) {
        add(place, message);
        return exception();
    }

    /** @throws ConfigurationException if there are any */
    void throwAny() {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    private ConfigurationException exception() {
        List<String> lines = new ArrayList<>();
        for (List<Found> errors : found.values()) {
            errors.stream()
                    .sorted(Comparator.comparing(Found::place))
                    .map(error -> TerminalText.safe(error.place() + ": " + error.message()))
                    .distinct()
                    .forEach(lines::add);
        }
        return new ConfigurationException(lines.size() <= MOST ? lines : cut(lines));
    }

    private static List<String> cut(List<String> lines) {
        List<String> cut = new ArrayList<>(lines.subList(0, MOST));
        cut.add("and " + (lines.size() - MOST) + " more");
        return cut;
    }
}
