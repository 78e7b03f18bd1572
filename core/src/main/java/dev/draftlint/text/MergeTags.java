package dev.draftlint.text;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Placeholder.Syntax;
import dev.draftlint.draft.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the merge tags of all dialects in one pass over the raw source, before anything else reads it. */
final class MergeTags {

    private static final char[] OPENERS = {'{', '$', '<', '*', '%', '[', '\\'};

    private final String text;
    private final Part part;
    private final Format format;
    private final List<Placeholder> found = new ArrayList<>();
    /** By opener, the next place that it stands in. */
    private final int[] next = new int[OPENERS.length];

    private MergeTags(String text, Part part, Format format) {
        this.text = text;
        this.part = part;
        this.format = format;
    }

    /** In order of their places; none overlaps another. */
    static List<Placeholder> in(String text, Part part, Format format) {
        MergeTags tags = new MergeTags(text, part, format);
        tags.scan();
        return tags.found;
    }

    private void scan() {
        Arrays.fill(next, -1);
        for (int i = opener(0); i < text.length(); ) {
            i = opener(after(i, text.charAt(i)));
        }
    }

    /** The next character that may open a tag. Each is searched for on its own, which is quick and rarely done. */
    private int opener(int from) {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < OPENERS.length; i++) {
            if (next[i] < from) {
                int found = text.indexOf(OPENERS[i], from);
                next[i] = found < 0 ? Integer.MAX_VALUE : found;
            }
            first = Math.min(first, next[i]);
        }
        return first;
    }

    private int after(int at, char c) {
        for (Dialect dialect : Dialect.beginningWith(c, format == Format.MARKDOWN)) {
            int close = text.startsWith(dialect.open(), at) ? dialect.closeOf(text, at) : -1;
            if (close >= 0 && TagCheck.isTag(text, at, close, dialect, format)) {
                return add(at, close, dialect);
            }
        }
        return at + 1;
    }

    private int add(int at, int close, Dialect dialect) {
        int end = close + dialect.close().length();
        String inner = text.substring(at + dialect.open().length(), close);
        Span span = new Span(part, at, end);
        if (isStatement(dialect.syntax(), inner)) {
            found.add(new Placeholder(Syntax.STATEMENT, inner.strip(), "", span));
        } else {
            TagName name = TagName.of(dialect.syntax(), inner);
            found.add(new Placeholder(dialect.syntax(), name.name(), name.fallback(), span));
        }
        return end;
    }

    private static boolean isStatement(Syntax syntax, String inner) {
        return switch (syntax) {
            case STATEMENT -> true;
            case DOUBLE_BRACE, TRIPLE_BRACE -> isBraceStatement(inner.strip());
            case ANGLE_PERCENT -> !inner.startsWith("=") && !inner.startsWith("-");
            case STAR_PIPE -> isMailchimpStatement(inner);
            case DOUBLE_PERCENT -> inner.startsWith("[");
            default -> false;
        };
    }

    private static boolean isBraceStatement(String inner) {
        int start = 0;
        while (start < inner.length() && (inner.charAt(start) == '~' || inner.charAt(start) == '-')) {
            start++;
        }
        String body = inner.substring(start).strip();
        if (body.isEmpty() || "#/^!".indexOf(body.charAt(0)) >= 0) {
            return true;
        }
        return switch (firstWord(body)) {
            case "else", "end", "if", "range", "with", "block", "define", "template" -> true;
            default -> false;
        };
    }

    private static String firstWord(String body) {
        int end = 0;
        while (end < body.length() && (Character.isLetterOrDigit(body.charAt(end)) || body.charAt(end) == '_')) {
            end++;
        }
        boolean whole = end == body.length() || Characters.isBlank(body.charAt(end)) || body.charAt(end) == '~';
        return whole ? body.substring(0, end) : "";
    }

    private static boolean isMailchimpStatement(String inner) {
        return inner.startsWith("IF:")
                || inner.startsWith("IFNOT:")
                || inner.startsWith("ELSE")
                || inner.startsWith("END:")
                || inner.startsWith("INTERESTED:");
    }
}
