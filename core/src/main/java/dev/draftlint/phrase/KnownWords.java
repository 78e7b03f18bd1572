package dev.draftlint.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Words of patterns that were read lately: the few thousand that there are stand in patterns again and again, and each is one
 * object. Thread-safe: an entry that two threads write at once is one of theirs.
 */
final class KnownWords {

    private static final int PLACES = 1 << 13;

    private static final @Nullable String[] KNOWN = new @Nullable String[PLACES];

    private KnownWords() {}

    /** What stands in a text from {@code start} to {@code end}. */
    static String in(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        String known = KNOWN[place];
        if (known != null && known.length() == end - start && text.startsWith(known, start)) {
            return known;
        }
        String word = text.substring(start, end);
        KNOWN[place] = word;
        return word;
    }
}
