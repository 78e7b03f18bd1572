package dev.draftlint;

import static dev.draftlint.rule.TestRules.info;
import static dev.draftlint.rule.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.TestDrafts;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseSeeker;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.RulePack;
import dev.draftlint.rule.Severity;
import dev.draftlint.rule.TestRules;
import dev.draftlint.text.DraftParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftlintTest {

    private static final Draft DRAFT = TestDrafts.text("0123456789 and some more of it.");
    private static final Rule BUMP = at("inbox-bump", 1);
    private static final Rule GUILT = at("silence-guilt", 2);

    @Test
    void refusesTwoRulesOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draftlint.with(pack("outreach", GUILT, BUMP), pack("acme", at("inbox-bump", 5))))
                .withMessage("two rules have the id 'inbox-bump': pack 'outreach' and pack 'acme';"
                        + " leave one of them out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draftlint.with(List.of(BUMP, GUILT, BUMP)))
                .withMessageContaining("rule 1 of the list and rule 3 of the list");
    }

    @Test
    void keepsTheIdOfLimitsForItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draftlint.with(List.of(at("limit", 1))))
                .withMessageContaining("Draftlint itself and rule 1 of the list");
    }

    @Test
    void namesTheNearestRuleForAnUnknownOne() {
        Draftlint linter = Draftlint.with(List.of(BUMP, GUILT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linter.without("inbox-bumb"))
                .withMessage("no rule 'inbox-bumb'; did you mean 'inbox-bump'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linter.only("silense-gilt"))
                .withMessage("no rule 'silense-gilt'; did you mean 'silence-guilt'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linter.withSeverity("x", Severity.INFO))
                .withMessage("no rule 'x'");
    }

    @Test
    void searchesADraftAgainThatAnotherLinterHasLinted() {
        Draft draft = DraftParser.create().parse(Source.text("Hi Ana,\n\nThe audit is done."));
        Draft linted = Draftlint.with(List.of(asking("other", Phrases.of("survey"))))
                .lint(draft)
                .draft();
        Draftlint linter = Draftlint.with(List.of(asking("audit", Phrases.of("audit"))));
        assertThat(linter.lint(linted).findings())
                .isEqualTo(linter.lint(draft).findings())
                .hasSize(1);
        assertThat(linter.lint(linted).draft().values()).isEqualTo(draft.values());
    }

    /** A rule that flags a draft which holds a phrase that it names. */
    private static Rule asking(String id, Phrases phrases) {
        return new PhraseSeeker() {
            @Override
            public RuleInfo info() {
                return TestRules.info(id);
            }

            @Override
            public List<Phrases> phrases() {
                return List.of(phrases);
            }

            @Override
            public List<Finding> check(Draft draft) {
                return phrases.anyIn(draft) ? List.of(Finding.of(info(), draft.whole(), "Mend it")) : List.of();
            }
        };
    }

    @Test
    void leavesRulesOut() {
        Draftlint linter = Draftlint.with(List.of(GUILT, BUMP));
        assertThat(linter.rules()).containsExactly(BUMP, GUILT);
        assertThat(rulesThatFind(linter)).containsExactly("inbox-bump", "silence-guilt");
        assertThat(rulesThatFind(linter.without("inbox-bump", "inbox-bump"))).containsExactly("silence-guilt");
        assertThat(rulesThatFind(linter.only("inbox-bump"))).containsExactly("inbox-bump");
        assertThat(rulesThatFind(linter.without())).hasSize(2);
    }

    @Test
    void tellsARuleThatIsOffFromNone() {
        Draftlint linter = Draftlint.with(List.of(GUILT, BUMP)).without("inbox-bump");
        assertThat(linter.without("inbox-bump").rules()).containsExactly(GUILT);
        String off = "rule 'inbox-bump' is off; begin with a linter that has it on";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linter.only("silence-guilt", "inbox-bump"))
                .withMessage(off);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linter.withSeverity("inbox-bump", Severity.INFO))
                .withMessage(off);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linter.without("inbox-bumb"))
                .withMessage("no rule 'inbox-bumb'; did you mean 'inbox-bump'?");
    }

    @Test
    void givesFindingsAnotherSeverity() {
        Draftlint linter = Draftlint.with(List.of(BUMP, GUILT));
        Report report = linter.withSeverity("inbox-bump", Severity.ERROR).lint(DRAFT);
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(report.score()).isLessThan(linter.lint(DRAFT).score());
        assertThat(linter.lint(DRAFT).worst()).contains(Severity.WARNING);
    }

    @Test
    void dropsTheSamePlaceOfTheSameRule() {
        Rule twice = rule("twice", draft -> {
            Finding finding = Finding.of(info("twice"), new Span(Part.BODY, 0, 4), "Mend it");
            return List.of(finding.withConfidence(0.5), finding, finding.withSeverity(Severity.INFO));
        });
        Report report = Draftlint.with(List.of(twice)).lint(DRAFT);
        assertThat(report.findings()).containsExactly(Finding.of(info("twice"), new Span(Part.BODY, 0, 4), "Mend it"));
    }

    @Test
    void doesNotDependOnTheOrderOfTheRules() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            List<Rule> rules = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> at("rule-" + (char) ('a' + i), random.nextInt(8)))
                    .toList());
            Report report = Draftlint.with(rules).lint(DRAFT);
            Collections.shuffle(rules, random);
            assertThat(Draftlint.with(rules).lint(DRAFT).contributions())
                    .as("seed %d", seed)
                    .isEqualTo(report.contributions());
        }
    }

    @Test
    void refusesADraftThatIsTooLong() {
        Draftlint linter = Draftlint.with(List.of(BUMP));
        String body = "x".repeat(Limits.DRAFT_LENGTH);
        assertThat(linter.lint(TestDrafts.text(body)).findings())
                .extracting(Finding::rule)
                .containsExactly("inbox-bump");
        Report report = linter.lint(Source.text(body).withSubject("x"));
        assertThat(report.findings())
                .extracting(Finding::rule, Finding::severity, Finding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "limit", Severity.WARNING, "Not read: 1,000,001 characters, and the limit is 1,000,000"));
        assertThat(linter.lint(TestDrafts.text(body + "x")).findings())
                .extracting(Finding::rule)
                .containsExactly("limit");
    }

    private static List<String> rulesThatFind(Draftlint linter) {
        return linter.lint(DRAFT).findings().stream().map(Finding::rule).toList();
    }

    private static Rule at(String id, int start) {
        return rule(id, draft -> List.of(Finding.of(info(id), new Span(Part.BODY, start, start + 1), "Mend it")));
    }

    private static RulePack pack(String id, Rule... rules) {
        return new RulePack() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Rule> rules() {
                return List.of(rules);
            }
        };
    }
}
