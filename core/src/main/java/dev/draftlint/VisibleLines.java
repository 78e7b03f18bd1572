package dev.draftlint;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Suppression;
import dev.draftlint.draft.Word;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which lines of a body show the reader anything. */
final class VisibleLines {

    private final String body;
    private final NavigableSet<Integer> words = new TreeSet<>();
    private final NavigableMap<Integer, Integer> comments = new TreeMap<>();

    private VisibleLines(String body) {
        this.body = body;
    }

    static VisibleLines of(Draft draft, List<Suppression> comments) {
        VisibleLines lines = new VisibleLines(draft.source().body());
        for (Block block : draft.blocks()) {
            for (Sentence sentence : block.sentences()) {
                sentence.words().stream().map(Word::span).forEach(lines::takeWord);
            }
        }
        comments.forEach(comment ->
                lines.comments.put(comment.span().start(), comment.span().end()));
        return lines;
    }

    private void takeWord(Span word) {
        if (word.part() == Part.BODY) {
            words.add(word.start());
        }
    }

    /** From the next line to the end of the first line after it with a word. */
    Reach reachOf(Span comment) {
        int start = afterBlanks(afterLine(comment.end()));
        Integer word = words.ceiling(start);
        boolean first = words.isEmpty() || words.first() >= comment.end();
        return new Reach(start, word == null ? body.length() + 1 : afterLine(word), first);
    }

    /** Past further comments, which have rules of their own. */
    private int afterBlanks(int lineStart) {
        int at = lineStart;
        while (at < body.length()) {
            Integer close = comments.get(at);
            if (close != null) {
                at = close;
            } else if (Character.isWhitespace(body.charAt(at))) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private int afterLine(int offset) {
        int at = offset;
        while (at < body.length() && body.charAt(at) != '\n' && body.charAt(at) != '\r') {
            at++;
        }
        return Math.min(body.length(), at + (body.startsWith("\r\n", at) ? 2 : 1));
    }
}
