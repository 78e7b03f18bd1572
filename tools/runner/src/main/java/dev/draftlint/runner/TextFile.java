package dev.draftlint.runner;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Source;
import dev.draftlint.text.HeaderLines;
import org.jspecify.annotations.Nullable;

/** Reads text, Markdown and HTML, and templates of them. */
final class TextFile {

    /** What shows that a template makes HTML; the beginnings of tags. */
    private static final String[] TAGS = {
        "<p", "<div", "<td", "<html", "<mj", "<table", "<body", "<span", "<br", "<!doctype", "<h1", "<a "
    };

    private TextFile() {}

    /** @throws InputException if a header line has an unknown value */
    static Located read(String path, Format format, byte[] bytes) {
        String text = Charsets.decode(bytes);
        int mark = Charsets.markLength(text);
        String content = text.substring(mark);
        HeaderLines header = format == Format.HTML ? HeaderLines.ofFrontMatter(content) : headerLines(path, content);
        return withHeaderLines(path, format, text, content, header);
    }

    /** Text without header lines. */
    static Located plain(String path, byte[] bytes) {
        String text = Charsets.decode(bytes);
        return whole(path, text, Source.text(text.substring(Charsets.markLength(text))));
    }

    private static Located whole(String path, String text, Source source) {
        return Located.file(path, source, Origin.slices(text, 0, Charsets.markLength(text)));
    }

    static Located readTemplate(String path, byte[] bytes) {
        return read(path, looksLikeHtml(Charsets.decode(bytes)) ? Format.HTML : Format.TEXT, bytes);
    }

    static boolean looksLikeHtml(String text) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (beginsTag(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsTag(String text, int at) {
        for (String tag : TAGS) {
            if (text.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }

    /** @param content the text without its byte-order mark */
    private static Located withHeaderLines(
            String path, Format format, String text, String content, HeaderLines header) {
        int mark = text.length() - content.length();
        String body = content.substring(header.bodyStart());
        Source source = new Source(
                subject(header, content),
                body,
                format,
                header.kind(),
                header.stage(),
                header.readiness(),
                header.day());
        int subjectStart = Math.max(0, header.subjectStart());
        return Located.file(path, source, Origin.slices(text, mark + subjectStart, mark + header.bodyStart()));
    }

    private static HeaderLines headerLines(String path, String content) {
        try {
            return HeaderLines.read(content);
        } catch (IllegalArgumentException e) {
            throw new InputException(path + ": " + e.getMessage());
        }
    }

    private static @Nullable String subject(HeaderLines header, String content) {
        return header.subjectStart() < 0 ? null : content.substring(header.subjectStart(), header.subjectEnd());
    }
}
