package dev.draftlint.reading;

import java.util.List;

/** Brings the forms of a word together, roughly: "checking", "checked" and "checks" are "check". */
final class Stems {

    /** The first that a word ends with is cut off, if enough is left. */
    private static final List<String> ENDINGS =
            List.of("ings", "ing", "edly", "ed", "ies", "es", "ers", "er", "s", "ly");

    private static final int SHORTEST = 4;

    private Stems() {}

    static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
