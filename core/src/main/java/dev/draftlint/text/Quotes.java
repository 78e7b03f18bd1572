package dev.draftlint.text;

import dev.draftlint.draft.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds earlier mail: quoted lines, the line that introduces them, what mail programs put above a forwarded one. */
final class Quotes {

    private static final int HEADER_LINES = 4;

    private Quotes() {}

    static void mark(List<Line> lines, @Nullable Zone[] zones) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.passage().quoted()) {
                zones[i] = Zone.QUOTE;
            } else if (isForward(line) || (i > 0 && isHeaderBlock(lines, i))) {
                markFrom(i, zones);
                return;
            } else if (isAttribution(lines, i)) {
                int first = beginsOn(line) ? i : i - 1;
                if (!isQuoted(lines, i + 1)) {
                    markFrom(first, zones);
                    return;
                }
                zones[first] = Zone.QUOTE;
                zones[i] = Zone.QUOTE;
            }
        }
    }

    private static void markFrom(int first, @Nullable Zone[] zones) {
        for (int i = first; i < zones.length; i++) {
            zones[i] = Zone.QUOTE;
        }
    }

    private static boolean isQuoted(List<Line> lines, int i) {
        return i < lines.size() && lines.get(i).passage().quoted();
    }

    /** "On Monday, Ana wrote:", which may take two lines; or "Ana wrote:" above a quoted line. */
    private static boolean isAttribution(List<Line> lines, int i) {
        Line line = lines.get(i);
        boolean writes = line.count() > 0 && line.closing() == ':' && isWriting(line.text(line.count() - 1));
        return writes
                && (beginsOn(line)
                        || (i > 0 && lines.get(i - 1).block() == line.block() && beginsOn(lines.get(i - 1)))
                        || (i > 0 && isQuoted(lines, i + 1) && line.count() < 12));
    }

    private static boolean beginsOn(Line line) {
        return line.begins("on");
    }

    private static boolean isWriting(String text) {
        return text.equals("wrote") || text.equals("writes") || text.equals("said");
    }

    private static boolean isForward(Line line) {
        if (line.begins("begin", "forwarded", "message")) {
            return true;
        }
        boolean ruled = line.passage().text().startsWith("---", line.start());
        return ruled && (line.begins("original") || line.begins("forwarded"));
    }

    /** "From: ..." with "Sent:", "Date:", "To:" or "Subject:" right below. */
    private static boolean isHeaderBlock(List<Line> lines, int i) {
        if (!isHeader(lines.get(i), "from")) {
            return false;
        }
        int last = Math.min(lines.size(), i + HEADER_LINES);
        for (int j = i + 1; j < last; j++) {
            Line line = lines.get(j);
            if (isHeader(line, "sent") || isHeader(line, "date") || isHeader(line, "to") || isHeader(line, "subject")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeader(Line line, String name) {
        return line.begins(name) && line.after(0) == ':';
    }
}
