package dev.draftlint.text;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Link;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Zone;
import java.util.ArrayList;
import java.util.List;

/** Makes the blocks of a draft from its lines. */
final class Blocks {

    private final SentenceCutter cutter = new SentenceCutter();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int nextLink;

    List<Block> list() {
        return blocks;
    }

    List<Link> links() {
        return links;
    }

    void add(ZonedLines body) {
        List<Line> lines = body.lines();
        for (int i = 0; i < lines.size(); i++) {
            addLine(lines.get(i), body.zones().get(i));
            if (i + 1 == lines.size()
                    || lines.get(i + 1).block() != lines.get(i).block()) {
                finish(lines.get(i).passage());
            }
        }
    }

    private void addLine(Line line, Zone zone) {
        int start = line.start();
        int first = line.first();
        Words words = line.words();
        Offsets cuts = cutter.ends(line.passage().masked(), words.stops(), line.start(), line.end());
        for (int i = 0; i < cuts.count(); i++) {
            int last = words.firstFrom(cuts.get(i));
            int end = last > first ? Math.max(cuts.get(i), words.end(last - 1)) : cuts.get(i);
            if (last > first) {
                addSentence(line, zone, start, end, first, last);
            }
            start = Math.max(start, end);
            first = last;
        }
        addLinks(line, zone);
    }

    private void addSentence(Line line, Zone zone, int start, int end, int first, int last) {
        String text = line.passage().text();
        int from = start;
        int to = end;
        while (text.charAt(from) == ' ') {
            from++;
        }
        while (text.charAt(to - 1) == ' ') {
            to--;
        }
        Span span = line.passage().map().span(from, to);
        sentences.add(new Sentence(
                blocks.size(),
                zone,
                text.substring(from, to),
                span,
                line.words().from(first, last)));
    }

    private void addLinks(Line line, Zone zone) {
        List<LinkText> all = line.passage().links();
        while (nextLink < all.size() && all.get(nextLink).start() < line.end()) {
            LinkText link = all.get(nextLink++);
            String text = line.passage().text().substring(link.start(), link.end());
            Span span = line.passage().map().span(link.start(), link.end());
            links.add(new Link(link.target(), text.replace('\n', ' '), zone, span));
        }
    }

    /** A passage without words is no block. */
    private void finish(Passage passage) {
        nextLink = 0;
        if (!sentences.isEmpty()) {
            Span span = passage.map().span(0, passage.text().length());
            blocks.add(new Block(passage.type(), span, sentences));
            sentences.clear();
        }
    }
}
