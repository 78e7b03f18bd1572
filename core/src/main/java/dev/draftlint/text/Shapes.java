package dev.draftlint.text;

import dev.draftlint.draft.Shape;

/** Tells how a word is written. */
final class Shapes {

    private Shapes() {}

    static Shape of(String raw) {
        int capitals = 0;
        boolean small = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small |= Character.isLowerCase(c);
        }
        if (capitals > 1 && !small) {
            return Shape.UPPER;
        }
        return Character.isUpperCase(raw.codePointAt(0)) ? Shape.CAPITAL : Shape.LOWER;
    }
}
