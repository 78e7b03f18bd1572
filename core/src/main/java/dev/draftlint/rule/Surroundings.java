package dev.draftlint.rule;

import dev.draftlint.draft.Span;
import java.util.Optional;

/** The blanks and line ends around a span of a text. */
final class Surroundings {

    private final String text;
    private final Span span;

    Surroundings(String text, Span span) {
        this.text = text;
        this.span = span;
    }

    boolean holdsMarkup() {
        String inside = text.substring(span.start(), span.end());
        return inside.indexOf('<') >= 0 || inside.indexOf('>') >= 0;
    }

    boolean hasBlankBefore() {
        return span.start() > 0 && isSpace(text.charAt(span.start() - 1));
    }

    boolean hasBlankAfter() {
        return span.end() < text.length() && isSpace(text.charAt(span.end()));
    }

    /** The last visible character before the span, or 0. */
    char visibleBefore() {
        int start = spaceStart(span.start());
        return start == 0 ? 0 : text.charAt(start - 1);
    }

    /** The first visible character after the span, or 0. */
    char visibleAfter() {
        int end = spaceEnd(span.end());
        return end == text.length() ? 0 : text.charAt(end);
    }

    boolean startsLine() {
        int start = blanksStart(span.start());
        return start == 0 || isLineEnd(text.charAt(start - 1));
    }

    boolean endsLine() {
        int end = blanksEnd(span.end());
        return end == text.length() || isLineEnd(text.charAt(end));
    }

    Span withBlanksBefore() {
        return at(blanksStart(span.start()), span.end());
    }

    Span withBlanksAfter() {
        return at(span.start(), blanksEnd(span.end()));
    }

    Span withSpaceBefore() {
        return at(spaceStart(span.start()), span.end());
    }

    Span withSpaceAfter() {
        return at(span.start(), spaceEnd(span.end()));
    }

    /** The lines that the span fills; as a paragraph of its own, with the empty lines that parted it from the rest. */
    Optional<Span> lines() {
        int start = blanksStart(span.start());
        int end = blanksEnd(span.end());
        int before = lineEndStart(start);
        int after = lineEndEnd(end);
        if (isVisible(blanksEnd(after))) {
            return Optional.of(at(start, after));
        }
        if (before > 0 && isVisible(blanksStart(before) - 1)) {
            return Optional.of(at(before, end));
        }
        return paragraph(start, end);
    }

    private Optional<Span> paragraph(int start, int end) {
        int next = spaceEnd(end);
        if (next < text.length()) {
            return Optional.of(at(start, blanksStart(next)));
        }
        int last = spaceStart(start);
        return last > 0 ? Optional.of(at(last, end)) : Optional.empty();
    }

    private Span at(int start, int end) {
        return new Span(span.part(), start, end);
    }

    private boolean isVisible(int offset) {
        return offset >= 0 && offset < text.length() && !isSpace(text.charAt(offset));
    }

    private int spaceStart(int offset) {
        int start = offset;
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int spaceEnd(int offset) {
        int end = offset;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int blanksStart(int offset) {
        int start = offset;
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int blanksEnd(int offset) {
        int end = offset;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int lineEndStart(int offset) {
        if (offset >= 2 && text.startsWith("\r\n", offset - 2)) {
            return offset - 2;
        }
        return Math.max(0, offset - 1);
    }

    private int lineEndEnd(int offset) {
        if (text.startsWith("\r\n", offset)) {
            return offset + 2;
        }
        return Math.min(text.length(), offset + 1);
    }

    private static boolean isSpace(char c) {
        return isBlank(c) || isLineEnd(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
