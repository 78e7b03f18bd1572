package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Link;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Locale;

/**
 * Flags more links than a reader chooses between, at the first one too many. Links of signature, quoted mail and footer
 * do not count, nor do mail addresses, telephone numbers and the way out of a list.
 *
 * @param most how many links a draft may have
 */
public record TooManyLinks(int most) implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "too-many-links",
                    Severity.INFO,
                    "Flags a draft with more than three links.",
                    "Each link competes with the one that matters, and a stranger's mail full of links looks like a trap.",
                    Evidence.none(),
                    List.of(
                            "Hi Ana,\n\nSee https://example.com/a, https://example.com/b, https://example.com/c and «https://example.com/d».",
                            "Hi Ben,\n\nThe list: https://example.com/list\n\nThe plan: https://example.com/plan\n\n"
                                    + "The team: https://example.com/team\n\nThe price: «https://example.com/price»",
                            "Hi Chloe,\n\nwww.example.com/hull, www.example.com/leeds, www.example.com/york and «www.example.com/tees» are done.",
                            "Hi Dev,\n\nThe lease is at https://example.com/1, the map at https://example.com/2 and the photos at"
                                    + " https://example.com/3.\n\nBest,\nTom\n\nP.S. The tour is at «https://example.com/4».",
                            "Hi Erin,\n\nPools: https://example.com/1 https://example.com/2 https://example.com/3 «https://example.com/4»"
                                    + " https://example.com/5"),
                    List.of(
                            "Hi Ana,\n\nSee https://example.com/a, https://example.com/b and https://example.com/c.",
                            "Hi Ben,\n\nWrite to a@example.com, b@example.com, c@example.com or d@example.com.",
                            "Hi Chloe,\n\nSee https://example.com/a.\n\nOn Monday Chloe wrote:\n> https://example.com/b https://example.com/c"
                                    + " https://example.com/d https://example.com/e",
                            "Hi Dev,\n\nOur shops are 1.2, 2.5, 3.1 and 4.8 miles from the ring road.",
                            "Hi Erin,\n\nSee https://example.com/a.\n\nBest,\nTom\nhttps://example.com/b\nhttps://example.com/c\n"
                                    + "https://example.com/d"))
            .withScope(Scope.LIMIT);

    public TooManyLinks {
        if (most < 0) {
            throw new IllegalArgumentException("a draft may have 0 links or more, not " + most);
        }
    }

    public TooManyLinks() {
        this(3);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (draft.links().size() <= most) {
            return List.of();
        }
        return draft.links().stream()
                .filter(TooManyLinks::counts)
                .skip(most)
                .limit(1)
                .map(link -> Finding.of(INFO, link.span(), "Keep the link that matters most; drop or postpone others."))
                .toList();
    }

    private static boolean counts(Link link) {
        String target = link.target().toLowerCase(Locale.ROOT);
        return link.zone().isDrafted()
                && !target.startsWith("mailto:")
                && !target.startsWith("tel:")
                && !target.contains("unsubscribe")
                && !link.text().toLowerCase(Locale.ROOT).contains("unsubscribe");
    }
}
