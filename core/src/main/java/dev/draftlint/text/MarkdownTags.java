package dev.draftlint.text;

import com.google.common.base.Ascii;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** The elements and comments of HTML that stand in Markdown. */
final class MarkdownTags {

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_TAG = 1000;

    private final String text;
    private final Finder finder;

    MarkdownTags(String text) {
        this.text = text;
        this.finder = new Finder(text);
    }

    /** The end of the tag or comment that begins there, or -1. Only a comment may reach beyond {@code last}. */
    int endOf(int at, int last) {
        if (text.startsWith("<!--", at)) {
            int close = finder.next("-->", at);
            return close < 0 ? -1 : close + 3;
        }
        int start = at + (text.startsWith("</", at) ? 2 : 1);
        int name = nameEnd(start);
        int end = Tag.isKnownTag(Ascii.toLowerCase(text.substring(start, name))) ? closeOf(name, last) : -1;
        return end > 0 && hasOnlyAttributes(name, end - 1) ? end : -1;
    }

    /** "if a <b and c> d" is no tag. */
    private boolean hasOnlyAttributes(int from, int to) {
        String rest = text.substring(from, to).strip();
        return rest.isEmpty() || rest.equals("/") || Characters.isBlank(text.charAt(from)) && rest.indexOf('=') > 0;
    }

    private int nameEnd(int start) {
        int end = start;
        int last = Math.min(text.length(), start + LONGEST_NAME);
        while (end < last && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int closeOf(int at, int end) {
        int last = Math.min(end, at + LONGEST_TAG);
        char quote = 0;
        for (int i = at; i < last; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else {
                quote = c == '"' || c == '\'' ? c : 0;
            }
        }
        return -1;
    }

    /** Whether the tag that begins there has that name. */
    boolean isNamed(String name, int at) {
        int end = at + 1 + name.length();
        return text.regionMatches(true, at + 1, name, 0, name.length()) && !Character.isLetterOrDigit(text.charAt(end));
    }

    /** The address that a tag leads to; empty if to none. */
    String target(int at, int end) {
        Element link = Jsoup.parseBodyFragment(text.substring(at, end)).selectFirst("a[href]");
        return link == null ? "" : link.attr("href");
    }
}
