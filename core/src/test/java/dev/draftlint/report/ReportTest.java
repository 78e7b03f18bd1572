package dev.draftlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.TestDrafts;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.Severity;
import dev.draftlint.rule.TestRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Draft DRAFT = TestDrafts.of(Source.text("0123456789").withSubject("subject"));

    @Test
    void isInReadingOrderThenByRule() {
        Finding subject = finding("z", new Span(Part.SUBJECT, 3, 4));
        Finding early = finding("y", new Span(Part.BODY, 1, 2));
        Finding longer = finding("a", new Span(Part.BODY, 1, 3));
        Finding other = finding("b", new Span(Part.BODY, 1, 3));
        assertThat(report(other, longer, early, subject).findings()).containsExactly(subject, early, longer, other);
    }

    @Test
    void saysHowBadTheWorstIs() {
        Finding info = finding("a", new Span(Part.BODY, 1, 2)).withSeverity(Severity.INFO);
        Finding warning = finding("a", new Span(Part.BODY, 2, 3));
        assertThat(report().worst()).isEmpty();
        assertThat(report(info, warning).worst()).contains(Severity.WARNING);
        assertThat(report(info, warning).count(Severity.WARNING)).isEqualTo(1);
        assertThat(report(info, warning).count(Severity.ERROR)).isZero();
    }

    @Test
    void passesBelowTheSeverityThatFails() {
        Report warned = report(finding("a", new Span(Part.BODY, 1, 2)));
        assertThat(warned.passes(Severity.ERROR)).isTrue();
        assertThat(warned.passes(Severity.WARNING)).isFalse();
        assertThat(warned.passes(Severity.INFO)).isFalse();
        assertThat(report().passes(Severity.INFO)).isTrue();
    }

    @Test
    void neverPassesWithAProblem() {
        Report broken = Report.of(DRAFT, List.of(), TestRules::info, List.of(new Problem("a", "broke")));
        assertThat(broken.passes(Severity.ERROR)).isFalse();
    }

    @Test
    void keepsProblemsWhenFindingsAreDropped() {
        Finding finding = finding("a", new Span(Part.BODY, 1, 2));
        Problem problem = new Problem("b", "broke");
        Report report = Report.of(DRAFT, List.of(finding), TestRules::info, List.of(problem));
        Report cleared = report.keeping(each -> false);
        assertThat(cleared.score()).isEqualTo(100.0);
        assertThat(cleared.contributions()).isEmpty();
        assertThat(cleared.problems()).containsExactly(problem);
        assertThat(report.keeping(each -> true)).isEqualTo(report);
    }

    @Test
    void whatIsSuppressedIsShownAndCostsNothing() {
        Finding early = finding("a", new Span(Part.BODY, 1, 2));
        Finding late = finding("b", new Span(Part.BODY, 3, 4)).withFix(Fix.replace("x", new Span(Part.BODY, 3, 4), ""));
        Report both = report(late, early);

        Report none = both.suppressing(Suppressed.By.BASELINE, only(late, ""))
                .suppressing(Suppressed.By.COMMENT, only(early, "Agreed"));

        assertThat(none.score()).isEqualTo(100);
        assertThat(none.findings()).isEmpty();
        assertThat(none.passes(Severity.INFO)).isTrue();
        assertThat(none.fixed()).isEqualTo(DRAFT.source());
        assertThat(none.suppressed())
                .extracting(
                        each -> each.contribution().finding(),
                        Suppressed::by,
                        Suppressed::reason,
                        each -> each.contribution().points())
                .containsExactly(
                        tuple(early, Suppressed.By.COMMENT, "Agreed", 0.0),
                        tuple(late, Suppressed.By.BASELINE, "", 0.0));
        assertThat(both.suppressing(Suppressed.By.BASELINE, only(late, "")).contributions())
                .isEqualTo(report(early).contributions());
    }

    private static Function<Finding, Optional<String>> only(Finding wanted, String reason) {
        return finding -> finding == wanted ? Optional.of(reason) : Optional.empty();
    }

    @Test
    void makesTheFirstFixOfEachFinding() {
        Span first = new Span(Part.BODY, 0, 4);
        Span second = new Span(Part.BODY, 3, 6);
        Finding a = finding("a", first).withFix(Fix.replace("x", first, "x"));
        Finding b = finding("b", second).withFix(Fix.replace("y", second, "y"));
        assertThat(report(a, b).fixed().body()).isEqualTo("x456789");
        assertThat(report(a, b).mended()).containsExactly(a);
        assertThat(report(b).fixed().body()).isEqualTo("012y6789");
        assertThat(report().fixed()).isEqualTo(DRAFT.source());
    }

    private static Report report(Finding... findings) {
        return Report.of(DRAFT, List.of(findings), TestRules::info, List.of());
    }

    private static Finding finding(String rule, Span span) {
        return Finding.of(TestRules.info(rule), span, "Mend it");
    }
}
