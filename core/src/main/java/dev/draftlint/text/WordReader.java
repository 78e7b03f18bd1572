package dev.draftlint.text;

import dev.draftlint.draft.Shape;
import java.util.List;

/**
 * Reads the words of a passage, character by character: runs of letters or digits, as OpenNLP's {@code SimpleTokenizer} cuts
 * them, of which "Q3", "2,500", "don't" and "p.m." are one word each, as is a merge tag.
 */
final class WordReader {

    private static final int LONGEST = 256;

    private final Words words;
    private final List<Mark> marks;
    private final String written;
    private final char[] text;
    /** The text as it was written; the same array where nothing is masked. */
    private final char[] raw;

    private int nextMark;
    /** Where the next mark begins, or the text ends: up to there everything is read. */
    private int limit;

    private int tagEnd;

    WordReader(Passage passage, Words words) {
        this.words = words;
        this.marks = passage.marks();
        this.written = passage.text();
        this.text = passage.masked().toCharArray();
        this.raw = passage.isMasked() ? written.toCharArray() : text;
    }

    void read() {
        limit = markFrom(0);
        int at = 0;
        while (at < text.length) {
            at = at == limit ? readMark() : readAt(at);
        }
    }

    private int readAt(int start) {
        return switch (Sorts.of(text[start])) {
            case Sorts.BLANK -> start + 1;
            case Sorts.SMALL, Sorts.LETTER -> readLetters(start);
            case Sorts.DIGIT -> readNumber(start);
            default -> readSign(start);
        };
    }

    private int markFrom(int start) {
        while (nextMark < marks.size() && marks.get(nextMark).start() < start) {
            nextMark++;
        }
        return nextMark < marks.size() ? marks.get(nextMark).start() : text.length;
    }

    private int readMark() {
        Mark mark = marks.get(nextMark++);
        words.addMark(mark);
        tagEnd = mark.end();
        limit = markFrom(tagEnd);
        return tagEnd;
    }

    private int readSign(int start) {
        char c = text[start];
        if (c == '\'' && start > 0 && start == tagEnd) {
            return readSuffix(start);
        }
        if (c == '$' || c == '%' || c == '\u20AC' || c == '\u00A3') {
            words.addAsIs(String.valueOf(c), Shape.SYMBOL, start, start + 1);
        } else if (Punctuation.isStop(c)) {
            words.stops().add(start);
        }
        return start + 1;
    }

    /** What hangs on a merge tag: the 's of "{{company}}'s". */
    private int readSuffix(int apostrophe) {
        if (apostrophe + 1 >= limit || !Sorts.isLetter(text[apostrophe + 1])) {
            return apostrophe + 1;
        }
        int end = Math.min(lettersEnd(apostrophe + 1), limit);
        words.addSuffix(apostrophe, end);
        return end;
    }

    /** Most words are plain letters and nothing else, the first of them perhaps a capital. */
    private int readLetters(int start) {
        long packed = Packed.of(raw[start]);
        int end = start + 1;
        while (end < limit && Packed.isLetter(raw[end])) {
            packed = Packed.with(packed, raw[end]);
            end++;
        }
        if (Packed.isWhole(packed, end - start) && isWordEnd(start, end)) {
            words.add(Spelled.at(start, end, written, packed), start, end);
            return end;
        }
        return readJoined(start, Math.min(lettersEnd(end), limit));
    }

    private boolean isWordEnd(int start, int end) {
        if (end == limit) {
            return true;
        }
        char c = text[end];
        byte sort = Sorts.of(c);
        return sort == Sorts.BLANK || (sort == Sorts.SIGN && c != '\'' && (c != '.' || end - start > 1));
    }

    /** Goes on with letters and digits of any sort, and with the signs that join them. */
    private int readJoined(int start, int from) {
        int end = from;
        boolean initials = end - start == 1;
        while (end < limit) {
            if (Sorts.isLetterOrDigit(text[end])) {
                end++;
                initials = false;
            } else if (isJoint(end, initials)) {
                initials &= text[end] == '.';
                end = Math.min(lettersEnd(end + 1), limit);
            } else {
                break;
            }
        }
        return addLetters(start, end, initials && end - start > 1);
    }

    /** An apostrophe between letters, or a point between the single letters of "p.m.". */
    private boolean isJoint(int at, boolean initials) {
        char c = text[at];
        boolean inside = (c == '\'' || (c == '.' && initials)) && at + 1 < limit && Sorts.isLetter(text[at + 1]);
        return inside && (c == '\'' || lettersEnd(at + 1) == at + 2);
    }

    private int lettersEnd(int start) {
        int end = start;
        while (end < text.length && Sorts.isLetter(text[end])) {
            end++;
        }
        return end;
    }

    private int addLetters(int start, int end, boolean initials) {
        if (initials) {
            String letters = written.substring(start, end);
            words.addAsIs(Characters.fold(letters.replace(".", "")), Shapes.of(letters), start, end);
            return end;
        }
        int from = start;
        while (end - from > LONGEST) {
            int to = from + LONGEST - (Character.isLowSurrogate(raw[from + LONGEST]) ? 1 : 0);
            words.add(Spelled.at(from, to, written), from, to);
            from = to;
        }
        words.add(Spelled.at(from, end, written), from, end);
        return end;
    }

    private int readNumber(int start) {
        int last = Math.min(limit, start + LONGEST);
        int end = digitsEnd(start, last);
        while (end + 1 < last && isNumberJoint(end)) {
            end = digitsEnd(end + 1, last);
        }
        words.addNumeral(Characters.fold(written.substring(start, end)), start, end);
        return end;
    }

    private int digitsEnd(int start, int last) {
        int end = start;
        while (end < last && Sorts.of(text[end]) == Sorts.DIGIT) {
            end++;
        }
        return end;
    }

    private boolean isNumberJoint(int at) {
        return (text[at] == '.' || text[at] == ',') && Sorts.of(text[at + 1]) == Sorts.DIGIT;
    }
}
