package dev.draftlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.report.Report;
import dev.draftlint.report.Suppressed;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.TestRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

    private static final Rule BUMP = PhraseRule.of(TestRules.info("bump"), "Say what is new", Phrases.of("bump"));
    private static final Rule HURRY = PhraseRule.of(TestRules.info("hurry"), "Give the date", Phrases.of("hurry"));
    private static final Rule SHORT = TestRules.rule(
            TestRules.info("short").withScope(Scope.DRAFT),
            draft -> List.of(Finding.of(TestRules.info("short"), draft.whole(), "Say more")));

    private static final Draftlint LINTER = Draftlint.with(List.of(BUMP, HURRY));

    private static final String COMMENT = "<!-- draftlint-disable-next-line bump -- Ana asked -->\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- %s -->",
                "<!--/* %s */-->",
                "<#-- %s -->",
                "<%%# %s %%>",
                "<%%-- %s --%%>",
                "{{! %s }}",
                "{{!-- %s --}}",
                "{{/* %s */}}",
                "{{- /* %s */ -}}",
                "{# %s #}",
                "{#- %s -#}",
                "{%% # %s %%}",
                "{%% comment %%}%s{%% endcomment %%}",
                "## %s",
                "#* %s *#",
                "{%%- comment -%%}\n%s\n{%%- endcomment -%%}",
                "  <!--\n    %s\n  -->"
            })
    void everyLanguageHasItsForm(String form) {
        String text = "Hi Ana,\n\n" + form.formatted("draftlint-disable-next-line bump -- Ana asked") + "\nA bump.\n";

        for (Source source : List.of(Source.text(text), Source.markdown(text), Source.html(text))) {
            Report report = LINTER.lint(source);

            assertThat(report.findings()).isEmpty();
            assertThat(report.score()).isEqualTo(100);
            assertThat(report.suppressed()).singleElement().satisfies(each -> {
                assertThat(each.by()).isEqualTo(Suppressed.By.COMMENT);
                assertThat(each.reason()).isEqualTo("Ana asked");
                assertThat(each.contribution().excerpt()).isEqualTo("bump");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- %s -->", "{{! %s }}", "{# %s #}", "## %s", "{%% comment %%} %s {%% endcomment %%}"})
    void theCommentItselfIsNotRead(String form) {
        String comment = form.formatted("draftlint-disable-next-line hurry -- a bump, and [Name] is no merge tag");
        String text = "Hi Ana,\n\nIt is\n" + comment + "\nfine, hurry.\n";

        for (Source source : List.of(Source.text(text), Source.markdown(text), Source.html(text))) {
            assertThat(LINTER.lint(source).findings()).isEmpty();
            assertThat(LINTER.lint(source).draft().placeholders()).isEmpty();
            assertThat(LINTER.lint(source).draft().sentences())
                    .noneMatch(sentence -> sentence.text().contains("draftlint"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void onlyTheNextLineIsSilenced(String lineEnd) {
        String text = ("A bump.\n" + COMMENT + "A bump, and a bump.\nA bump.\n").replace("\n", lineEnd);

        Report report = LINTER.lint(text);

        assertThat(report.suppressed()).hasSize(2);
        assertThat(starts(report)).containsExactly(text.indexOf("bump"), text.lastIndexOf("bump"));
    }

    @Test
    void blankLinesMarkupAndFurtherCommentsArePassedOver() {
        String second = "<!-- draftlint-disable-next-line hurry -- a sale that ends -->";
        String html = "<p>Hi</p>\n" + COMMENT + "\n  " + second
                + "\n\n<table>\n<tr><td\n class='a'>\nA bump, hurry.\nA bump.";

        Report report = LINTER.lint(Source.html(html));

        assertThat(report.suppressed()).extracting(Suppressed::reason).containsExactly("Ana asked", "a sale that ends");
        assertThat(starts(report)).containsExactly(html.lastIndexOf("bump"));
    }

    @Test
    void oneCommentMayNameSeveralRules() {
        String text =
                "Hi Ana,\n\n{{! draftlint-disable-next-line bump, hurry -- both are\n quotes }}\nA bump, hurry.\n";

        assertThat(LINTER.lint(text).suppressed())
                .extracting(Suppressed::reason)
                .containsOnly("both are quotes")
                .hasSize(2);
    }

    @Test
    void aFindingAboutTheDraftIsSilencedWhereItPoints() {
        Draftlint linter = Draftlint.with(List.of(SHORT));
        String comment = "<!-- draftlint-disable-next-line short -- it is a note -->\n";

        assertThat(linter.lint("Hi Ana,\n\n" + comment + "Yes.\n").findings()).isEmpty();
        assertThat(rules(linter.lint("Hi Ana,\n\nYes.\n\n" + comment + "Thanks a lot for it.\n")))
                .containsExactly("short", "unused-suppression");
    }

    @Test
    void aCommentAboveTheBodyHoldsForTheSubjectToo() {
        Source above = Source.text(COMMENT + "Hi Ana,\n").withSubject("A bump");
        Source below = Source.text("Hi Ana,\n" + COMMENT + "Fine.\n").withSubject("A bump");

        assertThat(LINTER.lint(above).findings()).isEmpty();
        assertThat(rules(LINTER.lint(below))).containsExactly("bump", "unused-suppression");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- %s -->", "{{!-- %s --}}"})
    void aBranchOfATemplateIsSilencedLikeTheRest(String form) {
        String comment = form.formatted("draftlint-disable-next-line bump -- Ana asked") + "\n";
        String text = "Hi Ana,\n\n{{#if offer}}\n" + comment + "A bump.\n{{else}}\nA bump, too.\n{{/if}}\n\n" + comment
                + "{{#if trial}}\nIt was a bump.\n{{/if}}\nHurry.\n";

        for (Source source : List.of(Source.text(text), Source.html(text))) {
            Report report = LINTER.lint(source);

            assertThat(rules(report)).containsExactly("bump", "hurry");
            assertThat(starts(report).get(0)).isEqualTo(text.indexOf("bump, too"));
            assertThat(report.suppressed()).hasSize(2);
        }
    }

    @Test
    void withoutAReasonNothingIsSilenced() {
        for (String comment : List.of("bump", "bump --", "bump -- ", "bump: Ana asked")) {
            Report report = LINTER.lint("<!-- draftlint-disable-next-line " + comment + " -->\nA bump.\n");

            assertThat(rules(report)).contains("suppression-without-reason", "bump");
            assertThat(report.suppressed()).isEmpty();
        }
    }

    @Test
    void anUnknownRuleIsNamedWithTheNearest() {
        Report report = LINTER.lint("{# draftlint-disable-next-line bumb, hurry -- a typo #}\nA bump, hurry.\n");

        assertThat(rules(report)).containsExactly("suppression-of-unknown-rule", "bump");
        assertThat(report.findings().get(0).message()).isEqualTo("No rule 'bumb'; did you mean 'bump'?");
        assertThat(report.contributions().get(0).points()).isZero();
        assertThat(starts(report).get(0))
                .isEqualTo(report.draft().source().body().indexOf("bumb"));
        assertThat(report.suppressed()).hasSize(1);
        assertThat(rules(LINTER.lint("{# draftlint-disable-next-line -- for fun #}\n")))
                .containsExactly("suppression-of-unknown-rule");
        assertThat(rules(LINTER.lint("{# draftlint-disable-next-line " + "x".repeat(200) + " -- long #}\n")))
                .containsExactly("suppression-of-unknown-rule");
    }

    @Test
    void oneThatSilencesNothingIsFoundUnlessItsRuleIsOff() {
        String text = COMMENT + "Fine, hurry.\n";

        assertThat(rules(LINTER.lint(text))).containsExactly("unused-suppression", "hurry");
        assertThat(rules(LINTER.without("bump").lint(text))).containsExactly("hurry");
        assertThat(rules(LINTER.only("hurry").lint(text))).containsExactly("hurry");
        assertThat(rules(Draftlint.with(List.of(HURRY)).lint(text)))
                .containsExactly("suppression-of-unknown-rule", "hurry");
    }

    @Test
    void ofARuleThatFailedNobodyKnows() {
        Rule broken = TestRules.rule("broken", draft -> {
            throw new IllegalStateException("broken");
        });
        Report report = Draftlint.with(List.of(broken))
                .lint("{# draftlint-disable-next-line broken -- it breaks #}\nA line.\n");

        assertThat(report.findings()).isEmpty();
        assertThat(report.problems()).hasSize(1);
    }

    @Test
    void aFixNeverTakesACommentAway() {
        Rule cutter = TestRules.rule("cutter", draft -> {
            Span all = new Span(draft.whole().part(), 0, draft.source().body().length());
            return List.of(Finding.of(TestRules.info("cutter"), all, "Cut it").withFix(Fix.replace("Cut", all, "")));
        });
        Draftlint linter = Draftlint.with(List.of(BUMP, cutter));

        assertThat(linter.lint("A bump.").fixed().body()).isEmpty();
        assertThat(linter.lint("Hi.\n" + COMMENT + "A bump.").fixed().body()).startsWith("Hi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draftlint-disable-next-line bump -- no comment",
                "<!-- draftlint-disable-next-line bump -- never closed",
                "<!-- see draftlint-disable-next-line bump -- of another text -->",
                "<!-- draftlint-disable-next-lines bump -- of another name -->"
            })
    void whatIsNoSuchCommentSilencesNothing(String text) {
        assertThat(rules(LINTER.lint(text + "\nA bump.\n"))).contains("bump").doesNotContain("unused-suppression");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " ", "\n\n\n", " \n "})
    void manyCommentsAreReadInTime(String between) {
        String text = ("<!-- draftlint-disable-next-line a -- b -->" + between).repeat(20_000);

        assertThat(LINTER.lint(text + "\nA bump.").findings()).hasSize(Limits.FINDINGS_PER_RULE + 1);
    }

    @Test
    void theLastOfManyCommentsSilencesWhatTheFirstDoes() {
        String other = "<!-- draftlint-disable-next-line hurry -- Ana asked -->\n";

        assertThat(rules(LINTER.lint(COMMENT + other.repeat(10_000) + "\nA bump, hurry.\nA bump.\n")))
                .containsExactly("bump");
    }

    @Test
    void aNameIsNotCutInsideACharacter() {
        for (int length = 60; length < 64; length++) {
            String name = "x".repeat(length) + "\uD83D\uDE00".repeat(40);
            Report report = LINTER.lint("{# draftlint-disable-next-line " + name + " -- long #}\nA line.\n");
            String message = report.findings().get(0).message();
            assertThat(message).startsWith("No rule x").endsWith("…");
            assertThat(message.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        }
    }

    @Test
    void noPackTakesTheIdOfABuiltInRule() {
        assertThat(Draftlint.builtInRules())
                .allSatisfy(rule -> assertThatThrownBy(
                                () -> Draftlint.with(List.of(TestRules.rule(rule, draft -> List.of()))))
                        .hasMessageContaining(
                                "two rules have the id '" + rule.id() + "': Draftlint itself and rule 1"));
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    private static List<Integer> starts(Report report) {
        return report.findings().stream().map(finding -> finding.span().start()).toList();
    }
}
