package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Link;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseSeeker;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Flags a link whose text does not say where it leads.
 *
 * @param characters the most UTF-16 units of an address that stands in the text as it is
 */
public record LinkText(int characters) implements PhraseSeeker {

    private static final String TRACKED =
            "https://example.com/pools/hull?source=mail&campaign=spring&reader=81ab34cf20";

    private static final RuleInfo INFO = new RuleInfo(
            "link-text",
            Severity.INFO,
            "Flags \"click here\", and a bare address of more than 60 characters.",
            "Readers skim for links and decide by their text. \"Click here\" promises nothing, and a long address looks like a trap.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Click here» for the Leeds figures: https://example.com/leeds",
                    "Hi Ben,\n\nTo see the list, please «click here».",
                    "Hi Chloe,\n\nThe welders are at «" + TRACKED + "».",
                    "Subject: «Click here» for silt\n\nDear Dr Okafor,\n\nYour paper gave us an idea.",
                    "Hi Erin,\n\nThe plan of the pool is ready. Just «click right here» and swim."),
            List.of(
                    "Hi Ana,\n\nHere are the Leeds figures: https://example.com/leeds",
                    "Hi Ben,\n\nThe door should click. Here is the list.",
                    "Hi Chloe,\n\nThe pins click, and here the belt stops.",
                    "Dear Dr Okafor,\n\nThe report is at https://example.com/reports/tees-2024-silt.pdf.",
                    "Hi Erin,\n\nThe plan is ready.\n\nOn Monday Erin wrote:\n> Click here: " + TRACKED));

    private static final Phrases CLICKS = Phrases.of("click (right|over)? here");

    public LinkText {
        if (characters < 1) {
            throw new IllegalArgumentException("an address may have 1 character or more, not " + characters);
        }
    }

    public LinkText() {
        this(60);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Phrases> phrases() {
        return List.of(CLICKS);
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        addClicks(draft, findings);
        draft.links().stream()
                .filter(this::isLongAddress)
                .map(link ->
                        Finding.of(INFO, link.span(), "Put the long address behind words that say where it leads."))
                .forEach(findings::add);
        return findings;
    }

    private static void addClicks(Draft draft, List<Finding> findings) {
        for (Match click : CLICKS.in(draft)) {
            if (click.sentence().words().get(click.last() - 1).before() == 0) {
                findings.add(Finding.of(INFO, click.span(), "Let the link say where it leads."));
            }
        }
    }

    private boolean isLongAddress(Link link) {
        boolean bare = link.text().equals(link.target()) || link.text().startsWith("http");
        return bare && link.text().length() > characters && link.zone().isDrafted();
    }
}
