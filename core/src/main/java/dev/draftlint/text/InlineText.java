package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import java.util.List;

/** Writes a range of the source as the reader sees it: merge tags as one, and in Markdown without its markup. */
final class InlineText {

    private static final int LONGEST_LINK_TEXT = 300;
    private static final int LONGEST_TARGET = 1000;

    private final String text;
    private final List<Placeholder> tags;
    private final boolean markdown;
    private final PassageWriter writer;
    private int nextTag;
    private int linkTextEnd = -1;
    private int linkEnd;

    InlineText(String text, List<Placeholder> tags, boolean markdown, PassageWriter writer) {
        this.text = text;
        this.tags = tags;
        this.markdown = markdown;
        this.writer = writer;
    }

    /** Ranges must be given in order. */
    void write(int start, int end) {
        int tag = tagFrom(start);
        int i = start;
        while (i < end) {
            if (i == tag) {
                i = writeTag();
                tag = tagFrom(i);
            } else if (markdown) {
                i = writeMarkdown(i, end);
                tag = tagFrom(i);
            } else {
                i = writeText(i, tag < 0 ? end : Math.min(end, tag));
            }
        }
    }

    private int writeText(int at, int end) {
        int after = writer.writePlain(at, end);
        return after > at ? after : writePlain(at);
    }

    private int tagFrom(int at) {
        while (nextTag < tags.size() && tags.get(nextTag).span().start() < at) {
            nextTag++;
        }
        return nextTag < tags.size() ? tags.get(nextTag).span().start() : -1;
    }

    private int writeTag() {
        Placeholder tag = tags.get(nextTag);
        writer.writeTag(tag);
        return tag.span().end();
    }

    private int writeMarkdown(int at, int end) {
        if (linkTextEnd >= 0 && at >= linkTextEnd) {
            return afterLink(at, end);
        }
        char c = text.charAt(at);
        return switch (c) {
            case '\\' -> writeEscaped(at, end);
            case '&' -> Entities.write(text, at, end, writer);
            case '[' -> beginLink(at, end);
            case '!' -> at + 1 < end && text.charAt(at + 1) == '[' ? afterImage(at, end) : writePlain(at);
            case '`' -> at + 1;
            case '*', '_', '~' -> isMarkup(at, end, c) ? at + 1 : writePlain(at);
            case '<' -> afterLineBreakTag(at, end);
            default -> writePlain(at);
        };
    }

    /** The end of its text may have been read as part of something else: an escape, a picture, a merge tag. */
    private int afterLink(int at, int end) {
        writer.endLink();
        linkTextEnd = -1;
        return Math.max(at, Math.min(linkEnd, end));
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

    private int beginLink(int at, int end) {
        int close = linkTextEnd >= at ? -1 : closeOf(at, end);
        if (close < 0) {
            return writePlain(at);
        }
        int after = targetEnd(close + 1, end);
        if (after < 0) {
            return writePlain(at);
        }
        writer.beginLink(target(close + 2, after));
        linkTextEnd = close;
        linkEnd = after + 1;
        return at + 1;
    }

    private int afterImage(int at, int end) {
        int close = closeOf(at + 1, end);
        int after = close < 0 ? -1 : targetEnd(close + 1, end);
        return after < 0 ? writePlain(at) : after + 1;
    }

    private int closeOf(int open, int end) {
        int depth = 0;
        int last = Math.min(end, open + LONGEST_LINK_TEXT);
        for (int i = open; i < last; i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return i + 1 < end && text.charAt(i + 1) == '(' ? i : -1;
            }
        }
        return -1;
    }

    /** The closing parenthesis of a target, or -1: a target is on one line. */
    private int targetEnd(int open, int end) {
        int depth = 0;
        int last = Math.min(end, open + LONGEST_TARGET);
        for (int i = open; i < last; i++) {
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

    private int afterLineBreakTag(int at, int end) {
        int close = text.regionMatches(true, at, "<br", 0, 3) ? text.indexOf('>', at) : -1;
        if (close < 0 || close >= Math.min(end, at + 8)) {
            return writePlain(at);
        }
        writer.endLine(at, close + 1);
        return close + 1;
    }
}
