package dev.draftlint.runner;

import java.util.Arrays;

/**
 * The lines of a text, which end at LF, CRLF or CR. Converts offsets in UTF-16 units from 0 to lines and columns from 1;
 * immutable.
 */
public final class Lines {

    /** A line and a column, both from 1; the column counts UTF-16 units. */
    public record Position(int line, int column) {}

    private final String text;
    private final int[] starts;
    private final int before;

    private Lines(String text, int[] starts, int before) {
        this.text = text;
        this.starts = starts;
        this.before = before;
    }

    public static Lines of(String text) {
        return after(0, text);
    }

    /** The lines of a text that stands behind {@code before} others in its file: their numbers are those of the file. */
    static Lines after(int before, String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return new Lines(text, Arrays.copyOf(starts, count), before);
    }

    /** An offset past the end is taken for the end. */
    public Position at(int offset) {
        int inside = Math.min(offset, text.length());
        int found = Arrays.binarySearch(starts, inside);
        int index = found >= 0 ? found : -found - 2;
        return new Position(before + index + 1, inside - starts[index] + 1);
    }

    /** The offset of a position that {@link #at} gave. */
    public int offset(Position position) {
        return start(position.line()) + position.column() - 1;
    }

    public int count() {
        return starts.length;
    }

    /** Where a line begins. */
    int start(int line) {
        return starts[line - before - 1];
    }

    /** Where the visible part of a line ends: before its line end. */
    int end(int line) {
        int end = line - before == starts.length ? text.length() : starts[line - before];
        while (end > start(line) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
