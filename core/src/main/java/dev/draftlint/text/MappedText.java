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

    private final Runs runs;
    private final Origins origins = new Origins();
    /** Whether the text is nothing but a piece of the source; most passages are. */
    private boolean whole;

    private char[] chars = new char[0];
    private char @Nullable [] masked;
    private int length;

    MappedText(String source) {
        this.source = source;
        this.read = source.toCharArray();
        this.runs = new Runs(read);
    }

    int length() {
        return length;
    }

    /** @param start where the character begins in the source, which it may share with others or reach beyond */
    void append(char c, int start, int end) {
        runs.follow(c);
        begin(start);
        boolean goesOn = whole && start == origins.base() + length && end == start + 1 && read[start] == c;
        if (!goesOn) {
            leaveSource();
            ensure(length + 1);
            origins.add(length, start, end);
            chars[length] = c;
            if (masked != null) {
                masked[length] = c;
            }
        }
        length++;
    }

    private void begin(int start) {
        if (length == 0) {
            origins.clear(start);
            whole = true;
        }
    }

    /** From here on the text is a copy. */
    private void leaveSource() {
        if (whole) {
            ensure(length);
            System.arraycopy(read, origins.base(), chars, 0, length);
            whole = false;
        }
    }

    private void ensure(int needed) {
        if (needed > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(Math.max(needed, FEWEST), chars.length * 2));
            masked = masked == null ? null : Arrays.copyOf(masked, chars.length);
        }
    }

    /** Whether {@link #appendRun} can go on from there. */
    boolean isRunAt(int offset) {
        return runs.beginsAt(offset);
    }

    /** Appends what the source has there while it is visible ASCII and single blanks; gives the offset after it. */
    int appendRun(int from, int to) {
        int end = runs.endOf(from, to);
        begin(from);
        if (whole && from == origins.base() + length) {
            length += end - from;
        } else {
            appendCopy(from, end);
        }
        return end;
    }

    private void appendCopy(int from, int end) {
        leaveSource();
        int count = end - from;
        ensure(length + count);
        System.arraycopy(read, from, chars, length, count);
        if (masked != null) {
            System.arraycopy(read, from, masked, length, count);
        }
        origins.addRun(length, from, count);
        length += count;
    }

    /** Appends a merge tag on one line; for machines it is a word with a capital. */
    void appendTag(int from, int end) {
        runs.follow('X');
        begin(from);
        int at = length;
        appendCopy(from, end);
        for (int i = at; i < length; i++) {
            chars[i] = Characters.isLineEnd(chars[i]) ? ' ' : chars[i];
        }
        char[] mask = beginMask();
        Arrays.fill(mask, at, length, 'x');
        mask[at] = 'X';
    }

    /** Gives the last character another form for machines. */
    void mask(char c) {
        char[] mask = beginMask();
        mask[length - 1] = c;
        if (Character.isLowSurrogate(c) && length > 1 && Character.isHighSurrogate(mask[length - 2])) {
            maskPair(mask, length - 1);
        }
    }

    private char[] beginMask() {
        leaveSource();
        char[] mask = masked == null ? Arrays.copyOf(chars, chars.length) : masked;
        masked = mask;
        return mask;
    }

    /** The tokenizer knows no letters beyond the basic plane. */
    private static void maskPair(char[] masked, int low) {
        if (Character.isLetterOrDigit(Character.toCodePoint(masked[low - 1], masked[low]))) {
            masked[low - 1] = 'x';
            masked[low] = 'x';
        }
    }

    /** A quick look: where this is false, there is no address in the text. */
    boolean mayHoldAddress() {
        return runs.mayHoldAddress();
    }

    String text() {
        int base = origins.base();
        return whole ? source.substring(base, base + length) : new String(chars, 0, length);
    }

    /** The same object as {@code text} where nothing is masked. */
    String masked(String text) {
        return masked == null ? text : new String(masked, 0, length);
    }

    OffsetMap offsets(Part part) {
        return origins.map(part, length);
    }

    void clear() {
        runs.clear();
        whole = false;
        masked = null;
        length = 0;
    }
}
