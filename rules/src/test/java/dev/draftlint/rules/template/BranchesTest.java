package dev.draftlint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.report.Contribution;
import dev.draftlint.report.Report;
import dev.draftlint.rules.outreach.OutreachPack;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates with branches, linted as the mails that they can produce. */
class BranchesTest {

    private static final Draftlint LINTER = Draftlint.with(new OutreachPack());

    private static final String VALUE =
            "We found that the till in Leeds loses 40 pounds an hour, and mended the one in Hull in two days. ";

    private static final String ASK = "Would Tuesday at ten suit you?";

    /** Each finding as "rule: excerpt (branch)". */
    private static List<String> found(Source source, String... rules) {
        Report report = LINTER.only(rules).lint(source);
        assertThat(report.problems()).isEmpty();
        return report.contributions().stream().map(BranchesTest::told).toList();
    }

    private static String told(Contribution found) {
        String branch = found.finding().branch();
        return found.finding().rule() + ": " + found.excerpt() + (branch.isEmpty() ? "" : " (" + branch + ")");
    }

    private static Source sales(String body) {
        return Source.text(body).withKind(Kind.SALES).withStage(Stage.FIRST_TOUCH);
    }

    @Test
    void tenBranchesAreEachNamed() {
        String cases = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "{% when " + i + " %}Just checking in, plan " + i + ". ")
                .collect(Collectors.joining());
        List<String> found = found(sales("Hi Ana,\n\n{% case plan %}" + cases + "{% endcase %}"), "checking-in");
        assertThat(found)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "checking-in: Just checking in (when " + i + " of plan)")
                        .toList());
    }

    @Test
    void tenConditionsAreEachNamed() {
        String branches = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "{{#if c" + i + "}}The till broke.{{else}}Just checking in.{{/if}} ")
                .collect(Collectors.joining());
        assertThat(found(sales("Hi Ana,\n\n" + branches), "checking-in"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "checking-in: Just checking in (else of c" + i + ")")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi {{#if name}}{{name}}{{else}}there{{/if}},",
                "Hi {% if name %}{{ name }}{% else %}there{% endif %},",
                "Hi <#if name>${name}<#else>there</#if>,",
                "Hi <% if name %><%= name %><% else %>there<% end %>,",
                "Hi *|IF:name|**|name|**|ELSE:|*there*|END:IF|*,"
            })
    void aGreetingWithoutANameIsInOneBranch(String greeting) {
        assertThat(found(sales(greeting + "\n\n" + VALUE), "generic-greeting"))
                .singleElement()
                .asString()
                .startsWith("generic-greeting: Hi ")
                .endsWith(" (else of name)");
    }

    @Test
    void aBranchAroundHalfOfASentenceFindsNothing() {
        String template =
                "Hi {{name}},\n\n{{#if city}}The till in {{city}} broke,{{else}}Two tills broke,{{/if}} and we {{#if old}}have"
                        + " mended{{else}}will mend{{/if}} it by Friday for 40 pounds{{#if twice}}, which is half of what you paid in"
                        + " May{{/if}}. " + VALUE + ASK;
        assertThat(LINTER.lint(sales(template).withSubject("The till{{#if city}} in {{city}}{{/if}}"))
                        .findings())
                .isEmpty();
    }

    @Test
    void whatADraftLacksInOneBranchOnlyNamesIt() {
        assertThat(found(
                        sales("Hi Ana,\n\n{{#if offer}}" + VALUE + "{{else}}We sell tills.{{/if}}\n\n{{#if ask}}" + ASK
                                + "{{/if}}"),
                        "missing-value-proposition",
                        "no-next-step"))
                .extracting(told -> told.substring(0, told.indexOf(':')) + told.substring(told.lastIndexOf(" (")))
                .containsExactlyInAnyOrder("missing-value-proposition (else of offer)", "no-next-step (else of ask)");
    }

    @Test
    void theLongestAndTheShortestMailKeepTheLimits() {
        String half = "The till in Leeds broke twice in May and once in June. ".repeat(10);
        assertThat(found(sales("Hi Ana,\n\n" + half + "{% if story %}" + half + "{% endif %}" + ASK), "too-long"))
                .singleElement()
                .asString()
                .endsWith(" (if story)");
        assertThat(found(sales("Hi Ana,\n\n{% if story %}" + half + "{% else %}" + half + "{% endif %}"), "too-long"))
                .isEmpty();
        assertThat(found(
                        sales("{% if a %}" + half.repeat(3) + "{% else %}" + half.repeat(4) + "{% endif %}"),
                        "too-long"))
                .hasSize(1);
    }

    @Test
    void aSubjectHasBranchesToo() {
        Source source =
                sales(VALUE).withSubject("{{#if known}}Checking in{{else}}{{#if big}}Quick question{{/if}}{{/if}}");
        assertThat(found(source, "checking-in", "subject-vague", "subject-missing"))
                .containsExactlyInAnyOrder(
                        "checking-in: Checking in (if known)",
                        "subject-vague: Checking in (if known)",
                        "subject-vague: Quick question (if big)",
                        "subject-missing: " + VALUE.strip() + " (else of big)");
    }

    @Test
    void aLongSubjectIsOneThatAMailCanHave() {
        String half = "Two tills for the depot in Leeds and Hull";
        assertThat(found(
                        sales(VALUE).withSubject("{{#if a}}" + half + "{{else}}" + half + "{{/if}}"),
                        "subject-too-long"))
                .isEmpty();
        assertThat(found(
                        sales(VALUE).withSubject(half + "{{#if a}}, and what they cost you{{/if}}"),
                        "subject-too-long"))
                .singleElement()
                .asString()
                .endsWith(" (if a)");
    }

    @Test
    void theBodyOfALoopIsFoundOnce() {
        assertThat(found(
                        sales("Hi Ana,\n\n{{#each tills}}\n- Just checking in on {{this}}.\n{{/each}}\n\n" + VALUE),
                        "checking-in"))
                .containsExactly("checking-in: Just checking in");
    }

    @Test
    void aFaultOutsideOfBranchesNamesNone() {
        assertThat(found(sales("Hi Ana,\n\nJust checking in. {{#if a}}" + VALUE + "{{/if}}"), "checking-in"))
                .containsExactly("checking-in: Just checking in");
    }

    @Test
    void pointsAreCountedOnce() {
        Report once = LINTER.only("checking-in").lint(sales("Just checking in. The till broke."));
        Report twice = LINTER.only("checking-in")
                .lint(sales("Just checking in. The till {{#if a}}broke{{else}}works{{/if}}."));
        assertThat(twice.score()).isEqualTo(once.score());
    }
}
