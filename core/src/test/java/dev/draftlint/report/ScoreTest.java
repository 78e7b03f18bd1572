package dev.draftlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.TestDrafts;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreTest {

    private static final int TRIES = 1_000;
    private static final Draft DRAFT = TestDrafts.text("x".repeat(500));
    private static final Map<String, RuleInfo> RULES = Stream.of(
                    rule("a", Evidence.Grade.A),
                    rule("b", Evidence.Grade.B),
                    rule("c", Evidence.Grade.C),
                    rule("d", Evidence.Grade.NONE).withWeight(1.7),
                    rule("e", Evidence.Grade.NONE).withWeight(0))
            .collect(Collectors.toMap(RuleInfo::id, Function.identity()));

    static IntStream seeds() {
        return IntStream.range(0, TRIES);
    }

    @Test
    void isFullWithoutFindings() {
        assertThat(report(List.of()).score()).isEqualTo(100.0);
    }

    @Test
    void followsTheFormula() {
        Finding warning =
                Finding.of(RULES.get("a"), new Span(Part.BODY, 0, 1), "Mend it").withConfidence(0.8);
        Report report = report(List.of(warning));
        assertThat(report.contributions().get(0).weight()).isEqualTo(12.0);
        assertThat(report.score()).isEqualTo(88.7);
        assertThat(report.contributions().get(0).points()).isEqualTo(11.3);
        assertThat(report.contributions().get(0).gain()).isEqualTo(11.3);
    }

    @Test
    void countsRepetitionLessAndLess() {
        List<Double> scores = IntStream.rangeClosed(0, 6)
                .mapToObj(count -> IntStream.range(0, count)
                        .mapToObj(i -> Finding.of(RULES.get("a"), new Span(Part.BODY, i, i + 1), "Mend it"))
                        .toList())
                .map(findings -> report(findings).score())
                .toList();
        for (int i = 2; i < scores.size(); i++) {
            double before = scores.get(i - 2) - scores.get(i - 1);
            assertThat(scores.get(i - 1) - scores.get(i)).isPositive().isLessThan(before);
        }
    }

    @Test
    void staysAboveNothingWithAThousandErrors() {
        List<Finding> errors = new ArrayList<>();
        Map<String, RuleInfo> rules = IntStream.range(0, 26)
                .mapToObj(i -> rule("x" + (char) ('a' + i), Evidence.Grade.A))
                .collect(Collectors.toMap(RuleInfo::id, Function.identity()));
        rules.values()
                .forEach(rule -> IntStream.range(0, 40)
                        .mapToObj(i -> Finding.of(rule, new Span(Part.BODY, i, i + 1), "Mend it"))
                        .map(finding -> finding.withSeverity(Severity.ERROR))
                        .forEach(errors::add));
        Report report = Report.of(DRAFT, errors, rules::get, List.of());
        assertThat(report.score()).isBetween(0.0, 1.0);
        assertThat(tenths(report.score()) + points(report)).isEqualTo(1_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsItsPromises(int seed) {
        List<Finding> findings = findings(new Random(seed));
        Report report = report(findings);
        assertThat(report.score()).isBetween(0.0, 100.0);
        assertThat(tenths(report.score()) + points(report)).isEqualTo(1_000);
        assertThat(report.contributions()).allMatch(contribution -> contribution.points() >= 0);
        for (Contribution contribution : report.contributions()) {
            Report without = report.keeping(finding -> finding != contribution.finding());
            assertThat(without.score()).isGreaterThanOrEqualTo(report.score());
            assertThat(tenths(contribution.gain())).isEqualTo(tenths(without.score()) - tenths(report.score()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfTheFindings(int seed) {
        Random random = new Random(seed);
        List<Finding> findings = findings(random);
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, random);
        assertThat(report(shuffled)).isEqualTo(report(findings));
    }

    /** At most one finding of a rule a place, as the linter makes sure. */
    private static List<Finding> findings(Random random) {
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(place -> finding(place, random))
                .toList();
    }

    private static Finding finding(int place, Random random) {
        String rule = List.of("a", "b", "c", "d", "e").get(random.nextInt(5));
        Severity severity = Severity.values()[random.nextInt(3)];
        double confidence = random.nextBoolean() ? 1 : 1 - random.nextDouble();
        return Finding.of(RULES.get(rule), new Span(Part.BODY, place, place + 1), "Mend it")
                .withSeverity(severity)
                .withConfidence(confidence);
    }

    private static Report report(List<Finding> findings) {
        return Report.of(DRAFT, findings, RULES::get, List.of());
    }

    private static long points(Report report) {
        return report.contributions().stream()
                .mapToLong(contribution -> tenths(contribution.points()))
                .sum();
    }

    private static long tenths(double points) {
        long tenths = Math.round(points * 10);
        assertThat(tenths / 10.0).as("whole tenths").isEqualTo(points);
        return tenths;
    }

    private static RuleInfo rule(String id, Evidence.Grade grade) {
        Evidence evidence = new Evidence(grade, "Counted.", "a test");
        return new RuleInfo(id, Severity.WARNING, "Flags a test.", "It is one.", evidence, List.of(), List.of());
    }
}
