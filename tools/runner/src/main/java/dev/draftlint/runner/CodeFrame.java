package dev.draftlint.runner;

import dev.draftlint.rule.Severity;

/**
 * The lines of a file around a place, with the place underlined.
 *
 * <pre>
 *    |
 *  3 | Just checking in on my last note.
 *    | ^^^^^^^^^^^^^^^^
 * </pre>
 */
final class CodeFrame {

    private final String text;
    private final Lines lines;
    private final Style style;

    CodeFrame(String text, Lines lines, Style style) {
        this.text = text;
        this.lines = lines;
        this.style = style;
    }

    /** @param label what to say behind the underline */
    String of(Placed place, String label) {
        int first = place.from().line();
        int last = lastLine(place);
        StringBuilder frame = new StringBuilder();
        frame.append(gutter(place, "")).append('\n');
        append(frame, place, first, first == last ? label : "");
        if (last > first + 1) {
            frame.append(style.faint("...")).append('\n');
        }
        if (last > first) {
            append(frame, place, last, label);
        }
        return frame.toString();
    }

    /** The column of the bar under the line numbers. */
    static int margin(Placed place) {
        return Integer.toString(place.to().line()).length() + 1;
    }

    /** A place that ends at the beginning of a line does not reach into it. */
    private static int lastLine(Placed place) {
        int last = place.to().line();
        return last > place.from().line() && place.to().column() == 1 ? last - 1 : last;
    }

    private void append(StringBuilder frame, Placed place, int line, String label) {
        int start = lines.start(line);
        int end = lines.end(line);
        int from = Math.max(place.start(), firstVisible(start, end));
        int to = Math.min(place.end(), end);
        DisplayLine shown = DisplayLine.of(text, start, end, from, to);
        Severity severity = place.finding().severity();
        String mark = style.of(severity, shown.underline().stripLeading());
        String indent = " "
                .repeat(shown.underline().length()
                        - shown.underline().stripLeading().length());
        frame.append(gutter(place, Integer.toString(line)))
                .append(space(shown.text()))
                .append('\n');
        frame.append(gutter(place, "")).append(space(indent + mark));
        frame.append(label.isEmpty() ? "" : " " + style.of(severity, label)).append('\n');
    }

    private int firstVisible(int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private String gutter(Placed place, String number) {
        return style.faint(" ".repeat(margin(place) - 1 - number.length()) + number + " |");
    }

    private static String space(String text) {
        return text.isEmpty() ? "" : " " + text;
    }
}
