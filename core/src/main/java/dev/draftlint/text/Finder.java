package dev.draftlint.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the next place of a string from ever later places on, and remembers it: all questions after one string together
 * cost one pass over the text.
 */
final class Finder {

    private final String text;
    private final Map<String, Integer> next = new HashMap<>();

    Finder(String text) {
        this.text = text;
    }

    /** The first place from {@code from} on, which never goes back for one string; -1 if there is none. */
    int next(String wanted, int from) {
        int known = next.getOrDefault(wanted, from - 1);
        if (known < from) {
            int found = text.indexOf(wanted, from);
            known = found < 0 ? Integer.MAX_VALUE : found;
            next.put(wanted, known);
        }
        return known == Integer.MAX_VALUE ? -1 : known;
    }
}
