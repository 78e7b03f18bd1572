package dev.draftlint.runner;

import dev.draftlint.draft.Ellipsis;
import dev.draftlint.draft.Source;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the HTML report shows it. All text is safe to show.
 *
 * @param number its number in the draft, from 1
 * @param severity the name that the style sheet knows
 * @param severityName the name for people
 * @param points "6.5"; empty where it costs nothing
 * @param place where it is in the file; empty for a finding about the whole draft
 * @param why and {@code evidence}: what its rule knows; empty where the draft has told it before, or nobody knows
 */
record FindingCard(
        int number,
        String rule,
        String severity,
        String severityName,
        String message,
        String points,
        String place,
        String excerpt,
        String why,
        String evidence,
        List<Change> changes) {

    private static final int LONGEST = 300;

    /** What a fix does: {@code before} becomes {@code after}. */
    record Change(String label, String before, String after) {}

    /** @param rule what to tell of the rule, if it is to be told */
    static FindingCard of(int number, Located located, Placed placed, @Nullable RuleInfo rule) {
        Finding finding = placed.finding();
        boolean isWhole = placed.contribution().scope() == Scope.DRAFT;
        double points = placed.contribution().points();
        return new FindingCard(
                number,
                finding.rule(),
                Names.of(finding.severity()),
                SeverityName.of(finding.severity()),
                HtmlText.shown(placed.message()),
                points > 0 ? Tenths.shortest(points) : "",
                isWhole ? "" : place(located, placed),
                isWhole ? "" : shortened(placed.contribution().excerpt()),
                rule == null ? "" : rule.why(),
                rule == null ? "" : evidence(rule),
                changes(located.source(), finding));
    }

    boolean hasReasons() {
        return !why.isEmpty();
    }

    private static String place(Located located, Placed placed) {
        FilePlace place = FilePlace.of(located, placed);
        String column = place.hasColumns() ? ", column " + place.column() : "";
        return "line " + place.line() + column;
    }

    private static String evidence(RuleInfo rule) {
        String source = rule.evidence().source();
        return rule.evidence().statement() + (source.isBlank() ? "" : " Source: " + source + ".");
    }

    private static List<Change> changes(Source source, Finding finding) {
        List<Change> changes = new ArrayList<>();
        for (Fix fix : finding.fixes()) {
            for (Fix.Edit edit : fix.edits()) {
                String text = source.text(edit.span().part());
                String before = text.substring(edit.span().start(), edit.span().end());
                changes.add(new Change(HtmlText.shown(fix.label()), shortened(before), shortened(edit.replacement())));
            }
        }
        return changes;
    }

    private static String shortened(String text) {
        return HtmlText.shown(Ellipsis.of(text, LONGEST));
    }
}
