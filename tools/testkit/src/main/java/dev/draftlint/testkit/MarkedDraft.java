package dev.draftlint.testkit;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.report.Report;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.text.HeaderLines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A draft whose places stand between « and ». Places are compared without outer blanks and final punctuation.
 *
 * @param earlier what its recipient got before; its places are not judged
 */
record MarkedDraft(List<Source> earlier, Source source, List<Span> places) {

    private static final Pattern PARTINGS = Pattern.compile("(?m)^" + RuleInfo.PARTING + "\\R");

    private static final char OPEN = '«';
    private static final char CLOSE = '»';
    private static final String FINAL = ".,;:!?…";

    MarkedDraft {
        places = places.stream().map(place -> trimmed(place, source)).sorted().toList();
    }

    /**
     * Reads a draft, or the last of a sequence.
     *
     * @throws AssertionError if a mark is not closed, or stands in a header line other than the subject
     */
    static MarkedDraft read(String marked, Format format) {
        List<MarkedDraft> touches = PARTINGS.splitAsStream(marked)
                .map(touch -> readOne(touch, format))
                .toList();
        int last = touches.size() - 1;
        List<Source> earlier =
                touches.subList(0, last).stream().map(MarkedDraft::source).toList();
        return new MarkedDraft(
                earlier, touches.get(last).source(), touches.get(last).places());
    }

    private static MarkedDraft readOne(String marked, Format format) {
        StringBuilder text = new StringBuilder(marked.length());
        List<int[]> marks = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case OPEN -> open.push(text.length());
                case CLOSE -> marks.add(new int[] {opened(open, marked), text.length()});
                default -> text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError("a « has no » in:\n" + marked);
        }
        return of(text.toString(), marks, format);
    }

    private static int opened(Deque<Integer> open, String marked) {
        if (open.isEmpty()) {
            throw new AssertionError("a » has no « in:\n" + marked);
        }
        return open.pop();
    }

    private static MarkedDraft of(String text, List<int[]> marks, Format format) {
        HeaderLines header = HeaderLines.read(text);
        String subject = header.subjectStart() < 0 ? null : text.substring(header.subjectStart(), header.subjectEnd());
        Source source = new Source(
                subject,
                text.substring(header.bodyStart()),
                format,
                header.kind(),
                header.stage(),
                header.readiness(),
                header.day());
        return new MarkedDraft(
                List.of(),
                source,
                marks.stream().map(mark -> place(mark, header)).toList());
    }

    private static Span place(int[] mark, HeaderLines header) {
        if (mark[0] >= header.bodyStart()) {
            return new Span(Part.BODY, mark[0] - header.bodyStart(), mark[1] - header.bodyStart());
        }
        if (mark[0] >= header.subjectStart() && mark[1] <= header.subjectEnd()) {
            return new Span(Part.SUBJECT, mark[0] - header.subjectStart(), mark[1] - header.subjectStart());
        }
        throw new AssertionError("a mark stands in a header line that is no part of the draft");
    }

    private static Span trimmed(Span place, Source source) {
        String text = source.text(place.part());
        int start = place.start();
        int end = place.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && isFinal(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(place.part(), start, end) : place;
    }

    private static boolean isFinal(char c) {
        return Character.isWhitespace(c) || FINAL.indexOf(c) >= 0;
    }

    MarkedDraft withPlaces(Collection<Span> newPlaces) {
        return new MarkedDraft(earlier, source, List.copyOf(newPlaces));
    }

    MarkedDraft withSource(Source newSource) {
        return new MarkedDraft(earlier, newSource, places);
    }

    /** What a linter says of it, after all that came before. */
    Report lint(Draftlint linter) {
        List<Source> touches = new ArrayList<>(earlier);
        touches.add(source);
        return linter.lintSequence(touches).get(earlier.size());
    }

    /** The draft with its marks, as a failure shows it. */
    String text() {
        String subject = source.subject() == null ? "" : "Subject: " + marked(Part.SUBJECT) + "\n\n";
        return subject + marked(Part.BODY);
    }

    private String marked(Part part) {
        TreeMap<Integer, String> inserts = new TreeMap<>();
        for (Span place : places) {
            if (place.part() == part) {
                inserts.merge(place.start(), "«", (before, mark) -> before + mark);
                inserts.merge(place.end(), "»", (before, mark) -> mark + before);
            }
        }
        StringBuilder text = new StringBuilder(source.text(part));
        inserts.descendingMap().forEach(text::insert);
        return text.toString();
    }
}
