package dev.draftlint.text;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds how a mail closes: the formula, the signature under it, a name without any formula, the postscript. */
final class Closing {

    /** More sentences than that after a formula, and it was no closing. */
    private static final int PROSE_AFTER = 2;

    private static final int SIGNATURE_LINES = 6;

    private final List<Line> lines;
    private final @Nullable Zone[] zones;
    private final int from;

    /** @param from the first line that may belong to the closing: the one after the greeting */
    Closing(List<Line> lines, @Nullable Zone[] zones, int from) {
        this.lines = lines;
        this.zones = zones;
        this.from = from;
    }

    void mark() {
        int postscript = postscript();
        int signOff = signOff();
        if (signOff >= 0) {
            zones[signOff] = Zone.SIGN_OFF;
            markFormulaAbove(signOff);
            markSignature(signOff + 1, postscript > signOff ? postscript : zones.length);
        } else {
            markName(postscript >= 0 ? postscript : zones.length);
        }
        markPostscript(postscript);
    }

    private int postscript() {
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
    private int signOff() {
        int prose = 0;
        int loose = -1;
        boolean onlyShort = true;
        boolean postscript = false;
        for (int i = zones.length - 1; i >= from && prose <= PROSE_AFTER; i--) {
            Line line = lines.get(i);
            if (zones[i] != null) {
                continue;
            }
            if (SignOff.isFormula(line) || (onlyShort && isDashedName(i))) {
                return i == from && prose > 0 ? -1 : i;
            }
            loose = loose < 0 && onlyShort && SignOff.mayBeFormula(line) ? i : loose;
            postscript = isPostscript(line);
            prose = postscript ? 0 : prose + (line.isProse() ? 1 : 0);
            onlyShort = postscript || (onlyShort && !line.isProse());
        }
        return loose;
    }

    /** "Thanks again," over "- Ana". */
    private void markFormulaAbove(int signOff) {
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
        boolean inList = line.isItem() && (isItem(i - 1) || isItem(i + 1));
        boolean begun = i > 0 && lines.get(i - 1).closing() == ':';
        return !inList && !begun && SignOff.isDashedName(line);
    }

    private boolean isItem(int i) {
        return i >= 0 && i < lines.size() && lines.get(i).isItem();
    }

    private void markSignature(int first, int to) {
        for (int i = first; i < to; i++) {
            if (zones[i] == null) {
                zones[i] = lines.get(i).isProse() ? Zone.BODY : Zone.SIGNATURE;
            }
        }
    }

    /** A name without any formula before it, and what stands below. */
    private void markName(int to) {
        int last = to - 1;
        while (last > from && zones[last] != null) {
            last--;
        }
        int top = -1;
        for (int i = last; i > Math.max(from, last - SIGNATURE_LINES) && isSignatureLine(i); i--) {
            top = isSender(lines.get(i)) && isApart(i) ? i : top;
        }
        for (int i = top; top >= 0 && i <= last; i++) {
            zones[i] = Zone.SIGNATURE;
        }
    }

    private boolean isSignatureLine(int i) {
        Line line = lines.get(i);
        char closing = line.closing();
        return zones[i] == null
                && !line.isProse()
                && !line.isItem()
                && (line.count() <= 8 || beforeBar(line) < line.count())
                && !Punctuation.isStop(closing)
                && closing != ':';
    }

    private boolean isApart(int i) {
        Line before = lines.get(i - 1);
        return lines.get(i).beginsPassage() || Punctuation.isStop(before.closing()) || before.closing() == ',';
    }

    /** A person's or a company's name as it stands under a mail, or the merge tag for one. */
    private static boolean isSender(Line line) {
        int count = beforeBar(line);
        if (count == 0 || count > 4 || line.opening() == '|' || !line.isNames(0, count) || !line.isName(0)) {
            return false;
        }
        return line.word(0).shape() == Shape.PLACEHOLDER
                ? isSenderTag(line.text(0))
                : line.word(0).shape() == Shape.CAPITAL;
    }

    /** The words up to a bar, as in "Tom Baker | Northwind | Leeds". */
    private static int beforeBar(Line line) {
        int count = line.count();
        for (int i = 0; i < count; i++) {
            if (line.after(i) == '|') {
                return i + 1;
            }
        }
        return count;
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

    private void markPostscript(int first) {
        if (first < 0) {
            return;
        }
        boolean open = true;
        for (int i = first; i < zones.length; i++) {
            boolean more = lines.get(i).block() == lines.get(first).block()
                    || lines.get(i).isProse();
            open &= zones[i] == null;
            if (zones[i] == null || zones[i] == Zone.BODY) {
                zones[i] = more ? Zone.POSTSCRIPT : open ? Zone.SIGNATURE : zones[i];
            }
        }
    }
}
