package dev.draftlint.draft;

/** Makes room in messages for text of any length. */
public final class Ellipsis {

    private static final String SIGN = "…";

    private Ellipsis() {}

    /**
     * The text, or as much of its beginning as leaves room for an ellipsis. A character of two units is kept whole or left out.
     *
     * @param longest in UTF-16 units, the ellipsis included; 1 at least
     */
    public static String of(String text, int longest) {
        return text.length() <= longest ? text : beginning(text, longest - SIGN.length()) + SIGN;
    }

    private static String beginning(String text, int length) {
        boolean splits = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splits ? length - 1 : length);
    }
}
