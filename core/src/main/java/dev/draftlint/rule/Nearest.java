package dev.draftlint.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known name was meant by an unknown one. */
public final class Nearest {

    private Nearest() {}

    /** {@code "; did you mean 'inbox-bump'?"}, or nothing where no known name resembles {@code name}. */
    public static String hint(String name, Collection<String> known) {
        return to(name, known)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }

    /** The known name that takes the fewest changes, if these are at most half of its letters, or two. */
    public static Optional<String> to(String name, Collection<String> known) {
        return known.stream()
                .filter(other -> distance(name, other) <= Math.max(2, name.length() / 2))
                .min(Comparator.comparingInt(other -> distance(name, other)));
    }

    /** How many letters to add, drop or change (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int i = 0; i < from.length(); i++) {
            advance(row, from.charAt(i), to);
        }
        return row[to.length()];
    }

    private static void advance(int[] row, char letter, String to) {
        int diagonal = row[0]++;
        for (int j = 0; j < to.length(); j++) {
            int change = diagonal + (letter == to.charAt(j) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = Math.min(change, 1 + Math.min(diagonal, row[j]));
        }
    }
}
