package dev.draftlint.text;

import org.jspecify.annotations.Nullable;

/** Writes Markdown as the reader sees it, without its markup, pictures and comments. */
final class Markdown {

    private static final int LONGEST_LINK_TEXT = 300;
    private static final int LONGEST_TARGET = 1000;

    private final String text;
    private final PassageWriter writer;
    private final LinkDefinitions definitions;
    private final MarkdownTags tags;
    private int linkTextEnd = -1;
    /** Where the run of backticks stands that ends the code being written. */
    private int codeEnd = -1;

    private int linkEnd;

    Markdown(String text, PassageWriter writer, LinkDefinitions definitions) {
        this.text = text;
        this.writer = writer;
        this.definitions = definitions;
        this.tags = new MarkdownTags(text);
    }

    /** Writes what begins there in a line, which is no merge tag; gives the place after it, in the line or behind it. */
    int write(int at, int end, int last) {
        if (linkTextEnd >= 0 && at >= linkTextEnd) {
            return afterLink(at);
        }
        if (at <= codeEnd) {
            return at == codeEnd ? ticksEnd(at) : writePlain(at);
        }
        char c = text.charAt(at);
        return switch (c) {
            case '\\' -> writeEscaped(at, end);
            case '&' -> Entities.write(text, at, end, writer);
            case '[' -> beginLink(at, last);
            case '!' -> at + 1 < end && text.charAt(at + 1) == '[' ? afterImage(at, last) : writePlain(at);
            case '`' -> beginCode(at, last);
            case '*', '_', '~' -> isMarkup(at, end, c) ? at + 1 : writePlain(at);
            case '<' -> afterTag(at, last);
            default -> writePlain(at);
        };
    }

    /** The end of its text may have been read as part of something else: an escape, a picture, a merge tag. */
    private int afterLink(int at) {
        writer.endLink();
        linkTextEnd = -1;
        return Math.max(at, linkEnd);
    }

    /** Code is plain text up to as many backticks as it begins with; without those the backticks are left out. */
    private int beginCode(int at, int last) {
        int start = ticksEnd(at);
        int close = text.indexOf('`', start);
        while (close >= 0 && close < last && ticksEnd(close) - close != start - at) {
            close = text.indexOf('`', ticksEnd(close));
        }
        codeEnd = close >= last ? -1 : close;
        return start;
    }

    private int ticksEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private int writePlain(int at) {
        writer.write(text.charAt(at), at, at + 1);
        return at + 1;
    }

    private int writeEscaped(int at, int end) {
        boolean escapes = at + 1 < end && isPunctuation(text.charAt(at + 1));
        if (at + 1 == end) {
            return end;
        }
        return escapes ? writePlain(at + 1) : writePlain(at);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    /** Emphasis touches the word that it marks; "2 * 3" and "first_name" do not. */
    private boolean isMarkup(int at, int end, char c) {
        boolean before = at > 0 && isInk(text.charAt(at - 1));
        boolean after = at + 1 < end && isInk(text.charAt(at + 1));
        boolean inWord = before
                && after
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return c == '*' ? before || after : (before || after) && !inWord && (c == '_' || isDouble(at, c));
    }

    private static boolean isInk(char c) {
        return !Characters.isBlank(c);
    }

    private boolean isDouble(int at, char c) {
        return text.startsWith("~~", at) || (at > 0 && text.charAt(at - 1) == c);
    }

    private int beginLink(int at, int last) {
        int close = linkTextEnd >= at ? -1 : closeOf(at, last);
        LinkDefinitions.Reference link = close < 0 ? null : linkAt(at, close, last);
        if (link == null) {
            return writePlain(at);
        }
        writer.beginLink(link.target());
        linkTextEnd = close;
        linkEnd = link.end();
        return at + 1;
    }

    private int afterImage(int at, int last) {
        int close = closeOf(at + 1, last);
        LinkDefinitions.Reference image = close < 0 ? null : linkAt(at + 1, close, last);
        return image == null ? writePlain(at) : image.end();
    }

    private int closeOf(int open, int end) {
        int depth = 0;
        int last = Math.min(end, open + LONGEST_LINK_TEXT);
        for (int i = open; i < last; i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private LinkDefinitions.@Nullable Reference linkAt(int open, int close, int last) {
        int after = text.startsWith("(", close + 1) ? targetEnd(close + 1, last) : -1;
        return after < 0
                ? definitions.referenceAt(open, close)
                : new LinkDefinitions.Reference(after + 1, target(close + 2, after));
    }

    /** The closing parenthesis of a target, or -1: a target is on one line. */
    private int targetEnd(int open, int end) {
        int depth = 0;
        int last = Math.min(end, open + LONGEST_TARGET);
        for (int i = open; i < last && !Characters.isLineEnd(text.charAt(i)); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Without a title: <code>(address "title")</code>. */
    private String target(int start, int end) {
        String inner = text.substring(start, end).strip();
        int title = inner.indexOf(" \"");
        return title < 0 ? inner : inner.substring(0, title).strip();
    }

    private int afterTag(int at, int last) {
        int end = tags.endOf(at, last);
        if (end < 0) {
            return writePlain(at);
        }
        if (tags.isNamed("br", at)) {
            writer.endLine(at, end);
        }
        String target = tags.isNamed("a", at) ? tags.target(at, end) : "";
        if (!target.isEmpty()) {
            writer.beginLink(target);
        } else if (tags.isNamed("/a", at)) {
            writer.endLink();
        }
        return end;
    }
}
