package dev.draftlint.text;

import dev.draftlint.draft.Part;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing text that keeps a masked twin and a map back to the source, each only from where it is needed. */
final class MappedText {

    /** The source, as long as the text is nothing but a piece of it, from {@link #base} on; most passages stay so. */
    private @Nullable String whole;

    private char[] chars = new char[256];
    private final char[] scratch = new char[256];
    private char @Nullable [] masked;
    private int @Nullable [] starts;
    private int[] ends = new int[0];
    private int base;
    private int length;

    int length() {
        return length;
    }

    /** @param start where the character begins in the source, which it may share with others or reach beyond */
    void append(char c, int start, int end) {
        if (length == 0) {
            base = start;
        } else if (continuesPiece(c, start, end)) {
            length++;
            return;
        }
        leaveSource();
        ensure(length + 1);
        if (starts != null || start != base + length || end != start + 1) {
            map(start, end);
        }
        chars[length] = c;
        if (masked != null) {
            masked[length] = c;
        }
        length++;
    }

    private boolean continuesPiece(char c, int start, int end) {
        return whole != null && start == base + length && end == start + 1 && whole.charAt(start) == c;
    }

    /** From here on the text is a copy. */
    private void leaveSource() {
        if (whole != null) {
            ensure(length);
            whole.getChars(base, base + length, chars, 0);
            whole = null;
        }
    }

    /** Appends what the source has there while it is visible ASCII and single blanks; gives the offset after it. */
    int appendRun(String source, int from, int to) {
        int end = runEnd(source, from, to);
        if (length == 0 && end > from) {
            whole = source;
            base = from;
        } else if (whole == null || from != base + length) {
            return appendCopy(source, from, end);
        }
        length += end - from;
        return end;
    }

    private int appendCopy(String source, int from, int end) {
        leaveSource();
        if (starts != null || masked != null || from != base + length) {
            for (int i = from; i < end; i++) {
                append(source.charAt(i), i, i + 1);
            }
        } else {
            ensure(length + end - from);
            source.getChars(from, end, chars, length);
            length += end - from;
        }
        return end;
    }

    /**
     * Reads a copy, which is quicker than to ask the string for each character. The copy is short, so that a text of many
     * short runs is not copied over and over; a run that goes on past it is appended in pieces.
     */
    private int runEnd(String source, int from, int to) {
        int count = Math.min(to - from, scratch.length);
        source.getChars(from, from + count, scratch, 0);
        int i = 0;
        while (i < count && (isVisible(scratch[i]) || isSingleBlank(scratch, i, count))) {
            i++;
        }
        return from + i;
    }

    static boolean isVisible(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static boolean isSingleBlank(char[] chars, int at, int end) {
        return chars[at] == ' ' && at + 1 < end && isVisible(chars[at + 1]);
    }

    private void ensure(int needed) {
        if (needed > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(needed, chars.length * 2));
            masked = masked == null ? null : Arrays.copyOf(masked, chars.length);
            starts = starts == null ? null : Arrays.copyOf(starts, chars.length);
            ends = starts == null ? ends : Arrays.copyOf(ends, chars.length);
        }
    }

    private void map(int start, int end) {
        if (starts == null) {
            starts = new int[chars.length];
            ends = new int[chars.length];
            for (int i = 0; i < length; i++) {
                starts[i] = base + i;
                ends[i] = base + i + 1;
            }
        }
        starts[length] = start;
        ends[length] = end;
    }

    /** Gives the last character another form for machines. */
    void mask(char c) {
        leaveSource();
        if (masked == null) {
            masked = Arrays.copyOf(chars, chars.length);
        }
        masked[length - 1] = c;
        if (Character.isLowSurrogate(c) && length > 1 && Character.isHighSurrogate(masked[length - 2])) {
            maskPair(masked, length - 1);
        }
    }

    /** The tokenizer knows no letters beyond the basic plane. */
    private static void maskPair(char[] masked, int low) {
        if (Character.isLetterOrDigit(Character.toCodePoint(masked[low - 1], masked[low]))) {
            masked[low - 1] = 'x';
            masked[low] = 'x';
        }
    }

    String text() {
        return whole == null ? new String(chars, 0, length) : whole.substring(base, base + length);
    }

    /** The same object as {@code text} where nothing is masked. */
    String masked(String text) {
        return masked == null ? text : new String(masked, 0, length);
    }

    OffsetMap offsets(Part part) {
        return starts == null
                ? new OffsetMap(part, base, null, null)
                : new OffsetMap(part, base, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    void clear() {
        whole = null;
        masked = null;
        starts = null;
        length = 0;
    }
}
