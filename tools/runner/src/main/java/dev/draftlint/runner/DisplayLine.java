package dev.draftlint.runner;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file as a terminal shows it: tabs widened, dangerous characters escaped, and a place in it underlined in the
 * columns that it fills.
 *
 * @param text what to print
 * @param underline blanks and carets to print under it
 */
record DisplayLine(String text, String underline) {

    private static final int WIDTH = 100;
    private static final int CONTEXT = 20;
    private static final int TAB = 4;
    private static final String MORE = "…";

    /** A character as it is shown, with the columns it fills. */
    private record Cell(String shown, int width, boolean marked) {}

    /** The line from {@code start} to {@code end} of {@code text}, with the place from {@code from} to {@code to}. */
    static DisplayLine of(String text, int start, int end, int from, int to) {
        int left = windowStart(text, start, end, from);
        int right = windowEnd(text, end, left);
        List<Cell> cells = new ArrayList<>();
        if (left > start) {
            cells.add(new Cell(MORE, 1, false));
        }
        addCells(cells, text, left, right, from, to);
        if (right < end) {
            cells.add(new Cell(MORE, 1, to > right));
        }
        if (from >= right) {
            // An empty place at the end of the line is shown behind it.
            cells.add(new Cell(" ", 1, true));
        }
        return of(cells);
    }

    private static void addCells(List<Cell> cells, String text, int left, int right, int from, int to) {
        int column = 0;
        for (int i = left; i < right; i += Character.charCount(text.codePointAt(i))) {
            Cell cell = cell(text.codePointAt(i), column, i >= from && i < Math.max(to, from + 1));
            cells.add(cell);
            column += cell.width();
        }
    }

    private static Cell cell(int codePoint, int column, boolean marked) {
        if (codePoint == '\t') {
            int width = TAB - column % TAB;
            return new Cell(" ".repeat(width), width, marked);
        }
        String shown = TerminalText.safe(codePoint);
        boolean escaped = TerminalText.isDangerous(codePoint);
        return new Cell(shown, escaped ? shown.length() : CharacterWidth.of(codePoint), marked);
    }

    private static DisplayLine of(List<Cell> cells) {
        StringBuilder shown = new StringBuilder();
        StringBuilder underline = new StringBuilder();
        int marked = 0;
        for (Cell cell : cells) {
            shown.append(cell.shown());
            underline.append((cell.marked() ? "^" : " ").repeat(cell.width()));
            marked = cell.marked() ? underline.length() : marked;
        }
        underline.setLength(marked);
        return new DisplayLine(shown.toString().stripTrailing(), underline.toString());
    }

    /** A long line is shown from a little before the place. */
    private static int windowStart(String text, int start, int end, int from) {
        if (end - start <= WIDTH || from - start <= WIDTH / 2) {
            return start;
        }
        return onBorder(text, Math.max(start, Math.min(from - CONTEXT, end - WIDTH)));
    }

    private static int windowEnd(String text, int end, int left) {
        return end - left <= WIDTH ? end : onBorder(text, left + WIDTH);
    }

    private static int onBorder(String text, int offset) {
        boolean inside = offset > 0
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }
}
