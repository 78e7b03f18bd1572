package dev.draftlint;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Suppression;
import dev.draftlint.draft.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which lines of a body show the reader anything. */
final class VisibleLines {

    private final String body;
    private final NavigableSet<Integer> words = new TreeSet<>();
    private final NavigableSet<Integer> lines = new TreeSet<>();
    /** Of each offset the first from there on that is neither blank nor in a comment, which has a rule of its own. */
    private final int[] visible;

    private VisibleLines(String body, List<Suppression> comments) {
        this.body = body;
        this.visible = visible(body, comments);
        for (int i = 0; i < body.length(); i++) {
            if (endsLine(body, i)) {
                lines.add(i + 1);
            }
        }
    }

    /** From last to first, so that a run of comments is walked once and not once for each of them. */
    private static int[] visible(String body, List<Suppression> comments) {
        Map<Integer, Integer> ends = new HashMap<>();
        comments.forEach(
                comment -> ends.put(comment.span().start(), comment.span().end()));
        int[] visible = new int[body.length() + 1];
        visible[body.length()] = body.length();
        for (int i = body.length() - 1; i >= 0; i--) {
            int next = Character.isWhitespace(body.charAt(i)) ? i + 1 : ends.getOrDefault(i, i);
            visible[i] = next == i ? i : visible[next];
        }
        return visible;
    }

    private static boolean endsLine(String body, int at) {
        char c = body.charAt(at);
        return c == '\n' || c == '\r' && !body.startsWith("\n", at + 1);
    }

    static VisibleLines of(Draft draft, List<Suppression> comments) {
        VisibleLines lines = new VisibleLines(draft.source().body(), comments);
        for (Block block : draft.blocks()) {
            for (Sentence sentence : block.sentences()) {
                sentence.words().stream().map(Word::span).forEach(lines::takeWord);
            }
        }
        return lines;
    }

    private void takeWord(Span word) {
        if (word.part() == Part.BODY) {
            words.add(word.start());
        }
    }

    /** From the next line to the end of the first line after it with a word. */
    Reach reachOf(Span comment) {
        int start = visible[afterLine(comment.end())];
        Integer word = words.ceiling(start);
        boolean first = words.isEmpty() || words.first() >= comment.end();
        return new Reach(start, word == null ? body.length() + 1 : afterLine(word), first);
    }

    private int afterLine(int offset) {
        Integer next = lines.higher(offset);
        return next == null ? body.length() : next;
    }
}
