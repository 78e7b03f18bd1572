package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Span;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** Other words for a phrase, written as the phrase was. */
final class Rewording {

    private final String text;
    private final Span span;
    private final String phrase;

    private Rewording(String text, Span span) {
        this.text = text;
        this.span = span;
        this.phrase = text.substring(span.start(), span.end());
    }

    static Optional<Fix.Edit> of(Draft draft, Span span, String replacement) {
        boolean holdsTag = draft.placeholders().stream()
                .anyMatch(placeholder -> placeholder.span().overlaps(span));
        Rewording rewording = new Rewording(draft.source().text(span.part()), span);
        if (holdsTag || span.length() == 0 || rewording.holdsMarkup(formatOf(draft, span))) {
            return Optional.empty();
        }
        if (replacement.isEmpty()) {
            return rewording.deletion();
        }
        String cased = rewording.cased(replacement);
        boolean escaped = formatOf(draft, span) == Format.HTML;
        return Optional.of(new Fix.Edit(span, escaped ? Entities.escape(cased) : cased));
    }

    private static Format formatOf(Draft draft, Span span) {
        return span.part() == Part.SUBJECT ? Format.TEXT : draft.source().format();
    }

    private boolean holdsMarkup(Format format) {
        String markup = switch (format) {
            case TEXT -> "";
            case HTML -> "<>";
            case MARKDOWN -> "*_[]()`<>";
        };
        return phrase.chars().anyMatch(c -> markup.indexOf(c) >= 0);
    }

    private String cased(String replacement) {
        if (isShouted()) {
            return replacement.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(phrase.codePointAt(0)) ? capitalised(replacement) : replacement;
    }

    private boolean isShouted() {
        return phrase.codePoints().noneMatch(Character::isLowerCase)
                && phrase.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    private static String capitalised(String words) {
        int rest = words.offsetByCodePoints(0, 1);
        return words.substring(0, rest).toUpperCase(Locale.ROOT) + words.substring(rest);
    }

    private Optional<Fix.Edit> deletion() {
        int next = span.end() + 1;
        boolean standsBetweenWords = next < text.length()
                && text.charAt(span.end()) == ' '
                && Character.isLetterOrDigit(text.codePointAt(next))
                && (span.start() == 0 || Character.isWhitespace(text.charAt(span.start() - 1)));
        if (!standsBetweenWords) {
            return Optional.empty();
        }
        int end = next + Character.charCount(text.codePointAt(next));
        return Optional.of(new Fix.Edit(new Span(span.part(), span.start(), end), cased(text.substring(next, end))));
    }
}
