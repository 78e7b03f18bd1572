package dev.draftlint.text;

import dev.draftlint.draft.Shape;
import java.util.List;

/** Joins the tokens of a passage into words: "Q3", "2,500", "don't" and "p.m." are one, a merge tag is one. */
final class WordReader {

    private static final int LONGEST = 256;

    private final String text;
    private final List<Mark> marks;
    private final Words words;
    private final String raw;
    private final Tokens tokens;
    private int token;
    private int nextMark;
    private int limit;
    private int tagEnd;

    WordReader(Passage passage, Tokens tokens, Words words) {
        this.text = passage.masked();
        this.raw = passage.text();
        this.marks = passage.marks();
        this.words = words;
        this.tokens = tokens;
    }

    void read() {
        int done = 0;
        while (token < tokens.count()) {
            int start = Math.max(done, tokens.start(token));
            if (start >= tokens.end(token)) {
                token++;
            } else {
                done = readAt(start);
            }
        }
    }

    private int readAt(int start) {
        limit = markFrom(start);
        char c = text.charAt(start);
        if (limit == start) {
            return readMark();
        }
        if (Character.isLetter(c)) {
            return readLetters(start);
        }
        if (Character.isDigit(c)) {
            return readNumber(start);
        }
        if (c == '\'' && start > 0 && start == tagEnd) {
            return readSuffix(start);
        }
        if (c == '$' || c == '%' || c == '\u20AC' || c == '\u00A3') {
            words.addAsIs(String.valueOf(c), Shape.SYMBOL, start, start + 1);
            return start + 1;
        }
        return Math.min(tokens.end(token), limit);
    }

    private int markFrom(int start) {
        while (nextMark < marks.size() && marks.get(nextMark).start() < start) {
            nextMark++;
        }
        return nextMark < marks.size() ? marks.get(nextMark).start() : Integer.MAX_VALUE;
    }

    private int readMark() {
        Mark mark = marks.get(nextMark++);
        words.addMark(mark);
        tagEnd = mark.end();
        return tagEnd;
    }

    /** What hangs on a merge tag: the 's of "{{company}}'s". */
    private int readSuffix(int apostrophe) {
        boolean suffix = isAdjacent(apostrophe + 1) && Character.isLetter(text.charAt(apostrophe + 1));
        if (!suffix || apostrophe + 1 >= limit) {
            return apostrophe + 1;
        }
        int end = take(1);
        words.addSuffix(apostrophe, end);
        return end;
    }

    private int readLetters(int start) {
        int end = Math.min(tokens.end(token), limit);
        if (isWholeToken(start, end)) {
            words.addSpelled(start, end, tokens.hash(token));
            return end;
        }
        boolean initials = end - start == 1;
        while (end < limit && isAdjacent(end)) {
            char c = text.charAt(end);
            if (Character.isLetterOrDigit(c)) {
                end = take(1);
                initials = false;
            } else if (isJoint(c, end, initials)) {
                initials &= c == '.';
                end = take(2);
            } else {
                break;
            }
        }
        return addLetters(start, end, initials && end - start > 1);
    }

    /** Most words are. */
    private boolean isWholeToken(int start, int end) {
        return !isAdjacent(end) && start == tokens.start(token) && end == tokens.end(token) && end - start <= LONGEST;
    }

    private boolean isAdjacent(int end) {
        return token + 1 < tokens.count() && tokens.start(token + 1) == end;
    }

    private int take(int count) {
        token += count;
        return Math.min(tokens.end(token), limit);
    }

    /** An apostrophe between letters, or a point between the single letters of "p.m.". */
    private boolean isJoint(char c, int at, boolean initials) {
        boolean inside = (c == '\'' || (c == '.' && initials))
                && at + 1 < limit
                && token + 2 < tokens.count()
                && tokens.start(token + 2) == at + 1
                && Character.isLetter(text.charAt(at + 1));
        return inside && (c == '\'' || tokens.length(token + 2) == 1);
    }

    private int addLetters(int start, int end, boolean initials) {
        if (initials) {
            String letters = raw.substring(start, end);
            words.addAsIs(Characters.fold(letters.replace(".", "")), Shapes.of(letters), start, end);
            return end;
        }
        int from = start;
        while (end - from > LONGEST) {
            int to = from + LONGEST - (Character.isLowSurrogate(raw.charAt(from + LONGEST)) ? 1 : 0);
            words.addSpelled(from, to);
            from = to;
        }
        words.addSpelled(from, end);
        return end;
    }

    private int readNumber(int start) {
        int end = Math.min(tokens.end(token), limit);
        while (end + 1 < limit && isAdjacent(end) && isNumberJoint(end)) {
            end = take(2);
        }
        end = Math.min(end, start + LONGEST);
        words.addAsIs(Characters.fold(raw.substring(start, end)), Shape.NUMBER, start, end);
        return end;
    }

    private boolean isNumberJoint(int at) {
        return (text.charAt(at) == '.' || text.charAt(at) == ',')
                && token + 2 < tokens.count()
                && tokens.start(token + 2) == at + 1
                && Character.isDigit(text.charAt(at + 1));
    }
}
