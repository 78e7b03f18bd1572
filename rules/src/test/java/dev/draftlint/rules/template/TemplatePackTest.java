package dev.draftlint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Source;
import dev.draftlint.rule.Finding;
import dev.draftlint.testkit.RuleTester;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples of the rules leave open. */
class TemplatePackTest {

    private final RuleTester malformed = RuleTester.of(new MalformedPlaceholder());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi «{{first_name»,\n\nIt broke.",
                "Hi «{{first_name} }», it broke.",
                "Hi «{{{first_name}}», it broke.",
                "Hi «{{first_name}}}», it broke.",
                "Hi «first_name}}», it broke.",
                "Hi «{{#if» first_name, it broke.",
                "Hi «%%FIRST_NAME%», it broke.",
                "Hi «%FIRST_NAME%%», it broke.",
                "Hi «|FNAME|*», it broke.",
                "Hi «*|FNAME*», it broke.",
                "Hi «<%= name», it broke.",
                "Hi «{% if» name, it broke.",
                "Hi «${}», it broke.",
                "Hi «[First Name]]», it broke.",
                "Hi «[[First Name]», it broke.",
                "It broke. «{% endif %}»",
                "Hi «{{first_name}», your «{{company» and {{city}} broke.",
                "Hi {{#if a}}all{{/if}},\n\n«{% if b %}»It broke.«{{/each}}»"
            })
    void everyFormOfABrokenTag(String draft) {
        malformed.flags(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The set {1, {2, 3}} has {{4}} in it, and } stands alone :-}",
                "See [the list [of tills] we sent] and [more].",
                "It fell by 20%% and 30% of tills broke; 5 |* 6.",
                "Use a <% sign, or <b>.",
                "{{ start }} to {{ end }}, {{ range }}",
                "a**b**|c|*d*",
                "x = {y: {z: 1}}"
            })
    void signsThatAreNoTags(String draft) {
        malformed.accepts("Hi Ana,\n\n" + draft);
    }

    @Test
    void brokenTagsOfHtmlAreThoseThatItsReaderSees() {
        malformed
                .html()
                .accepts(
                        "<style>@media x{a{top:0}}</style><script>f({{a:1})</script><p class=\"{{a}\">Hi Ana</p><!-- {{a -->"
                                + "<table{% if a %} class='b'>")
                .flags("<p>Hi «<b>{{first_name}</b>», it broke.</p>"
                        .replace("«<b>", "<b>«")
                        .replace("</b>»", "»</b>"))
                .flags("<table>«{% if a %}»<tr><td>It broke.</td></tr></table>");
    }

    @Test
    void aBrokenTagInABranchIsToldWithIt() {
        List<Finding> findings = Draftlint.with(List.of(new MalformedPlaceholder()))
                .lint("Hi {{#if name}}{{name}{{else}}all{{/if}}, it broke.")
                .findings();
        assertThat(findings).extracting(Finding::branch).containsExactly("if name");
    }

    @Test
    void theNearestFieldIsNamed() {
        Draftlint linter = Draftlint.with(List.of(new UnknownField(Set.of("first_name", "company"))));
        assertThat(linter.lint("Hi {{frist_name}}, see {{zzz}}.").findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Write 'first_name'; there is no field 'frist_name'.",
                        "There is no field 'zzz'; take one that there is.");
        assertThat(Draftlint.with(new TemplatePack())
                        .only("unknown-field")
                        .lint("Hi {{frist_name}}")
                        .findings())
                .isEmpty();
    }

    @Test
    void oneFindingForAllThatIsWrittenOtherwise() {
        assertThat(Draftlint.with(List.of(new MixedPlaceholders()))
                        .lint("Hi {{a}}, {{b}}{{#if c}} [City] and [Street]{{else}} [Firm]{{/if}}.")
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.branch()).isEmpty());
    }

    @Test
    void thymeleafIsOneWayOfWriting() {
        RuleTester.of(new MixedPlaceholders())
                .html()
                .accepts(
                        "<p>Hi <b th:text=\"${name}\">Ana</b>,</p><p>${till} of [[${city}]] and [(${street})] broke.</p>");
    }

    @Test
    void ofAMailThatIsReadyBranchesAreText() {
        Source ready = Source.text("Hi {{name}}, {{#if a}}it broke.{{/if}}").withReadiness(Readiness.READY);
        assertThat(Draftlint.with(new TemplatePack()).lint(ready).findings())
                .extracting(Finding::rule, Finding::branch)
                .contains(org.assertj.core.groups.Tuple.tuple("unfilled-placeholder", ""));
    }
}
