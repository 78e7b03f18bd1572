package dev.draftlint.text;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Stage;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The header lines that a text draft may begin with ({@code Subject:}, {@code To:}, {@code Kind:}, {@code Stage:},
 * {@code Readiness:}, up to a blank line), or the subject in front matter between two lines of dashes. Offsets are UTF-16 units in the whole text.
 *
 * @param subjectStart where the subject begins; -1 without one
 * @param subjectEnd where it ends; -1 without one
 * @param bodyStart where the body begins; 0 without header lines
 */
public record HeaderLines(
        int subjectStart,
        int subjectEnd,
        int bodyStart,
        @Nullable Kind kind,
        @Nullable Stage stage,
        @Nullable Readiness readiness) {

    private static final HeaderLines NONE = new HeaderLines(-1, -1, 0, null, null, null);

    private static final int LONGEST_NAME = 30;

    /** @throws IllegalArgumentException if Kind, Stage or Readiness has an unknown value; the message lists the known ones */
    public static HeaderLines read(String text) {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        int first = lineEnd(text, at);
        if (isFence(text, at, first)) {
            return frontMatter(text, afterLineEnd(text, first));
        }
        HeaderLines read = NONE;
        boolean any = false;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            int next = afterLineEnd(text, end);
            if (text.substring(at, end).isBlank()) {
                return any ? read.withBody(next) : NONE;
            }
            int colon = colon(text, at, end);
            boolean known = colon > 0 && isKnown(text.substring(at, colon));
            if (!known && (colon < 0 || read.subjectStart < 0)) {
                return NONE;
            }
            read = known ? read.with(text, at, colon, end) : read;
            any = true;
            at = next;
        }
        return any ? read.withBody(text.length()) : NONE;
    }

    private static boolean isFence(String text, int at, int end) {
        return text.substring(at, end).stripTrailing().equals("---");
    }

    /** What stands between two lines of dashes is written for other tools, whose kinds and stages are not ours. */
    private static HeaderLines frontMatter(String text, int from) {
        HeaderLines read = NONE;
        int at = from;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            if (isFence(text, at, end)) {
                return read.withBody(afterLineEnd(text, end));
            }
            int colon = keyEnd(text, at, end);
            if (colon < 0) {
                return NONE;
            }
            boolean subject = text.substring(at, colon).equalsIgnoreCase("subject");
            read = subject ? read.with(text, at, colon, end).ofYaml(text) : read;
            at = afterLineEnd(text, end);
        }
        return NONE;
    }

    /** Where the key of a line of YAML ends, {@code at} where it has none of its own; -1 if it is no such line. */
    private static int keyEnd(String text, int at, int end) {
        if (at == end || Characters.isBlank(text.charAt(at)) || "-#".indexOf(text.charAt(at)) >= 0) {
            return at;
        }
        int colon = at;
        while (colon < end
                && (Character.isLetterOrDigit(text.charAt(colon)) || "_-.".indexOf(text.charAt(colon)) >= 0)) {
            colon++;
        }
        return colon < end && text.charAt(colon) == ':' ? colon : -1;
    }

    /** Without the quotation marks of YAML; a subject on lines of its own is not read. */
    private HeaderLines ofYaml(String text) {
        String value = text.substring(subjectStart, subjectEnd);
        if (value.startsWith(">") || value.startsWith("|")) {
            return NONE;
        }
        boolean quoted = value.length() > 1 && (isBetween('"', value) || isBetween('\'', value));
        return quoted ? new HeaderLines(subjectStart + 1, subjectEnd - 1, bodyStart, kind, stage, readiness) : this;
    }

    private static boolean isBetween(char quote, String value) {
        return value.charAt(0) == quote && value.charAt(value.length() - 1) == quote;
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !Characters.isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int afterLineEnd(String text, int end) {
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }

    /** The colon of a line that looks like a header: a name without blanks before it; -1 otherwise. */
    private static int colon(String text, int at, int end) {
        int last = Math.min(end, at + LONGEST_NAME);
        for (int i = at; i < last; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > at ? i : -1;
            }
            if (!Character.isLetterOrDigit(c) && c != '-') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isKnown(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "subject", "to", "from", "cc", "date", "kind", "stage", "readiness" -> true;
            default -> false;
        };
    }

    private HeaderLines with(String text, int at, int colon, int end) {
        int start = colon + 1;
        while (start < end && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        int last = end;
        while (last > start && Characters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        String value = text.substring(start, last);
        return switch (text.substring(at, colon).toLowerCase(Locale.ROOT)) {
            case "subject" -> new HeaderLines(start, last, bodyStart, kind, stage, readiness);
            case "kind" -> withContext(valueOf(Kind.class, value), stage, readiness);
            case "stage" -> withContext(kind, valueOf(Stage.class, value), readiness);
            case "readiness" -> withContext(kind, stage, valueOf(Readiness.class, value));
            default -> this;
        };
    }

    private HeaderLines withContext(
            @Nullable Kind newKind, @Nullable Stage newStage, @Nullable Readiness newReadiness) {
        return new HeaderLines(subjectStart, subjectEnd, bodyStart, newKind, newStage, newReadiness);
    }

    private HeaderLines withBody(int start) {
        return new HeaderLines(subjectStart, subjectEnd, start, kind, stage, readiness);
    }

    private static <E extends Enum<E>> E valueOf(Class<E> type, String value) {
        String written = value.toLowerCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(written)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " '" + value
                + "'; the known ones are " + known(type));
    }

    private static <E extends Enum<E>> String known(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(HeaderLines::written).collect(Collectors.joining(", "));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
