package dev.draftlint.runner;

/**
 * Makes text of drafts, file names and messages safe to print: what could move the cursor, ring, recolour or reorder comes
 * out as <code>&#92;u{1b}</code>.
 */
public final class TerminalText {

    private TerminalText() {}

    /** One line of safe text. */
    public static String safe(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return escaped(text);
            }
        }
        return text;
    }

    /** What to print for a character; the escape of a dangerous one. */
    static String safe(int codePoint) {
        return isDangerous(codePoint) ? "\\u{" + Integer.toHexString(codePoint) + "}" : Character.toString(codePoint);
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> safe.append(safe(codePoint)));
        return safe.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || !isDangerous(c);
    }

    static boolean isDangerous(int c) {
        return c < ' '
                || c >= 0x7F && c <= 0x9F
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
