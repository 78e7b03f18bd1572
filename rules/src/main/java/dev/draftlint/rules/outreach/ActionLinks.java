package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Link;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Span;
import dev.draftlint.phrase.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The links of a mail that its reader can act on. */
final class ActionLinks {

    private static final List<String> LINK_NAMES = List.of("link", "url", "calendly", "calendar", "button", "href");
    private static final List<String> OTHERS_LINKS =
            List.of("dead", "broken", "their", "page", "site", "source", "lead", "prospect", "with link");

    static final Phrases READERS_PAGES = Phrases.of(
            "your ..2 (site|website|page|pages|post|posts|article|profile|blog|store|shop|listing|repo|repository|app|link|domain)",
            "(page|post|article|link|site) of yours");

    /** In characters between the reader's page and its address. */
    private static final int NEAR = 12;

    private ActionLinks() {}

    static boolean anyIn(Draft draft) {
        return links(draft).anyMatch(link -> !isReaders(draft, link));
    }

    private static Stream<Span> links(Draft draft) {
        return Stream.concat(
                draft.links().stream().filter(link -> link.zone().isDrafted()).map(Link::span),
                draft.placeholders().stream().filter(ActionLinks::isLink).map(Placeholder::span));
    }

    /** "Your website", and the address of it: nothing to act on. */
    private static boolean isReaders(Draft draft, Span link) {
        return READERS_PAGES.in(draft).stream()
                .anyMatch(page -> page.span().end() <= link.start()
                        && page.sentence().span().overlaps(link)
                        && link.start() - page.span().end() < NEAR);
    }

    private static boolean isLink(Placeholder placeholder) {
        String name = placeholder.name().toLowerCase(Locale.ROOT);
        return LINK_NAMES.stream().anyMatch(link -> name.startsWith(link) || name.endsWith(link))
                && OTHERS_LINKS.stream().noneMatch(name::contains);
    }
}
