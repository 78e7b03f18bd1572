package dev.draftlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.TestRules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

    private static final Rule BUMP =
            PhraseRule.of(TestRules.info("bump"), "Say what is new", Phrases.of("bump", "bumping"));

    private static final Draftlint LINTER = Draftlint.with(List.of(BUMP));

    private static final String SENTENCE = "A bump: the Leeds report, which you asked for, isn't done.";

    private static final String KNOWN = onlyOf(Source.text("Hi Ana,\n\n" + SENTENCE + "\n"));

    @Test
    void areTheSameInEveryVersion() {
        assertThat(KNOWN).isEqualTo("0ab703b128413c15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Ana,\r\n\r\nA bump: the Leeds report, which you\r\nasked for, isn't done.\r\n",
                "Hi Ana,\n\n    A bump: the Leeds report,\n    which you asked for, isn't done.\n",
                "Hi Ana,\n\nThe sun is out today in Leeds.\n\nA bump: the Leeds report, which you asked for, isn\u2019t done.\n",
                "A bump \u2013 the Leeds report, which you asked for, isn't done!"
            })
    void outliveAnotherLayout(String text) {
        assertThat(onlyOf(Source.text(text))).isEqualTo(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hi Ana,</p>\n<p>A bump: the <b>Leeds</b> report,\n   which you asked for, isn&#8217;t done.</p>",
                "<p>Hi Ana,<p>A&nbsp;bu&#109;p: the Leeds report, which you asked for, isn&rsquo;t done.",
                "<div>Hi Ana,<br><br>A bump: the Leeds\treport, which you asked for, isn't done.</div>"
            })
    void outliveMarkupAndEntities(String html) {
        assertThat(onlyOf(Source.html(html))).isEqualTo(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Ana,\n\nA bump: the York report, which you asked for, isn't done.",
                "Hi Ana,\n\nA bump: the Leeds report, which you asked for, is done."
            })
    void endWithAnotherWord(String text) {
        assertThat(onlyOf(Source.text(text))).isNotEqualTo(KNOWN);
    }

    @Test
    void tellTheSubjectFromTheBody() {
        assertThat(onlyOf(Source.text("").withSubject(SENTENCE))).isNotEqualTo(KNOWN);
    }

    @Test
    void countTheSameSentenceThroughSuppressions() {
        Report report = LINTER.lint("Hi Ana,\n\nA bump. It rains.\n\nA bump. It pours.\n\nA bump.\n");
        Finding second = report.findings().get(1);
        Report suppressing = report.suppressing(
                Suppressed.By.BASELINE, finding -> finding == second ? Optional.of("") : Optional.empty());

        assertThat(of(report)).doesNotHaveDuplicates().hasSize(3);
        assertThat(of(suppressing))
                .containsExactly(of(report).get(0), of(report).get(2));
        assertThat(suppressing.fingerprints().of(second)).isEqualTo(of(report).get(1));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "LIMIT"})
    void ofTheWholeDraftDoNotKnowItsText(Scope scope) {
        Rule always = TestRules.rule(
                TestRules.info("no-step").withScope(scope),
                draft -> List.of(Finding.of(TestRules.info("no-step"), draft.whole(), "Name a step")));
        Draftlint linter = Draftlint.with(List.of(always));

        assertThat(of(linter.lint("Hi Ana,\n\nOne thing.")))
                .isEqualTo(of(linter.lint("Another thing.")))
                .containsExactly(Fingerprints.ofDraft("no-step"));
    }

    @Test
    void whereNoSentenceIsTheSourceCounts() {
        Rule first = TestRules.rule(
                "tag",
                draft -> List.of(Finding.of(
                        TestRules.info("tag"),
                        new Span(Part.BODY, 0, draft.source().body().indexOf('>') + 1),
                        "Name it")));
        Draftlint linter = Draftlint.with(List.of(first));

        assertThat(of(linter.lint(Source.html("<img src='a'>"))))
                .isEqualTo(of(linter.lint(Source.html("<img  SRC=\"a\">"))))
                .isNotEqualTo(of(linter.lint(Source.html("<img src='b'>"))));
    }

    @Test
    void areThoseOfTheReportOnly() {
        Finding foreign = LINTER.lint("A bump.").findings().get(0);

        assertThatThrownBy(() -> LINTER.lint("A bump.").fingerprints().of(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a finding of 'bump' that is not in the report; ask its own report");
    }

    private static String onlyOf(Source source) {
        List<String> all = of(LINTER.lint(source));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<String> of(Report report) {
        return report.findings().stream().map(report.fingerprints()::of).toList();
    }
}
