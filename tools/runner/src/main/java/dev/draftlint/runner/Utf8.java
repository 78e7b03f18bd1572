package dev.draftlint.runner;

/** Counts in UTF-8 without encoding anything. */
final class Utf8 {

    private Utf8() {}

    /** How many UTF-16 units of {@code text} its first {@code bytes} bytes in UTF-8 are. */
    static int length(String text, int bytes) {
        int units = 0;
        int left = bytes;
        while (left > 0 && units < text.length()) {
            left -= width(text.charAt(units++));
        }
        return units;
    }

    /** Half of a pair is two bytes: a pair is four. */
    private static int width(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}
