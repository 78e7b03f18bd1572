package dev.draftlint.draft;

import org.jspecify.annotations.Nullable;

/**
 * A draft as its author wrote it, with what is known about it. What is {@code null} is not known: the linter infers
 * kind, stage and readiness, and takes a missing subject for "not given" rather than "empty".
 *
 * @param day the day on which it goes out, counted from any day that all drafts of its sequence share
 */
public record Source(
        @Nullable String subject,
        String body,
        Format format,
        @Nullable Kind kind,
        @Nullable Stage stage,
        @Nullable Readiness readiness,
        @Nullable Integer day) {

    /** A source of which it is not known whether it is a template, nor when it goes out. */
    public Source(@Nullable String subject, String body, Format format, @Nullable Kind kind, @Nullable Stage stage) {
        this(subject, body, format, kind, stage, null, null);
    }

    public static Source text(String body) {
        return new Source(null, body, Format.TEXT, null, null);
    }

    public static Source markdown(String body) {
        return new Source(null, body, Format.MARKDOWN, null, null);
    }

    public static Source html(String body) {
        return new Source(null, body, Format.HTML, null, null);
    }

    public Source withSubject(String newSubject) {
        return new Source(newSubject, body, format, kind, stage, readiness, day);
    }

    public Source withKind(Kind newKind) {
        return new Source(subject, body, format, newKind, stage, readiness, day);
    }

    public Source withStage(Stage newStage) {
        return new Source(subject, body, format, kind, newStage, readiness, day);
    }

    public Source withReadiness(Readiness newReadiness) {
        return new Source(subject, body, format, kind, stage, newReadiness, day);
    }

    public Source withDay(int newDay) {
        return new Source(subject, body, format, kind, stage, readiness, newDay);
    }

    /** The text of one part; empty where there is no subject. */
    public String text(Part part) {
        if (part == Part.BODY) {
            return body;
        }
        return subject == null ? "" : subject;
    }

    /** UTF-16 units of subject and body together. */
    public long length() {
        return (long) text(Part.SUBJECT).length() + body.length();
    }

    /** Whether a span lies inside its part and splits neither a surrogate pair nor a CRLF. */
    public boolean holds(Span span) {
        String text = text(span.part());
        return span.end() <= text.length() && isBorder(text, span.start()) && isBorder(text, span.end());
    }

    private static boolean isBorder(String text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset);
        return !(before == '\r' && after == '\n') && !Character.isSurrogatePair(before, after);
    }
}
