package dev.draftlint.text;

import dev.draftlint.draft.Placeholder.Syntax;
import java.util.List;

/**
 * How one sort of merge tag begins and ends.
 *
 * @param limit how many characters there may be between the two
 */
record Dialect(String open, String close, Syntax syntax, int limit) {

    private static final int EXPRESSION = 300;
    private static final int COMMENT = 1000;

    private static final List<Dialect> BRACES = List.of(
            new Dialect("{{!--", "--}}", Syntax.STATEMENT, COMMENT),
            new Dialect("{{{", "}}}", Syntax.TRIPLE_BRACE, EXPRESSION),
            new Dialect("{{", "}}", Syntax.DOUBLE_BRACE, EXPRESSION),
            new Dialect("{%", "%}", Syntax.STATEMENT, EXPRESSION),
            new Dialect("{#", "#}", Syntax.STATEMENT, COMMENT),
            new Dialect("{", "}", Syntax.BRACE, 120));

    private static final List<Dialect> DOLLARS = List.of(new Dialect("${", "}", Syntax.DOLLAR_BRACE, EXPRESSION));

    private static final List<Dialect> ANGLES = List.of(
            new Dialect("<%", "%>", Syntax.ANGLE_PERCENT, EXPRESSION),
            new Dialect("<#--", "-->", Syntax.STATEMENT, COMMENT),
            new Dialect("<#", ">", Syntax.STATEMENT, EXPRESSION),
            new Dialect("</#", ">", Syntax.STATEMENT, 80),
            new Dialect("<@", ">", Syntax.STATEMENT, EXPRESSION),
            new Dialect("</@", ">", Syntax.STATEMENT, 80),
            new Dialect("<<", ">>", Syntax.DOUBLE_ANGLE, 80));

    private static final List<Dialect> STARS = List.of(new Dialect("*|", "|*", Syntax.STAR_PIPE, 120));

    private static final List<Dialect> PERCENTS = List.of(
            new Dialect("%%", "%%", Syntax.DOUBLE_PERCENT, EXPRESSION), new Dialect("%", "%", Syntax.PERCENT, 60));

    private static final List<Dialect> BRACKETS =
            List.of(new Dialect("[[", "]]", Syntax.DOUBLE_BRACKET, 120), new Dialect("[", "]", Syntax.BRACKET, 200));

    private static final List<Dialect> ESCAPED = List.of(new Dialect("\\[", "]", Syntax.BRACKET, 200));

    /** The dialects whose tags begin with that character, the longest opening first. */
    static List<Dialect> beginningWith(char c, boolean markdown) {
        return switch (c) {
            case '{' -> BRACES;
            case '$' -> DOLLARS;
            case '<' -> ANGLES;
            case '*' -> STARS;
            case '%' -> PERCENTS;
            case '[' -> BRACKETS;
            case '\\' -> markdown ? ESCAPED : List.of();
            default -> List.of();
        };
    }

    /** Where a tag that opens at {@code at} has its close, or -1. A blank line ends the search. */
    int closeOf(String text, int at) {
        int last = Math.min(text.length() - close.length(), at + open.length() + limit);
        char up = nests() ? open.charAt(open.length() - 1) : 0;
        char down = close.charAt(0);
        int depth = 0;
        for (int i = at + open.length(); i <= last; i++) {
            char c = text.charAt(i);
            if (c == down && depth == 0 && text.startsWith(close, i)) {
                return i;
            }
            if (c == '\n' && isBlankLineAfter(text, i)) {
                return -1;
            }
            depth += up == 0 ? 0 : c == up ? 1 : c == down && depth > 0 ? -1 : 0;
        }
        return -1;
    }

    private boolean nests() {
        return open.endsWith("{") || open.endsWith("[");
    }

    private static boolean isBlankLineAfter(String text, int lineEnd) {
        int i = lineEnd + 1;
        int last = Math.min(text.length(), i + 40);
        while (i < last && text.charAt(i) != '\n' && Characters.isBlank(text.charAt(i))) {
            i++;
        }
        return i < last && text.charAt(i) == '\n';
    }
}
