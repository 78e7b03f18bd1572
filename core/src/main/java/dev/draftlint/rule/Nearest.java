package dev.draftlint.rule;

import dev.draftlint.phrase.Spelling;
import java.util.List;
import java.util.Optional;

/** Finds what a misspelt name was meant to be. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known name that takes the fewest changes, if they are few for its length: of "on" two make "off". */
    public static Optional<String> to(String name, Iterable<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = Math.min(Math.max(2, name.length() / 3) + 1, name.length());
        for (String candidate : known) {
            int distance = isBeginning(name, candidate) ? 1 : Spelling.distance(name, candidate);
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
}
