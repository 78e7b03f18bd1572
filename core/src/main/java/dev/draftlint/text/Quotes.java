package dev.draftlint.text;

import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds earlier mail: quoted lines, the line that introduces them, what mail programs put above a forwarded one. */
final class Quotes {

    private static final int HEADER_LINES = 4;

    /** Short forms as well: "Mon, 3 May". */
    private static final Set<String> DAYS_AND_MONTHS = Vocabulary.of("""
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        """);

    /** Words of "Ana Lopez of the Leeds shop wrote:". */
    private static final int LONGEST_NAMES = 11;

    private Quotes() {}

    static void mark(List<Line> lines, @Nullable Zone[] zones) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.passage().quoted()) {
                zones[i] = Zone.QUOTE;
            } else if (isForward(line) || (i > 0 && isHeaderBlock(lines, i))) {
                mark(i, zones.length, zones);
                return;
            } else if (isWriting(line)) {
                int first = firstOfAttribution(lines, i);
                if (first >= 0 && isQuoted(lines, i + 1)) {
                    mark(first, i + 1, zones);
                } else if (first >= 0 && isDated(lines, first, i)) {
                    mark(first, zones.length, zones);
                    return;
                }
            }
        }
    }

    private static void mark(int first, int last, @Nullable Zone[] zones) {
        Arrays.fill(zones, first, last, Zone.QUOTE);
    }

    private static boolean isQuoted(List<Line> lines, int i) {
        return i < lines.size() && lines.get(i).passage().quoted();
    }

    /** "Ana wrote:". */
    private static boolean isWriting(Line line) {
        String last = line.text(line.count() - 1);
        return (last.equals("wrote") || last.equals("writes")) && line.closing() == ':';
    }

    /** Of "On Monday, Ana wrote:", which may take two lines; "Ana wrote:" is one above a quoted line. Else -1. */
    private static int firstOfAttribution(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (line.begins("on")) {
            return i;
        }
        if (i > 0
                && lines.get(i - 1).block() == line.block()
                && lines.get(i - 1).begins("on")) {
            return i - 1;
        }
        return isQuoted(lines, i + 1) && line.count() <= LONGEST_NAMES ? i : -1;
    }

    /** Whether it has an address, or two parts of a date, which a merge tag may stand for: "On our call you wrote:" has none. */
    private static boolean isDated(List<Line> lines, int first, int last) {
        int parts = 0;
        for (Line line : lines.subList(first, last + 1)) {
            for (int i = 0; i < line.count(); i++) {
                parts += isDatePart(line.word(i)) ? 1 : 0;
                parts += line.text(i).indexOf('@') > 0 ? 2 : 0;
            }
        }
        return parts > 1;
    }

    private static boolean isDatePart(Word word) {
        return word.placeholder() != null
                || Character.isDigit(word.text().charAt(0))
                || DAYS_AND_MONTHS.contains(word.text());
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
