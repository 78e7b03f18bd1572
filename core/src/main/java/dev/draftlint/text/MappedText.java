package dev.draftlint.text;

import dev.draftlint.draft.Part;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing text that keeps a masked twin and a map back to the source, each only from where it is needed. */
final class MappedText {

    /** The shortest copy that is begun. */
    private static final int FEWEST = 128;

    private final String source;
    /** The characters of the source, which are quicker to read than those of a string. */
    private final char[] read;
    /** Whether the text is nothing but a piece of the source, from {@link #base} on; most passages are. */
    private boolean whole;

    private char[] chars = new char[0];
    private char @Nullable [] masked;
    private int @Nullable [] starts;
    private int[] ends = new int[0];
    private int base;
    private int length;
    /** The character that the text ends with. */
    private char last;

    private boolean mayHoldAddress;

    MappedText(String source) {
        this.source = source;
        this.read = source.toCharArray();
    }

    int length() {
        return length;
    }

    /** @param start where the character begins in the source, which it may share with others or reach beyond */
    void append(char c, int start, int end) {
        follow(c);
        last = c;
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

    /** Notes whether the next character stands close behind a sign of addresses, as in "b.c", "b@c" and "b://c". */
    private void follow(char next) {
        mayHoldAddress |= AddressSigns.isSign(last) && !Characters.isBlank(next);
    }

    /** A quick look: where this is false, there is no address in the text. */
    boolean mayHoldAddress() {
        return mayHoldAddress;
    }

    private boolean continuesPiece(char c, int start, int end) {
        return whole && start == base + length && end == start + 1 && read[start] == c;
    }

    /** From here on the text is a copy. */
    private void leaveSource() {
        if (whole) {
            ensure(length);
            System.arraycopy(read, base, chars, 0, length);
            whole = false;
        }
    }

    /**
     * Appends what the source has there while it is visible ASCII and single blanks; gives the offset after it.
     *
     * @param from a visible character
     */
    int appendRun(int from, int to) {
        follow(read[from]);
        int end = runEnd(from, to);
        last = read[end - 1];
        if (length == 0) {
            whole = true;
            base = from;
        } else if (!whole || from != base + length) {
            return appendCopy(from, end);
        }
        length += end - from;
        return end;
    }

    private int appendCopy(int from, int end) {
        leaveSource();
        if (starts != null || masked != null || from != base + length) {
            for (int i = from; i < end; i++) {
                append(read[i], i, i + 1);
            }
        } else {
            ensure(length + end - from);
            System.arraycopy(read, from, chars, length, end - from);
            length += end - from;
        }
        return end;
    }

    private int runEnd(int from, int to) {
        int i = from;
        char before = 0;
        while (i < to && (isVisible(read[i]) || isSingleBlank(i, to))) {
            char c = read[i++];
            if (AddressSigns.isSign(before) && c != ' ') {
                mayHoldAddress = true;
            }
            before = c;
        }
        return i;
    }

    private boolean isSingleBlank(int at, int to) {
        return read[at] == ' ' && at + 1 < to && isVisible(read[at + 1]);
    }

    boolean isVisibleAt(int offset) {
        return isVisible(read[offset]);
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c < 0x7F;
    }

    private void ensure(int needed) {
        if (needed > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(Math.max(needed, FEWEST), chars.length * 2));
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
        return whole ? source.substring(base, base + length) : new String(chars, 0, length);
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
        whole = false;
        masked = null;
        starts = null;
        length = 0;
        last = 0;
        mayHoldAddress = false;
    }
}
