package dev.draftlint.text;

/** What characters are to the words of a text, by the lights of OpenNLP's {@code SimpleTokenizer}. */
final class Sorts {

    static final byte BLANK = 0;
    /** A letter from a to z. */
    static final byte SMALL = 1;
    /** Any other letter. */
    static final byte LETTER = 2;

    static final byte DIGIT = 3;
    static final byte SIGN = 4;

    private static final byte[] ASCII = ascii();

    private Sorts() {}

    private static byte[] ascii() {
        byte[] sorts = new byte[0x80];
        for (char c = 0; c < sorts.length; c++) {
            sorts[c] = c >= 'a' && c <= 'z' ? SMALL : any(c);
        }
        return sorts;
    }

    static byte of(char c) {
        return c < ASCII.length ? ASCII[c] : any(c);
    }

    private static byte any(char c) {
        if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
            return BLANK;
        }
        return Character.isAlphabetic(c) ? LETTER : Character.isDigit(c) ? DIGIT : SIGN;
    }

    static boolean isLetter(char c) {
        byte sort = of(c);
        return sort == SMALL || sort == LETTER;
    }

    static boolean isLetterOrDigit(char c) {
        byte sort = of(c);
        return sort != BLANK && sort != SIGN;
    }
}
