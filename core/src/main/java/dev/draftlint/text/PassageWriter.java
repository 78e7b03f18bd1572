package dev.draftlint.text;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the visible characters of a passage, and keeps the map back to the source only where it is needed. */
final class PassageWriter {

    private final Part part;
    private char[] chars = new char[256];
    private char @Nullable [] masked;
    private int @Nullable [] starts;
    private int[] ends = new int[0];
    private int base;
    private int length;
    private char pending;
    private int pendingStart;
    private int pendingEnd;
    private List<Mark> marks = new ArrayList<>();
    private List<LinkText> links = new ArrayList<>();
    private @Nullable String target;
    private int linkStart;

    PassageWriter(Part part) {
        this.part = part;
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean atLineEnd() {
        return pending == '\n';
    }

    /** Adds one character of the source, or what an entity stands for. */
    void write(char c, int start, int end) {
        if (Characters.isBlank(c)) {
            blank(start, end);
        } else if (!Characters.isInvisible(c)) {
            flush();
            append(c, start, end);
            char plain = Characters.plain(c);
            if (plain != c || Character.isSurrogate(c)) {
                mask(length - 1, plain);
            }
        }
    }

    /**
     * Adds visible ASCII and the single blanks between, as most text is, as long as it goes on; gives the offset after it.
     * Anything else is for {@link #write}.
     */
    int writePlain(String source, int from, int to) {
        if (!isVisibleAscii(source.charAt(from))) {
            return from;
        }
        flush();
        if (starts != null || masked != null || length == 0 || from != base + length) {
            return writeOne(source, from);
        }
        int i = from;
        int last = Math.min(to, from + chars.length - length);
        while (i < last && (isVisibleAscii(source.charAt(i)) || isSingleBlank(source, i, to))) {
            chars[length++] = source.charAt(i++);
        }
        return i == from ? writeOne(source, from) : i;
    }

    private int writeOne(String source, int from) {
        append(source.charAt(from), from, from + 1);
        return from + 1;
    }

    private static boolean isVisibleAscii(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static boolean isSingleBlank(String source, int at, int to) {
        return source.charAt(at) == ' ' && at + 1 < to && isVisibleAscii(source.charAt(at + 1));
    }

    void blank(int start, int end) {
        if (pending == 0) {
            hold(' ', start, end);
        }
    }

    /** Ends the line for the reader. */
    void endLine(int start, int end) {
        hold('\n', start, end);
    }

    /** Blanks are written when something follows them, so that no passage begins or ends with one. */
    private void hold(char c, int start, int end) {
        if (length > 0) {
            pending = c;
            pendingStart = start;
            pendingEnd = end;
        }
    }

    void writeTag(Placeholder tag, String source) {
        if (tag.printsText()) {
            flush();
            int from = length;
            for (int i = tag.span().start(); i < tag.span().end(); i++) {
                char c = source.charAt(i);
                append(Characters.isLineEnd(c) ? ' ' : c, i, i + 1);
                mask(length - 1, i == tag.span().start() ? 'X' : 'x');
            }
            marks.add(new Mark(from, length, tag));
        }
    }

    void beginLink(String newTarget) {
        target = newTarget;
        linkStart = length;
    }

    void endLink() {
        if (target != null && length > linkStart) {
            links.add(new LinkText(linkStart, length, target));
            target = null;
        }
    }

    private void flush() {
        if (pending != 0) {
            boolean grows = target != null && linkStart == length;
            append(pending, pendingStart, pendingEnd);
            pending = 0;
            linkStart += grows ? 1 : 0;
        }
    }

    private void append(char c, int start, int end) {
        if (length == 0) {
            base = start;
        }
        if (length == chars.length) {
            grow();
        }
        if (starts != null || start != base + length || end != start + 1) {
            map(start, end);
        }
        chars[length] = c;
        if (masked != null) {
            masked[length] = c;
        }
        length++;
    }

    private void grow() {
        chars = Arrays.copyOf(chars, chars.length * 2);
        masked = masked == null ? null : Arrays.copyOf(masked, chars.length);
        starts = starts == null ? null : Arrays.copyOf(starts, chars.length);
        ends = starts == null ? ends : Arrays.copyOf(ends, chars.length);
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

    private void mask(int at, char c) {
        if (masked == null) {
            masked = Arrays.copyOf(chars, chars.length);
        }
        masked[at] = c;
        if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(masked[at - 1])) {
            maskPair(masked, at);
        }
    }

    /** The tokenizer knows no letters beyond the basic plane. */
    private static void maskPair(char[] masked, int low) {
        if (Character.isLetterOrDigit(Character.toCodePoint(masked[low - 1], masked[low]))) {
            masked[low - 1] = 'x';
            masked[low] = 'x';
        }
    }

    /** The passage so far, if it has any text, and begins the next one. */
    Optional<Passage> finish(Block.Type type, boolean quoted) {
        endLink();
        Optional<Passage> passage = length == 0 ? Optional.empty() : Optional.of(passage(type, quoted));
        masked = null;
        starts = null;
        length = 0;
        pending = 0;
        linkStart = 0;
        return passage;
    }

    private Passage passage(Block.Type type, boolean quoted) {
        String text = new String(chars, 0, length);
        String plain = masked == null ? text : new String(masked, 0, length);
        OffsetMap map = starts == null
                ? new OffsetMap(part, base, null, null)
                : new OffsetMap(part, base, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        List<Mark> ownMarks = marks;
        List<LinkText> ownLinks = links;
        marks = new ArrayList<>();
        links = new ArrayList<>();
        return Addresses.marked(new Passage(type, quoted, text, plain, map, ownMarks, ownLinks));
    }
}
