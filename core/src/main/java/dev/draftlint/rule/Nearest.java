package dev.draftlint.rule;

import java.util.List;
import java.util.Optional;

/** Finds what a misspelt name was meant to be. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known name that takes the fewest changes, if they are few for its length. */
    public static Optional<String> to(String name, Iterable<String> known) {
        String best = null;
        int least = name.length() > LONGEST ? 0 : Math.max(2, name.length() / 3) + 1;
        for (String candidate : known) {
            int distance = isBeginning(name, candidate) ? 1 : distance(name, candidate);
            if (distance < least) {
                best = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Who writes "warn" means "warning". */
    private static boolean isBeginning(String name, String candidate) {
        return name.length() > 2 && candidate.startsWith(name);
    }

    /** "unknown format 'jsn'; did you mean 'json'?", or the list of what is known. */
    public static String unknown(String what, String name, List<String> known) {
        return "unknown " + what + " '" + name + "'; " + mend(name, known, "known are " + String.join(", ", known));
    }

    /** "did you mean 'inbox-bump'?", or what else helps where no known name resembles {@code name}. */
    public static String mend(String name, Iterable<String> known, String otherwise) {
        return to(name, known).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
    }

    /** {@code "; did you mean 'inbox-bump'?"}, or nothing where no known name resembles {@code name}. */
    public static String hint(String name, Iterable<String> known) {
        return to(name, known).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length() && from.length() <= LONGEST; i++) {
            next(row, i, from.charAt(i - 1), to);
        }
        return row[to.length()];
    }

    private static void next(int[] row, int i, char c, String to) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int change = diagonal + (c == to.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
