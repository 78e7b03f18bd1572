package dev.draftlint.text;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the lines of a body their zones: from the outside in, so that what is left in the middle is what was written. */
final class Zones {

    /** More sentences than that after a formula, and it was no closing. */
    private static final int PROSE_AFTER = 2;

    private static final int SIGNATURE_LINES = 6;

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
        greeting.ifPresent(found -> part(parted, found));
        Zones zones = new Zones(parted);
        greeting.ifPresent(found -> zones.zones[found.line()] = Zone.GREETING);
        return zones.zoned(greeting.map(found -> found.line() + 1).orElse(0));
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
        markFooters();
        markClosing(afterGreeting);
        markRest(afterGreeting);
        return new ZonedLines(lines, List.of(zones));
    }

    /** What stands under "--" is the signature. */
    private void markDelimited() {
        boolean below = false;
        for (int i = 0; i < zones.length; i++) {
            below |= lines.get(i).count() == 0 && lines.get(i).passage().text().equals("--");
            zones[i] = below && zones[i] == null ? Zone.SIGNATURE : zones[i];
        }
    }

    private void markFooters() {
        int top = footerTop();
        for (int i = Math.max(top, 0); top >= 0 && i < zones.length; i++) {
            zones[i] = zones[i] == Zone.QUOTE ? Zone.QUOTE : Zone.FOOTER;
        }
        while (top > 0 && zones[top - 1] == null && Footers.isAddress(lines.get(top - 1))) {
            zones[--top] = Zone.FOOTER;
        }
    }

    /** The highest footer line that has no sentence and no sign-off below it; -1 if there is none. */
    private int footerTop() {
        int top = -1;
        for (int i = zones.length - 1; i >= 0; i--) {
            boolean footer = zones[i] != Zone.QUOTE && Footers.isFooter(lines.get(i));
            top = footer ? i : top;
            boolean weak = zones[i] != null || !lines.get(i).isProse();
            if (zones[i] == Zone.GREETING || (!footer && !weak) || SignOff.isFormula(lines.get(i))) {
                return top;
            }
        }
        return top;
    }

    private void markClosing(int from) {
        int postscript = postscript(from);
        int signOff = signOff(from, zones.length);
        if (signOff >= 0) {
            zones[signOff] = Zone.SIGN_OFF;
            markFormulaAbove(signOff, from);
            markSignature(signOff + 1, postscript > signOff ? postscript : zones.length);
        } else {
            markName(from, postscript >= 0 ? postscript : zones.length);
        }
        markPostscript(postscript);
    }

    private int postscript(int from) {
        for (int i = from; i < zones.length; i++) {
            if (zones[i] == null && isPostscript(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPostscript(Line line) {
        return line.begins("ps") || line.begins("pps") || (line.begins("p", "s") && line.after(0) == '.');
    }

    /** The last formula that is not followed by the body of a mail; -1 if there is none. */
    private int signOff(int from, int to) {
        int prose = 0;
        int loose = -1;
        boolean onlyShort = true;
        boolean postscript = false;
        for (int i = to - 1; i >= from && prose <= PROSE_AFTER; i--) {
            Line line = lines.get(i);
            if (zones[i] != null) {
                continue;
            }
            if (SignOff.isFormula(line) || (onlyShort && isDashedName(i))) {
                return i;
            }
            loose = loose < 0 && onlyShort && SignOff.mayBeFormula(line) ? i : loose;
            postscript = isPostscript(line);
            prose = postscript ? 0 : prose + (line.isProse() ? 1 : 0);
            onlyShort = postscript || (onlyShort && !line.isProse());
        }
        return loose;
    }

    /** "Thanks again," over "- Ana". */
    private void markFormulaAbove(int signOff, int from) {
        int above = signOff - 1;
        boolean formula = above >= from
                && zones[above] == null
                && lines.get(above).closing() == ','
                && SignOff.isFormula(lines.get(above));
        if (formula) {
            zones[above] = Zone.SIGN_OFF;
        }
    }

    /** A list has more than one item; a single one at the end that is a name is a signature. */
    private boolean isDashedName(int i) {
        Line line = lines.get(i);
        boolean inList = line.isItem() && i > 0 && lines.get(i - 1).isItem();
        boolean begun = i > 0 && lines.get(i - 1).closing() == ':';
        return !inList && !begun && SignOff.isDashedName(line);
    }

    private void markSignature(int from, int to) {
        for (int i = from; i < to; i++) {
            if (zones[i] == null) {
                zones[i] = lines.get(i).isProse() ? Zone.BODY : Zone.SIGNATURE;
            }
        }
    }

    /** A name without any formula before it, and what stands below. */
    private void markName(int from, int to) {
        int last = to - 1;
        while (last > from && zones[last] != null) {
            last--;
        }
        int top = -1;
        for (int i = last; i > from && i > last - SIGNATURE_LINES && isSignatureLine(lines.get(i)); i--) {
            top = isSender(lines.get(i)) && isApart(i) ? i : top;
        }
        for (int i = top; top >= 0 && i <= last; i++) {
            zones[i] = Zone.SIGNATURE;
        }
    }

    private static boolean isSignatureLine(Line line) {
        char closing = line.closing();
        return !line.isProse()
                && !line.isItem()
                && line.count() <= 8
                && !Punctuation.isStop(closing)
                && closing != ':';
    }

    private boolean isApart(int i) {
        Line before = lines.get(i - 1);
        return lines.get(i).beginsPassage() || Punctuation.isStop(before.closing()) || before.closing() == ',';
    }

    /** A person's or a company's name as it stands under a mail, or the merge tag for one. */
    private static boolean isSender(Line line) {
        int count = line.count();
        if (count == 0 || count > 4 || !line.isNames(0, count) || !line.isName(0)) {
            return false;
        }
        return line.word(0).shape() == Shape.PLACEHOLDER
                ? isSenderTag(line.text(0))
                : line.word(0).shape() == Shape.CAPITAL;
    }

    private static boolean isSenderTag(String name) {
        return name.contains("name")
                || name.contains("sender")
                || name.contains("signature")
                || name.contains("sign")
                || name.contains("agent")
                || name.contains("rep")
                || name.contains("from");
    }

    private void markPostscript(int from) {
        if (from < 0) {
            return;
        }
        boolean open = true;
        for (int i = from; i < zones.length; i++) {
            boolean more = lines.get(i).block() == lines.get(from).block() || lines.get(i).isProse();
            open &= zones[i] == null;
            if (zones[i] == null || zones[i] == Zone.BODY) {
                zones[i] = more ? Zone.POSTSCRIPT : open ? Zone.SIGNATURE : zones[i];
            }
        }
    }

    private void markRest(int from) {
        int opening = -1;
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == null) {
                opening = opening < 0 && i >= from ? lines.get(i).block() : opening;
                zones[i] = lines.get(i).block() == opening ? Zone.OPENING : Zone.BODY;
            }
        }
    }
}
