package dev.draftlint.text;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Placeholder.Syntax;
import java.util.List;

/**
 * How one sort of merge tag begins and ends.
 *
 * @param limit how many characters there may be between the two
 * @param body what there may be between the two
 */
record Dialect(String open, String close, Syntax syntax, int limit, Body body) {

    /** What a tag holds. */
    enum Body {
        /** Brackets of its own kind in pairs, and no blank line. */
        EXPRESSION,
        /** The arguments of a FreeMarker directive, in which quotes and parentheses hide its close. */
        DIRECTIVE,
        /** Anything but its close. */
        CODE
    }

    private static final int EXPRESSION = 300;
    private static final int CODE = 10_000;

    private static final List<Dialect> BRACES = List.of(
            code("{{!--", "--}}"),
            code("{{!", "}}"),
            code("{{/*", "*/}}"),
            code("{{- /*", "*/ -}}"),
            code("{{{{", "}}}}"),
            new Dialect("{{{", "}}}", Syntax.TRIPLE_BRACE, EXPRESSION),
            new Dialect("{{", "}}", Syntax.DOUBLE_BRACE, EXPRESSION),
            code("{%", "%}"),
            code("{#", "#}"),
            new Dialect("{!", "}", Syntax.BRACE_BANG, EXPRESSION),
            new Dialect("{", "}", Syntax.BRACE, 120));

    private static final List<Dialect> DOLLARS = List.of(
            new Dialect("${", "}", Syntax.DOLLAR_BRACE, EXPRESSION),
            new Dialect("$!{", "}", Syntax.DOLLAR_BRACE, EXPRESSION));

    private static final List<Dialect> ANGLES = List.of(
            code("<%--", "--%>"),
            new Dialect("<%", "%>", Syntax.ANGLE_PERCENT, CODE, Body.CODE),
            code("<#--", "-->"),
            directive("<#", ">"),
            directive("</#", ">"),
            directive("<@", ">"),
            directive("</@", ">"),
            new Dialect("<<", ">>", Syntax.DOUBLE_ANGLE, 80),
            new Dialect("<", ">", Syntax.ANGLE, 60));

    private static final List<Dialect> STARS = List.of(new Dialect("*|", "|*", Syntax.STAR_PIPE, 120));

    private static final List<Dialect> PERCENTS = List.of(
            code("%%[", "]%%"),
            new Dialect("%%", "%%", Syntax.DOUBLE_PERCENT, EXPRESSION),
            new Dialect("%", "%", Syntax.PERCENT, 60));

    private static final List<Dialect> BRACKETS = List.of(
            code("[#--", "--]"),
            directive("[#", "]"),
            directive("[/#", "]"),
            new Dialect("[(", ")]", Syntax.DOUBLE_BRACKET, EXPRESSION),
            new Dialect("[[", "]]", Syntax.DOUBLE_BRACKET, EXPRESSION),
            new Dialect("[", "]", Syntax.BRACKET, 200));

    private static final List<Dialect> ESCAPED = List.of(new Dialect("\\[", "]", Syntax.BRACKET, 200));

    private static final List<Dialect> REFERENCES = List.of(
            new Dialect("&lt;&lt;", "&gt;&gt;", Syntax.DOUBLE_ANGLE, 80),
            new Dialect("&lt;", "&gt;", Syntax.ANGLE, 60));

    private Dialect(String open, String close, Syntax syntax, int limit) {
        this(open, close, syntax, limit, Body.EXPRESSION);
    }

    private static Dialect code(String open, String close) {
        return new Dialect(open, close, Syntax.STATEMENT, CODE, Body.CODE);
    }

    private static Dialect directive(String open, String close) {
        return new Dialect(open, close, Syntax.STATEMENT, EXPRESSION, Body.DIRECTIVE);
    }

    /** The dialects whose tags begin with that character, the longest opening first. */
    static List<Dialect> beginningWith(char c, Format format) {
        return switch (c) {
            case '{' -> BRACES;
            case '$' -> DOLLARS;
            case '<' -> ANGLES;
            case '*' -> STARS;
            case '%' -> PERCENTS;
            case '[' -> BRACKETS;
            case '\\' -> format == Format.MARKDOWN ? ESCAPED : List.of();
            case '&' -> format == Format.HTML ? REFERENCES : List.of();
            default -> List.of();
        };
    }

    /** Where a tag that opens at {@code at} has its close, or -1. */
    int closeOf(String text, int at, Finder finder) {
        int from = at + open.length();
        return switch (body) {
            case EXPRESSION -> closeOfExpression(text, from);
            case DIRECTIVE -> closeOfDirective(text, from);
            case CODE -> closeOfCode(from, finder);
        };
    }

    /** A code that was never closed must not reach for the close of the next one. */
    private int closeOfCode(int from, Finder finder) {
        int found = finder.next(close, from);
        boolean near = found >= 0 && found - from <= limit;
        int again = near && hasOwnOpen() ? finder.next(open, from) : -1;
        return near && (again < 0 || again > found) ? found : -1;
    }

    private boolean hasOwnOpen() {
        return open.equals("{%") || open.equals("<%") || open.equals("%%[");
    }

    private int closeOfExpression(String text, int from) {
        int last = Math.min(text.length() - close.length(), from + limit);
        char up = nests() ? open.charAt(open.length() - 1) : 0;
        char down = close.charAt(0);
        int depth = 0;
        for (int i = from; i <= last; i++) {
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

    private int closeOfDirective(String text, int from) {
        int last = Math.min(text.length() - close.length(), from + limit);
        char quote = 0;
        int depth = 0;
        for (int i = from; i <= last; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == close.charAt(0) && depth <= 0) {
                return i;
            } else {
                quote = c == '"' || c == '\'' ? c : 0;
                depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            }
        }
        return -1;
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
