package dev.draftlint.runner;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.runner.Marks.Mark;
import dev.draftlint.runner.Marks.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a reader sees of an HTML mail, block by block, with places of the source found again in it. */
final class VisibleText {

    /** A piece of the source that is marked as a whole or not at all, and where it is in the visible text. */
    private record Piece(Span span, int start, int end) {}

    private final Draft draft;
    private final List<Mark> marks;

    /** @param marks places in the source of the body */
    VisibleText(Draft draft, List<Mark> marks) {
        this.draft = draft;
        this.marks = marks;
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int left = Passages.LONGEST;
        for (Block block : draft.blocks()) {
            if (block.type() != Block.Type.SUBJECT && !block.sentences().isEmpty() && left > 0) {
                passages.add(passage(block));
                left -= length(block);
            }
        }
        if (left <= 0) {
            passages.add(new Passage("rest", Marks.cut("… (the rest of the draft is not shown)", List.of())));
        }
        return passages;
    }

    private static int length(Block block) {
        return block.sentences().stream()
                .mapToInt(sentence -> sentence.text().length())
                .sum();
    }

    private Passage passage(Block block) {
        List<Run> runs = new ArrayList<>();
        int end = -1;
        for (Sentence sentence : block.sentences()) {
            if (end >= 0) {
                runs.addAll(Marks.cut(between(end, sentence.span().start()), List.of()));
            }
            runs.addAll(runs(sentence));
            end = sentence.span().end();
        }
        return new Passage(form(block), runs);
    }

    private static String form(Block block) {
        boolean isDrafted = block.sentences().get(0).zone().isDrafted();
        String form = block.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return isDrafted ? form : form + " others";
    }

    /** Lines of one paragraph are parted by an element that breaks them. */
    private String between(int from, int to) {
        String gap = from < to ? draft.source().body().substring(from, to) : "";
        return gap.toLowerCase(Locale.ROOT).contains("<br") ? "\n" : " ";
    }

    private List<Run> runs(Sentence sentence) {
        String text = draft.excerpt(sentence.span());
        List<Mark> here = marks.stream()
                .filter(mark ->
                        mark.start() < sentence.span().end() && sentence.span().start() < mark.end())
                .toList();
        return Marks.cut(text, here.isEmpty() ? here : moved(here, sentence, text));
    }

    private List<Mark> moved(List<Mark> here, Sentence sentence, String text) {
        List<Piece> pieces = pieces(here, sentence, text);
        List<Mark> moved = new ArrayList<>();
        for (Mark mark : here) {
            int start = text.length();
            int end = 0;
            for (Piece piece : pieces) {
                if (mark.start() <= piece.span().start() && piece.span().end() <= mark.end()) {
                    start = Math.min(start, piece.start());
                    end = Math.max(end, piece.end());
                }
            }
            moved.add(new Mark(mark.number(), mark.severity(), mark.message(), start, end));
        }
        return moved;
    }

    /** Each piece says alone what it says in the sentence, but for the blanks at its ends. */
    private List<Piece> pieces(List<Mark> here, Sentence sentence, String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = sentence.span().start();
        int done = 0;
        for (int to : borders(here, sentence.span())) {
            Span span = new Span(Part.BODY, from, to);
            String said = draft.excerpt(span);
            int start = said.isEmpty() ? -1 : text.indexOf(said, done);
            if (start >= 0) {
                done = start + said.length();
                pieces.add(new Piece(span, start, done));
            }
            from = to;
        }
        return pieces;
    }

    private static SortedSet<Integer> borders(List<Mark> here, Span sentence) {
        SortedSet<Integer> borders = new TreeSet<>();
        for (Mark mark : here) {
            borders.add(Math.max(mark.start(), sentence.start()));
            borders.add(Math.min(mark.end(), sentence.end()));
        }
        borders.remove(sentence.start());
        borders.add(sentence.end());
        return borders;
    }
}
