package dev.draftlint;

import static dev.draftlint.rule.TestRules.info;
import static dev.draftlint.rule.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.TestDrafts;
import dev.draftlint.report.Problem;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Severity;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule does, the other rules' findings stand, and the report is never green. */
class HostileRulesTest {

    private static final String SECRET = "the merger with Harrow";
    private static final Draft DRAFT = TestDrafts.text("We spoke of \uD83D\uDE00 " + SECRET + ". " + "x".repeat(2_000));
    private static final Finding GOOD = found("honest", 0, 2);
    private static final Finding OWN = found("hostile", 3, 8);

    static Stream<Arguments> hostileRules() {
        return Stream.of(
                hostile("threw java.lang.IllegalStateException at ", false, draft -> {
                    throw new IllegalStateException(draft.source().body());
                }),
                hostile("threw java.lang.NoClassDefFoundError at ", false, draft -> {
                    throw new NoClassDefFoundError(draft.source().body());
                }),
                hostile("threw java.lang.AssertionError at ", false, draft -> {
                    throw new AssertionError(draft.source().body());
                }),
                hostile(
                        "threw java.lang.NullPointerException at ",
                        false,
                        draft -> List.of(Finding.of(info("hostile"), null, "Mend it"))),
                hostile(
                        "threw java.lang.IllegalArgumentException at ",
                        false,
                        draft -> List.of(Finding.of(info("hostile"), new Span(Part.BODY, 0, 1), "x".repeat(91)))),
                hostile(
                        "threw java.lang.NullPointerException at ",
                        false,
                        draft -> List.of(OWN.withFix(Fix.replace("x", OWN.span(), null)))),
                hostile("threw dev.draftlint.HostileRulesTest$Untraced", false, draft -> {
                    throw new Untraced(() -> null);
                }),
                hostile("threw dev.draftlint.HostileRulesTest$Untraced", false, draft -> {
                    throw new Untraced(() -> {
                        throw new AssertionError(draft.source().body());
                    });
                }),
                hostile("overflowed the stack", false, HostileRulesTest::recursion),
                hostile("returned null instead of a list", false, draft -> null),
                hostile("returned null among its findings", true, draft -> Arrays.asList(null, OWN, null)),
                hostile(
                        "returned a finding in the name of another rule",
                        true,
                        draft -> List.of(found("honest", 4, 5), OWN)),
                hostile(
                        "returned a place outside the text, or inside a character",
                        true,
                        draft -> List.of(found("hostile", 5, 5_000_000), OWN)),
                hostile(
                        "returned a place outside the text, or inside a character",
                        true,
                        draft -> List.of(found("hostile", 13, 14), OWN)),
                hostile(
                        "returned a place outside the text, or inside a character",
                        true,
                        draft -> List.of(
                                OWN,
                                found("hostile", 0, 1).withFix(Fix.replace("x", new Span(Part.SUBJECT, 0, 1), "")))),
                hostile("threw java.lang.UnsupportedOperationException at ", true, draft -> new BrokenList()));
    }

    private static Arguments hostile(String deed, boolean keepsItsOwn, Function<Draft, List<Finding>> check) {
        return Arguments.of(deed, keepsItsOwn, check);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileRules")
    void hideNothing(String deed, boolean keepsItsOwn, Function<Draft, List<Finding>> check) {
        Report report = report(rule("hostile", check));
        assertThat(report.findings()).isEqualTo(keepsItsOwn ? List.of(GOOD, OWN) : List.of(GOOD));
        assertThat(report.problems()).extracting(Problem::rule).containsExactly("hostile");
        assertThat(report.problems().get(0).message())
                .startsWith("the rule " + deed)
                .doesNotContain(SECRET);
        assertThat(report.passes(Severity.ERROR)).isFalse();
    }

    @Test
    void mayLieAboutHowMuchTheyFind() {
        Report report = report(rule("hostile", draft -> new OneOfMany()));
        assertThat(report.findings()).containsExactly(GOOD, OWN);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void cannotSwallowAFailureOfTheMachine() {
        Rule greedy = rule("hostile", draft -> {
            throw new OutOfMemoryError("made up");
        });
        assertThatThrownBy(() -> report(greedy)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void areCountedBeyondTheirLimit() {
        Report exact = report(rule("hostile", draft -> distinct(Limits.FINDINGS_PER_RULE)));
        assertThat(exact.findings()).hasSize(1 + Limits.FINDINGS_PER_RULE).noneMatch(HostileRulesTest::isLimit);
        Report more = report(rule("hostile", draft -> distinct(Limits.FINDINGS_PER_RULE + 1)));
        assertThat(more.findings()).hasSize(2 + Limits.FINDINGS_PER_RULE);
        assertThat(limit(more).message()).isEqualTo("And 1 more");
        assertThat(limit(more).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void mayFindAMillionThings() {
        Report same = report(rule("hostile", draft -> Collections.nCopies(1_000_000, OWN)));
        assertThat(same.findings()).containsExactly(GOOD, OWN);
        Report different = report(rule("hostile", draft -> distinct(1_000_000)));
        assertThat(different.findings()).contains(GOOD).hasSize(2 + Limits.FINDINGS_PER_RULE);
        assertThat(limit(different).message()).isEqualTo("And 999,900 more");
        assertThat(different.problems()).isEmpty();
    }

    @Test
    void showTheWorstWhereNotAllCanBeShown() {
        List<Finding> hints = distinct(200).stream()
                .map(finding -> finding.withSeverity(Severity.INFO))
                .toList();
        Finding error = found("hostile", 1_900, 1_901).withSeverity(Severity.ERROR);
        Report report = report(rule("hostile", draft -> joined(hints, error)));
        assertThat(report.findings()).contains(error).hasSize(2 + Limits.FINDINGS_PER_RULE);
    }

    @Test
    void areLimitedTogether() {
        List<Rule> ten = many(10);
        assertThat(Draftlint.with(ten).lint(DRAFT).findings())
                .hasSize(Limits.FINDINGS_PER_DRAFT)
                .noneMatch(HostileRulesTest::isLimit);
        Report eleven = Draftlint.with(many(11)).lint(DRAFT);
        assertThat(eleven.findings()).hasSize(1 + Limits.FINDINGS_PER_DRAFT);
        assertThat(limit(eleven).message()).isEqualTo("And 100 more");
    }

    private static List<Rule> many(int rules) {
        return IntStream.range(0, rules)
                .mapToObj(i -> "rule-" + (char) ('a' + i))
                .map(id -> rule(
                        id,
                        draft -> IntStream.range(0, Limits.FINDINGS_PER_RULE)
                                .mapToObj(place -> found(id, 20 + place, 21 + place))
                                .toList()))
                .toList();
    }

    private static Report report(Rule hostile) {
        Rule honest = rule("honest", draft -> List.of(GOOD));
        return Draftlint.with(List.of(hostile, honest)).lint(DRAFT);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static List<Finding> recursion(Draft draft) {
        List<Finding> deeper = recursion(draft);
        return deeper.isEmpty() ? List.of() : deeper;
    }

    private static List<Finding> distinct(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> found("hostile", 20 + i % 1_000, 1_020 + i / 1_000))
                .toList();
    }

    private static List<Finding> joined(List<Finding> findings, Finding last) {
        return Stream.concat(findings.stream(), Stream.of(last)).toList();
    }

    private static Finding found(String rule, int start, int end) {
        return Finding.of(info(rule), new Span(Part.BODY, start, end), "Mend it");
    }

    private static Finding limit(Report report) {
        return report.findings().stream()
                .filter(HostileRulesTest::isLimit)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLimit(Finding finding) {
        return finding.rule().equals("limit");
    }

    /** Cannot say where it was thrown. */
    private static final class Untraced extends RuntimeException {

        private final transient Supplier<StackTraceElement[]> trace;

        Untraced(Supplier<StackTraceElement[]> trace) {
            this.trace = trace;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return trace.get();
        }
    }

    /** Has one finding and says that it has more than any machine holds. */
    private static final class OneOfMany extends AbstractList<Finding> {

        @Override
        public Finding get(int index) {
            return OWN;
        }

        @Override
        public Iterator<Finding> iterator() {
            return List.of(OWN).iterator();
        }

        @Override
        public int size() {
            return Integer.MAX_VALUE;
        }
    }

    /** Hands out one finding and then breaks. */
    private static final class BrokenList extends AbstractList<Finding> {

        @Override
        public Finding get(int index) {
            if (index > 0) {
                throw new UnsupportedOperationException();
            }
            return OWN;
        }

        @Override
        public int size() {
            return 1_000_000;
        }
    }
}
