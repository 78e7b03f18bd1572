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
 * {@code Readiness:}, {@code Day:}, up to a blank line), or the same in front matter: between lines of {@code ---}, among the
 * keys of other tools. Offsets are UTF-16 units in the whole text.
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
        @Nullable Readiness readiness,
        @Nullable Integer day) {

    static final HeaderLines NONE = new HeaderLines(-1, -1, 0, null, null, null, null);

    private static final int LONGEST_NAME = 30;

    /**
     * @throws IllegalArgumentException if Kind, Stage or Readiness has an unknown value, or Day is no whole number; the message
     *     names its line and what is known
     */
    public static HeaderLines read(String text) {
        HeaderLines front = ofFrontMatter(text);
        return front == NONE ? ofLines(text) : front;
    }

    /**
     * What front matter says, before a text of any format; a value that is not known here is meant for another tool. A body
     * that begins at 0 has none before it.
     */
    public static HeaderLines ofFrontMatter(String text) {
        return FrontMatter.read(text);
    }

    private static HeaderLines ofLines(String text) {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
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

    static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !Characters.isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int afterLineEnd(String text, int end) {
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }

    /** The colon of a line that looks like a header: a name without blanks before it; -1 otherwise. */
    static int colon(String text, int at, int end) {
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

    static boolean isKnown(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "subject", "to", "from", "cc", "date", "kind", "stage", "readiness", "day" -> true;
            default -> false;
        };
    }

    HeaderLines with(String text, int at, int colon, int end) {
        int start = colon + 1;
        while (start < end && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        int last = end;
        while (last > start && Characters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return switch (text.substring(at, colon).toLowerCase(Locale.ROOT)) {
            case "subject" -> withSubject(start, last);
            case "kind" -> withContext(valueOf(Kind.class, text, start, last), stage, readiness, day);
            case "stage" -> withContext(kind, valueOf(Stage.class, text, start, last), readiness, day);
            case "readiness" -> withContext(kind, stage, valueOf(Readiness.class, text, start, last), day);
            case "day" -> withContext(kind, stage, readiness, number(text, start, last));
            default -> this;
        };
    }

    HeaderLines withSubject(int start, int end) {
        return new HeaderLines(start, end, bodyStart, kind, stage, readiness, day);
    }

    private HeaderLines withContext(
            @Nullable Kind newKind,
            @Nullable Stage newStage,
            @Nullable Readiness newReadiness,
            @Nullable Integer newDay) {
        return new HeaderLines(subjectStart, subjectEnd, bodyStart, newKind, newStage, newReadiness, newDay);
    }

    HeaderLines withBody(int start) {
        return new HeaderLines(subjectStart, subjectEnd, start, kind, stage, readiness, day);
    }

    private static int number(String text, int start, int end) {
        String value = text.substring(start, end);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw unknown("day", text, start, end, "a day is a whole number, such as 4");
        }
    }

    private static <E extends Enum<E>> E valueOf(Class<E> type, String text, int start, int end) {
        String written = text.substring(start, end).toLowerCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(written)) {
                return constant;
            }
        }
        String name = type.getSimpleName().toLowerCase(Locale.ROOT);
        throw unknown(name, text, start, end, "the known ones are " + known(type));
    }

    private static IllegalArgumentException unknown(String name, String text, int start, int end, String mend) {
        long line = text.substring(0, start).lines().count();
        return new IllegalArgumentException(
                "line " + line + ": no " + name + " '" + text.substring(start, end) + "'; " + mend);
    }

    private static <E extends Enum<E>> String known(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(HeaderLines::written).collect(Collectors.joining(", "));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
