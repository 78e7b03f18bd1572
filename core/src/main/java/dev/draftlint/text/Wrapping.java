package dev.draftlint.text;

/**
 * Tells a line end that only wraps a paragraph from one that its author meant. A wrapped line ends where the next word
 * did not fit; a greeting, a label or the lines of a signature end long before.
 */
final class Wrapping {

    /** Nobody wraps narrower, so that lines of a name and a title never look wrapped. */
    private static final int NARROWEST = 45;

    /** Longer lines are paragraphs that were never wrapped. */
    private static final int WIDEST = 100;

    /** A line as short as a name is not continued by a small letter: "best,", "adil". */
    private static final int SHORT = 30;

    /** A line as long as this that ends in the middle of a sentence was wrapped, wherever the others end. */
    private static final int LONG = 60;

    /** A line that ends in a word this long ends in an address. */
    private static final int ADDRESS = 25;

    private static final int LONGEST_LABEL = 25;

    private Wrapping() {}

    /**
     * @param start the first visible character of the line, {@code end} where it ends
     * @param next the first visible character of the line after, which ends at {@code nextEnd}
     * @param width the length of the longest line of the paragraph
     */
    static boolean isWrapped(String text, int start, int end, int next, int nextEnd, int width) {
        int last = lastInk(text, start, end);
        int length = last + 1 - start;
        char closing = text.charAt(last);
        if (closing == ':' || isLabel(text, next, nextEnd) || (closing == ',' && isName(text, next, nextEnd))) {
            return false;
        }
        boolean sentenceEnds = closing == '.' || closing == '!' || closing == '?';
        if (length >= SHORT && !sentenceEnds && Character.isLowerCase(text.charAt(next))) {
            return true;
        }
        if (length >= LONG && width <= WIDEST && !sentenceEnds && lastWord(text, start, last) < ADDRESS) {
            return true;
        }
        int fit = Math.max(width, NARROWEST);
        int needed = length + 1 + firstWord(text, next, nextEnd);
        return width <= WIDEST && needed > fit && length * 2 > fit;
    }

    /** "Tom Baker", "{{sender}}": what is short and neither begins nor ends as the rest of a sentence. */
    private static boolean isName(String text, int start, int end) {
        char first = text.charAt(start);
        char last = text.charAt(lastInk(text, start, end));
        return end - start <= LONGEST_LABEL
                && (Character.isUpperCase(first) || "{[<%$*".indexOf(first) >= 0)
                && (Character.isLetter(last) || "}]>%*".indexOf(last) >= 0);
    }

    private static int lastInk(String text, int start, int end) {
        int last = end - 1;
        while (last > start && Characters.isBlank(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private static int lastWord(String text, int start, int last) {
        int i = last;
        while (i > start && !Characters.isBlank(text.charAt(i))) {
            i--;
        }
        return last - i;
    }

    private static int firstWord(String text, int start, int end) {
        int i = start;
        while (i < end && !Characters.isBlank(text.charAt(i))) {
            i++;
        }
        return i - start;
    }

    /** "Role: ...", "Start date: ...": a capital, few letters, a colon and a blank or the end. */
    private static boolean isLabel(String text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int last = Math.min(end, start + LONGEST_LABEL);
        for (int i = start; i < last; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i + 1 == end || Characters.isBlank(text.charAt(i + 1));
            }
            if (c == '.' || c == ',') {
                return false;
            }
        }
        return false;
    }
}
