package dev.draftlint.text;

import dev.draftlint.draft.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the lines of a body their zones, from the outside in: what is left in the middle is what was written. */
final class Zones {

    /** So many short lines may stand between two of a footer: an address, the names of links. */
    private static final int FOOTER_GAP = 6;

    private final List<Line> lines;
    private final @Nullable Zone[] zones;

    private Zones(List<Line> lines) {
        this.lines = lines;
        this.zones = new @Nullable Zone[lines.size()];
    }

    /** Cuts the greeting from the line that it shares with a sentence. */
    static ZonedLines of(List<Line> lines) {
        List<Line> parted = new ArrayList<>(lines);
        Optional<Greeting> greeting = Greeting.in(lines);
        if (greeting.isEmpty()) {
            return new Zones(parted).zoned(0);
        }
        part(parted, greeting.get());
        Zones zones = new Zones(parted);
        zones.zones[greeting.get().line()] = Zone.GREETING;
        return zones.zoned(greeting.get().line() + 1);
    }

    private static void part(List<Line> lines, Greeting greeting) {
        Line line = lines.get(greeting.line());
        Line rest = line.from(greeting.end());
        if (greeting.end() < line.end() && rest.count() > 0) {
            lines.set(greeting.line(), line.until(greeting.end()));
            lines.add(greeting.line() + 1, rest);
        }
    }

    private ZonedLines zoned(int afterGreeting) {
        Quotes.mark(lines, zones);
        markDelimited();
        markFooters(afterGreeting);
        new Closing(lines, zones, afterGreeting).mark();
        markRest(afterGreeting);
        return new ZonedLines(lines, List.of(zones));
    }

    /** What stands under "--" is the signature. */
    private void markDelimited() {
        boolean below = false;
        for (int i = 0; i < zones.length; i++) {
            below |= lines.get(i).isDelimiter();
            zones[i] = below && zones[i] == null ? Zone.SIGNATURE : zones[i];
        }
    }

    private void markFooters(int afterGreeting) {
        int top = footerTop(firstWritten(afterGreeting));
        for (int i = Math.max(top, 0); top >= 0 && i < zones.length; i++) {
            zones[i] = zones[i] == Zone.QUOTE ? Zone.QUOTE : Zone.FOOTER;
        }
        while (top > 0 && zones[top - 1] == null && Footers.isAddress(lines.get(top - 1))) {
            zones[--top] = Zone.FOOTER;
        }
    }

    /** The first line from one on that was written; -1 if there is none. */
    private int firstWritten(int line) {
        for (int i = line; i < zones.length; i++) {
            if (zones[i] == null) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The highest footer line that has no sentence and no sign-off below it; -1 if there is none. A sentence that the mail
     * opens with is written, whatever it speaks of.
     */
    private int footerTop(int opening) {
        int top = -1;
        int between = 0;
        for (int i = zones.length - 1; i >= 0; i--) {
            boolean sentence = zones[i] == null && lines.get(i).isProse();
            boolean footer = zones[i] != Zone.QUOTE && !(sentence && i == opening) && Footers.isFooter(lines.get(i));
            top = footer ? i : top;
            between = footer ? 0 : between + (zones[i] == null ? 1 : 0);
            boolean prose = sentence && !footer;
            if (zones[i] == Zone.GREETING || prose || between > FOOTER_GAP || SignOff.isFormula(lines.get(i))) {
                return top;
            }
        }
        return top;
    }

    private void markRest(int from) {
        int first = firstWritten(from);
        int opening = first < 0 ? -1 : lines.get(first).block();
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == null) {
                boolean opens = i >= from && lines.get(i).block() == opening;
                zones[i] = opens ? Zone.OPENING : Zone.BODY;
            }
        }
    }
}
