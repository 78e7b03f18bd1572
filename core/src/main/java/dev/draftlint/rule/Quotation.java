package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Span;
import dev.draftlint.phrase.Match;

/** Tells words that are quoted from words that are said. */
final class Quotation {

    private Quotation() {}

    /** Whether a place stands between quotation marks, as its reader sees the sentence. */
    static boolean holds(Draft draft, Match place) {
        if (!isAnyIn(place.sentence().text())) {
            return false;
        }
        Span sentence = place.sentence().span();
        Span span = place.span();
        return isOpen(draft.excerpt(new Span(span.part(), sentence.start(), span.start())))
                && isAnyIn(draft.excerpt(new Span(span.part(), span.end(), sentence.end())));
    }

    /** Whether there is a mark that may close a quotation. */
    private static boolean isAnyIn(String text) {
        return text.indexOf('"') >= 0
                || text.indexOf('\u201C') >= 0
                || text.indexOf('\u201D') >= 0
                || text.indexOf('\u00BB') >= 0;
    }

    private static boolean isOpen(String before) {
        boolean open = false;
        for (int i = 0; i < before.length(); i++) {
            open = switch (before.charAt(i)) {
                // the second opens an English quotation and closes a German one
                case '"', '\u201C' -> !open;
                case '\u201E', '\u00AB' -> true;
                case '\u201D', '\u00BB' -> false;
                default -> open;
            };
        }
        return open;
    }
}
