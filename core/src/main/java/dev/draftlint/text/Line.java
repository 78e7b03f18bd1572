package dev.draftlint.text;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Terms;
import dev.draftlint.draft.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of a passage as the reader sees it, which may be a whole paragraph: what zones are given to.
 *
 * @param block the index of the passage
 * @param start where it begins in the text of its passage
 * @param first its first word there, {@code last} the one after its last
 */
record Line(int block, Passage passage, Words words, int start, int end, int first, int last) {

    private static final Terms<Boolean> PRONOUNS = Terms.knowing(
            Set.of("i", "we", "you", "your", "me", "us", "our", "my", "it", "they", "this", "that", "if")::contains);

    static List<Line> of(List<Passage> passages) {
        List<Line> lines = new ArrayList<>();
        for (int block = 0; block < passages.size(); block++) {
            addLines(block, passages.get(block), lines);
        }
        return lines;
    }

    private static void addLines(int block, Passage passage, List<Line> lines) {
        Words words = Words.of(passage);
        String text = passage.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(of(block, passage, words, start, end));
            start = end + 1;
        }
    }

    private static Line of(int block, Passage passage, Words words, int start, int end) {
        return new Line(block, passage, words, start, end, words.firstFrom(start), words.firstFrom(end));
    }

    Line until(int place) {
        return of(block, passage, words, start, place);
    }

    Line from(int place) {
        int ink = place;
        while (ink < end && passage.text().charAt(ink) == ' ') {
            ink++;
        }
        return of(block, passage, words, ink, end);
    }

    int count() {
        return last - first;
    }

    Word word(int i) {
        return words.get(first + i);
    }

    /** The folded word at a place in the line, or nothing past its end. */
    String text(int i) {
        return i >= 0 && i < count() ? word(i).text() : "";
    }

    boolean begins(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!text(i).equals(texts[i])) {
                return false;
            }
        }
        return true;
    }

    char opening() {
        return passage.masked().charAt(start);
    }

    /** Its last character, of those that are no blank. */
    char closing() {
        int i = end - 1;
        while (i > start && passage.masked().charAt(i) == ' ') {
            i--;
        }
        return passage.masked().charAt(i);
    }

    boolean beginsPassage() {
        return start == 0;
    }

    boolean isItem() {
        return passage.type() == Block.Type.LIST_ITEM;
    }

    /** Whether the line is two dashes and nothing else. */
    boolean isDelimiter() {
        return end - start == 2 && passage.text().startsWith("--", start);
    }

    /** The punctuation after a word, up to the next one or the end of the line. */
    char after(int i) {
        int from = words.end(first + i);
        int to = i + 1 < count() ? words.start(first + i + 1) : end;
        for (int at = from; at < to; at++) {
            char c = passage.masked().charAt(at);
            if (!Character.isWhitespace(c) && c != '"' && c != '\'') {
                return Characters.isDash(c) && Punctuation.strongest(passage.masked(), at, at + 1) != '-'
                        ? Punctuation.DASH
                        : c;
            }
        }
        return 0;
    }

    /** Whether the word could be a name: a capital or a merge tag. */
    boolean isName(int i) {
        Shape shape = word(i).shape();
        return shape == Shape.CAPITAL || shape == Shape.UPPER || shape == Shape.PLACEHOLDER;
    }

    /** Whether from there on all words could be names, titles or what joins them. */
    boolean isNames(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isName(i) && !isNameJoint(text(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameJoint(String text) {
        return switch (text) {
            case "and", "of", "at", "the", "from", "for", "de", "van", "von", "da" -> true;
            default -> false;
        };
    }

    /** Whether the line is a sentence rather than a name, a title, an address or a slogan. */
    boolean isProse() {
        int count = count();
        boolean personal = isPersonal();
        char closing = closing();
        if (count < 3 || passage.text().substring(start, end).indexOf('|') >= 0) {
            return false;
        }
        if (closing == '?') {
            return true;
        }
        return Punctuation.isStop(closing) ? personal || count > 5 : personal && count > 5;
    }

    private boolean isPersonal() {
        for (int i = 0; i < count(); i++) {
            if (PRONOUNS.of(word(i).term())) {
                return true;
            }
        }
        return false;
    }
}
