package dev.draftlint.phrase;

import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/**
 * Long groups of patterns that were read lately. Rules put their patterns together from pieces, so that the longest pieces
 * stand in dozens of patterns, and half of all that a command line reads at its start would be read again. Thread-safe: an
 * entry that two threads write at once is one of theirs.
 */
final class KnownGroups {

    /** In UTF-16 units; what is shorter is read as quickly as it is found. */
    static final int SHORTEST = 100;

    private static final int PLACES = 512;

    private record Known(String text, Node node) {}

    private static volatile SoftReference<@Nullable Known[]> memory = new SoftReference<>(new Known[PLACES]);

    private KnownGroups() {}

    /** @param text from the parenthesis that opens it to the one that closes it */
    static @Nullable Node get(String text) {
        Known known = places()[place(text)];
        return known != null && known.text.equals(text) ? known.node : null;
    }

    static void put(String text, Node node) {
        places()[place(text)] = new Known(text, node);
    }

    private static int place(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 16) & PLACES - 1;
    }

    private static @Nullable Known[] places() {
        @Nullable Known[] places = memory.get();
        if (places == null) {
            places = new Known[PLACES];
            memory = new SoftReference<>(places);
        }
        return places;
    }
}
