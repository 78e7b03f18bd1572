package dev.draftlint.runner;

import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A draft as the HTML report shows it. It keeps of the draft what is shown, so that many can wait for their turn. All text
 * is safe to show.
 *
 * @param order its place in the run, from 0
 */
record DraftCard(
        long order,
        double score,
        String title,
        String path,
        List<Passage> passages,
        List<FindingCard> findings,
        List<Accepted> accepted) {

    /** What is known and accepted. */
    record Accepted(String rule, String message, String by, String reason) {}

    static DraftCard of(long order, Linted draft, Map<String, RuleInfo> rules, ReportPaths paths) {
        String path = HtmlText.shown(paths.relative(draft.located().path()));
        boolean isNamed = !draft.located().id().equals(draft.located().path());
        return new DraftCard(
                order,
                draft.score(),
                isNamed ? HtmlText.shown(draft.located().id()) : path,
                path,
                Passages.of(draft),
                findings(draft, rules),
                draft.suppressed().stream().map(DraftCard::accepted).toList());
    }

    private static List<FindingCard> findings(Linted draft, Map<String, RuleInfo> rules) {
        List<FindingCard> cards = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Placed placed : draft.findings()) {
            String rule = placed.finding().rule();
            cards.add(
                    FindingCard.of(cards.size() + 1, draft.located(), placed, told.add(rule) ? rules.get(rule) : null));
        }
        return cards;
    }

    private static Accepted accepted(Linted.Silenced silenced) {
        return new Accepted(
                silenced.placed().finding().rule(),
                HtmlText.shown(silenced.placed().message()),
                Names.of(silenced.by()),
                HtmlText.shown(silenced.reason()));
    }

    /** What it is found again by in the page. */
    String anchor() {
        return "draft-" + (order + 1);
    }

    String shownScore() {
        return Tenths.shortest(score);
    }

    /** How the score is coloured. */
    String band() {
        return score < 60 ? "poor" : score < 85 ? "fair" : "good";
    }

    boolean namesItsFile() {
        return !title.equals(path);
    }

    /** The rules that it breaks, for the filter of the page. */
    String rules() {
        Set<String> rules = new TreeSet<>();
        findings.forEach(finding -> rules.add(finding.rule()));
        return String.join(" ", rules);
    }

    /** The severities of its findings, for the filter of the page. */
    String severities() {
        Set<String> severities = new TreeSet<>();
        findings.forEach(finding -> severities.add(finding.severity()));
        return String.join(" ", severities);
    }

    /** "2 warnings, 1 hint". */
    String counts() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity().equals(Names.of(severity)))
                    .count();
            if (count > 0) {
                counts.add(count + " " + SeverityName.of(severity).toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s"));
            }
        }
        return counts.isEmpty() ? "no findings" : String.join(", ", counts);
    }
}
