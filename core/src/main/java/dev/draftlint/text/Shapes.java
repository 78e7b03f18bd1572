package dev.draftlint.text;

import dev.draftlint.draft.Shape;

/** Tells how a word is written. */
final class Shapes {

    private Shapes() {}

    static Shape of(String raw) {
        char first = raw.charAt(0);
        if (first >= 'a' && first <= 'z') {
            return Shape.LOWER;
        }
        return Character.isUpperCase(raw.codePointAt(0))
                ? ofCapital(raw)
                : hasOnlyCapitals(raw) ? Shape.UPPER : Shape.LOWER;
    }

    private static Shape ofCapital(String raw) {
        return raw.length() > 1 && hasOnlyCapitals(raw) ? Shape.UPPER : Shape.CAPITAL;
    }

    /** Two capitals or more, and no small letter. */
    private static boolean hasOnlyCapitals(String raw) {
        int capitals = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether a word is nothing but small letters from a to z, as most are: it is its own folded form. */
    static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
