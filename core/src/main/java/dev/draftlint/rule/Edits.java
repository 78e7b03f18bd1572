package dev.draftlint.rule;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Edits that do not overlap, by their place. */
final class Edits {

    private final NavigableMap<Span, String> edits = new TreeMap<>();

    private Edits() {}

    static Edits of(List<Fix> fixes) {
        Edits edits = new Edits();
        fixes.forEach(edits::take);
        return edits;
    }

    /** Those of the fixes that {@link #of} takes. */
    static List<Fix> fitting(List<Fix> fixes) {
        Edits edits = new Edits();
        return fixes.stream().filter(edits::take).toList();
    }

    private boolean take(Fix fix) {
        boolean fits = fits(fix);
        if (fits) {
            add(fix);
        }
        return fits;
    }

    private boolean fits(Fix fix) {
        return fix.edits().stream().map(Fix.Edit::span).allMatch(this::isFree);
    }

    /** Edits that only touch are free, except that one place takes one insertion. */
    private boolean isFree(Span span) {
        Span before = edits.floorKey(span);
        Span after = edits.ceilingKey(span);
        return !span.equals(before)
                && (before == null || !reachesInto(before, span))
                && (after == null || !reachesInto(span, after));
    }

    private static boolean reachesInto(Span first, Span second) {
        return first.part() == second.part() && first.end() > second.start();
    }

    private void add(Fix fix) {
        fix.edits().forEach(edit -> edits.put(edit.span(), edit.replacement()));
    }

    Source apply(Source source) {
        String subject = source.subject();
        return new Source(
                subject == null ? null : edited(subject, Part.SUBJECT),
                edited(source.body(), Part.BODY),
                source.format(),
                source.kind(),
                source.stage(),
                source.readiness(),
                source.day());
    }

    private String edited(String text, Part part) {
        StringBuilder edited = new StringBuilder(text);
        List<Span> last = List.copyOf(edits.descendingKeySet());
        last.stream()
                .filter(span -> span.part() == part)
                .forEach(span -> edited.replace(span.start(), span.end(), edits.get(span)));
        return edited.toString();
    }
}
