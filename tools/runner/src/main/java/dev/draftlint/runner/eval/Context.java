package dev.draftlint.runner.eval;

/** A piece of a text on one line, blanks and line ends as one blank, with … where something was left out. */
final class Context {

    private static final int AROUND = 120;
    private static final int BEGINNING = 480;
    private static final String MORE = "…";

    private Context() {}

    /** The place from {@code start} to {@code end}, between « and », and what stands around it. */
    static String around(String text, int start, int end) {
        int from = border(text, Math.max(0, start - AROUND));
        int to = border(text, Math.min(text.length(), end + AROUND));
        String marked = text.substring(from, start) + "«" + text.substring(start, end) + "»" + text.substring(end, to);
        return (from > 0 ? MORE : "") + oneLine(marked) + (to < text.length() ? MORE : "");
    }

    static String beginning(String text) {
        int to = border(text, Math.min(text.length(), BEGINNING));
        return oneLine(text.substring(0, to)) + (to < text.length() ? MORE : "");
    }

    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }

    /** Not inside a pair of surrogates. */
    private static int border(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return inside ? offset - 1 : offset;
    }
}
