package dev.draftlint.runner;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Scope;
import dev.draftlint.runner.Marks.Mark;
import dev.draftlint.text.DraftParser;
import java.util.ArrayList;
import java.util.List;

/** The text of a draft, with the places of its findings marked: as its author wrote it, or of HTML what a reader sees. */
final class Passages {

    /** More of a draft than this many UTF-16 units is not shown. */
    static final int LONGEST = 20_000;

    private static final DraftParser PARSER = DraftParser.create();

    private final Linted draft;
    private final Source source;

    private Passages(Linted draft) {
        this.draft = draft;
        this.source = draft.located().source();
    }

    static List<Passage> of(Linted draft) {
        return new Passages(draft).list();
    }

    private List<Passage> list() {
        List<Passage> passages = new ArrayList<>();
        if (source.subject() != null && !source.subject().isBlank()) {
            passages.add(plain(Passage.SUBJECT, Part.SUBJECT));
        }
        passages.addAll(body());
        return passages;
    }

    private List<Passage> body() {
        if (source.format() != Format.HTML || source.body().length() > LONGEST * 50) {
            return List.of(plain(Passage.PLAIN, Part.BODY));
        }
        Draft read = PARSER.parse(source);
        return new VisibleText(read, marks(Part.BODY)).passages();
    }

    private Passage plain(String form, Part part) {
        String text = source.text(part);
        List<Mark> marks = marks(part);
        if (text.length() <= LONGEST) {
            return new Passage(form, Marks.cut(text, marks));
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        List<Marks.Run> runs = new ArrayList<>(Marks.cut(text.substring(0, end), marks));
        runs.addAll(Marks.cut("\n… (the rest of the draft is not shown)", List.of()));
        return new Passage(form, runs);
    }

    /** What is about the whole draft marks nothing in it. */
    private List<Mark> marks(Part part) {
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (Placed placed : draft.findings()) {
            number++;
            if (placed.part() == part && placed.contribution().scope() == Scope.PLACE) {
                marks.add(mark(number, placed));
            }
        }
        return marks;
    }

    private static Mark mark(int number, Placed placed) {
        Finding finding = placed.finding();
        Span span = finding.span();
        String message = HtmlText.shown(SeverityName.of(finding.severity()) + ": " + placed.message());
        return new Mark(number, finding.severity(), message, span.start(), span.end());
    }
}
