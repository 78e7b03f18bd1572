package dev.draftlint.text;

/** The punctuation between words. */
final class Punctuation {

    /** What a dash of any form is to a pattern; a hyphen inside a word stays {@code -}. */
    static final char DASH = '\u2014';

    private Punctuation() {}

    /** The strongest sign of a range; what stands before a sentence or line end there does not count. */
    static char strongest(String text, int start, int end) {
        char strongest = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (isStop(c) && (i + 1 == end || Characters.isBlank(text.charAt(i + 1))))) {
                strongest = 0;
            } else if (c != ' ') {
                char sign = Characters.isDash(c) && !isHyphen(text, i) ? DASH : c;
                strongest = strength(sign) > strength(strongest) ? sign : strongest;
            }
        }
        return strongest;
    }

    static boolean isStop(char c) {
        return c <= '?' ? c == '.' || c == '?' || c == '!' : c == '\u2026';
    }

    private static boolean isHyphen(String text, int at) {
        return text.charAt(at) == '-'
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int strength(char c) {
        return switch (c) {
            case ';' -> 9;
            case ':' -> 8;
            case '(', ')', '[', ']' -> 7;
            case DASH -> 6;
            case ',' -> 5;
            case '"' -> 4;
            case '/', '|' -> 3;
            case '-' -> 2;
            case '.', '&', '+', '@', '#', '_', '*', '=', '!', '?', '<', '>' -> 1;
            default -> 0;
        };
    }
}
