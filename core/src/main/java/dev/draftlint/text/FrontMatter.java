package dev.draftlint.text;

/** What static site tools and template builders write before a text, between lines of {@code ---}. */
final class FrontMatter {

    private static final String FENCE = "---";

    /** In UTF-16 units; a line of dashes that is not closed within so many is one of the draft's. */
    private static final int LONGEST = 10_000;

    private FrontMatter() {}

    /** {@link HeaderLines#NONE} if there is none. */
    static HeaderLines read(String text) {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        int end = HeaderLines.lineEnd(text, at);
        if (!isFence(text, at, end)) {
            return HeaderLines.NONE;
        }
        HeaderLines read = HeaderLines.NONE;
        for (at = HeaderLines.afterLineEnd(text, end);
                at < text.length() && at < LONGEST;
                at = HeaderLines.afterLineEnd(text, end)) {
            end = HeaderLines.lineEnd(text, at);
            if (isFence(text, at, end)) {
                return read.withBody(afterBlankLines(text, HeaderLines.afterLineEnd(text, end)));
            }
            if (!isYaml(text, at, end)) {
                return HeaderLines.NONE;
            }
            read = with(read, text, at, end);
        }
        return HeaderLines.NONE;
    }

    private static boolean isFence(String text, int start, int end) {
        return text.startsWith(FENCE, start)
                && text.substring(start, end).stripTrailing().equals(FENCE);
    }

    private static int afterBlankLines(String text, int start) {
        int at = start;
        for (int end = HeaderLines.lineEnd(text, at);
                at < text.length() && text.substring(at, end).isBlank();
                end = HeaderLines.lineEnd(text, at)) {
            at = HeaderLines.afterLineEnd(text, end);
        }
        return at;
    }

    /** A key with its value, or a line that belongs to the key before it: indented, of a list, a comment, blank. */
    private static boolean isYaml(String text, int start, int end) {
        if (start == end || " \t-#".indexOf(text.charAt(start)) >= 0) {
            return true;
        }
        int i = start;
        while (i < end && !Characters.isBlank(text.charAt(i))) {
            i++;
        }
        return text.charAt(i - 1) == ':';
    }

    /** Adds what a line says that is known here. */
    private static HeaderLines with(HeaderLines read, String text, int at, int end) {
        int colon = HeaderLines.colon(text, at, end);
        if (colon < 0 || !HeaderLines.isKnown(text.substring(at, colon))) {
            return read;
        }
        try {
            HeaderLines more = read.with(text, at, colon, end);
            return more.subjectStart() == read.subjectStart() ? more : unquoted(more, text);
        } catch (IllegalArgumentException e) {
            return read;
        }
    }

    /** Without the quotation marks of YAML; a subject that is written in another way than it is read is not known. */
    private static HeaderLines unquoted(HeaderLines read, String text) {
        String written = text.substring(read.subjectStart(), read.subjectEnd());
        if (written.isEmpty() || "|>&*!".indexOf(written.charAt(0)) >= 0) {
            return read.withSubject(-1, -1);
        }
        char quote = written.charAt(0);
        if (quote != '"' && quote != '\'') {
            return read;
        }
        boolean isPlain = written.length() > 1
                && written.indexOf(quote, 1) == written.length() - 1
                && (quote == '\'' || written.indexOf('\\') < 0);
        return isPlain ? read.withSubject(read.subjectStart() + 1, read.subjectEnd() - 1) : read.withSubject(-1, -1);
    }
}
