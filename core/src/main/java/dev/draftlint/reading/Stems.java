package dev.draftlint.reading;

import dev.draftlint.draft.Term;
import dev.draftlint.draft.TermNumbers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings the forms of a word together, roughly: "checking", "checked" and "checks" are "check". All models number stems alike,
 * so that the words of a draft are looked up once for all of them. Thread-safe.
 */
public final class Stems {

    /** The number of a stem that no model knows. */
    static final int UNKNOWN = 0;

    /** So many are numbered for the words of drafts; those met later are unknown, so that hostile mail fills no memory. */
    private static final int MOST = 1 << 16;

    /** The first that a word ends with is cut off, if enough is left. */
    private static final List<String> ENDINGS =
            List.of("ings", "ing", "edly", "ed", "ies", "es", "ers", "er", "s", "ly");

    private static final int SHORTEST = 4;

    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static final TermNumbers BY_TERM = TermNumbers.knowing(word -> met(of(word)));

    private Stems() {}

    /** @param word folded, as {@link dev.draftlint.draft.Word#text} is */
    public static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** The number of the stem of a word, or {@link #UNKNOWN}. */
    static int number(Term word) {
        return BY_TERM.of(word);
    }

    private static int met(String stem) {
        return NUMBERS.size() < MOST ? number(stem) : NUMBERS.getOrDefault(stem, UNKNOWN);
    }

    /** The number of a stem, or of a sign that stands for words, from 1. */
    static int number(String stem) {
        Integer known = NUMBERS.get(stem);
        return known == null ? numbered(stem) : known;
    }

    private static synchronized int numbered(String stem) {
        return NUMBERS.computeIfAbsent(stem, unknown -> NUMBERS.size() + 1);
    }
}
