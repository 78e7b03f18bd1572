package dev.draftlint.draft;

import java.util.BitSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What a span of the source says to a reader. Made for findings, so its cost is paid per finding and not per word. */
final class Excerpt {

    /**
     * Private-use characters stand for merge tags while HTML is read, since a tag such as {@code ${x<y}} reads as
     * markup.
     */
    private static final char FIRST_MASK = '\uE000';

    private static final char LAST_MASK = '\uF8FF';

    private Excerpt() {}

    static String of(Draft draft, Span span) {
        Source source = draft.source();
        boolean markup = span.part() == Part.BODY && source.format() == Format.HTML;
        String visible = markup && !isPlain(source.body(), span) ? visible(draft, span) : "";
        return visible.isEmpty() ? asWritten(source, span) : visible;
    }

    private static String asWritten(Source source, Span span) {
        return withPlainLineEnds(source.text(span.part()).substring(span.start(), span.end()));
    }

    private static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Most places have neither markup nor anything else that would read otherwise. */
    private static boolean isPlain(String html, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = html.charAt(i);
            boolean parted = c == ' ' && i > span.start() && html.charAt(i - 1) != ' ' && i + 1 < span.end();
            if (!parted && (c <= ' ' || c >= 0x7F || c == '<' || c == '&')) {
                return false;
            }
        }
        return true;
    }

    private static String visible(Draft draft, Span span) {
        String html = draft.source().body();
        List<Placeholder> tags = draft.placeholders().stream()
                .filter(placeholder -> span.contains(placeholder.span()) && !isMarkup(placeholder))
                .toList();
        String masks = masks(html.substring(span.start(), span.end()), tags.size());
        String text = Jsoup.parseBodyFragment(masked(html, tags, span, masks)).text();
        return masks.isEmpty() ? text : unmasked(html, tags, text, masks);
    }

    /** So many characters that the text itself does not have, or as many as there are. */
    private static String masks(String html, int count) {
        BitSet said = Parser.unescapeEntities(html, false).chars().collect(BitSet::new, BitSet::set, BitSet::or);
        StringBuilder masks = new StringBuilder();
        for (char mask = FIRST_MASK; mask <= LAST_MASK && masks.length() < count; mask++) {
            if (!said.get(mask)) {
                masks.append(mask);
            }
        }
        return masks.toString();
    }

    /** An element whose text is replaced reads as its own text, which is what its author sees there. */
    private static boolean isMarkup(Placeholder placeholder) {
        return placeholder.syntax() == Placeholder.Syntax.ATTRIBUTE;
    }

    private static String masked(String html, List<Placeholder> tags, Span span, String masks) {
        StringBuilder masked = new StringBuilder(span.length());
        int done = span.start();
        for (int i = 0; i < masks.length(); i++) {
            Span tag = tags.get(i).span();
            if (tag.start() >= done) {
                masked.append(html, done, tag.start()).append(masks.charAt(i));
                done = tag.end();
            }
        }
        return masked.append(html, done, span.end()).toString();
    }

    private static String unmasked(String html, List<Placeholder> tags, String text, String masks) {
        StringBuilder unmasked = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int tag = masks.indexOf(text.charAt(i));
            if (tag >= 0) {
                Span span = tags.get(tag).span();
                unmasked.append(html, span.start(), span.end());
            } else {
                unmasked.append(text.charAt(i));
            }
        }
        return unmasked.toString();
    }
}
