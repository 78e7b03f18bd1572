package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Mail;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    /** Each mail as "choices > text". */
    private static List<String> mails(Source source) {
        return Drafts.read(source).mails().stream()
                .map(mail -> String.join(", ", mail.choices()) + " > " + text(mail.draft()))
                .toList();
    }

    private static String text(Draft draft) {
        return Drafts.sentences(draft).stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    private static List<String> mails(String text) {
        return mails(Source.text(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00A6',
            value = {
                "The till {{#if a}}broke{{else}}works{{/if}}. ¦ if a",
                "The till {{~#if a~}}broke{{~else~}}works{{~/if~}}. ¦ if a",
                "The till {{#a}}broke{{/a}}{{^a}}works{{/a}}. ¦ if a",
                "The till {{#a}}broke{{^}}works{{/a}}. ¦ if a",
                "The till {{if .A}}broke{{else}}works{{end}}. ¦ if .A",
                "The till {% if a == 1 %}broke{% else %}works{% endif %}. ¦ if a == 1",
                "The till {%- if (a) -%}broke{%- else -%}works{%- endif -%}. ¦ if a",
                "The till <#if a??>broke<#else>works</#if>. ¦ if a??",
                "The till <#if (a > 1)>broke<#else/>works</#if>. ¦ if a > 1",
                "The till [#if a]broke[#else]works[/#if]. ¦ if a",
                "The till #if($a)broke#{else}works#end. ¦ if $a",
                "The till #if ( $a.isBroken() )broke#else works#end. ¦ if $a.isBroken()",
                "The till <% if a %>broke<% else %>works<% end %>. ¦ if a",
                "The till <%- if a then -%>broke<%- else -%>works<%- end -%>. ¦ if a",
                "The till <% if (a) { %>broke<% } else { %>works<% } %>. ¦ if a",
                "The till *|IF:A|*broke*|ELSE:|*works*|END:IF|*. ¦ if A",
                "The till %%[ IF @a == 1 THEN ]%%broke%%[ ELSE ]%%works%%[ ENDIF ]%%. ¦ if @a == 1",
                "The till %%[ SET @a = Lookup('x','y') if @a > 1 then ]%%broke%%[ else ]%%works%%[ endif ]%%. ¦ if @a > 1",
            })
    void aConditionMakesTwoMails(String template, String choice) {
        assertThat(mails(template))
                .extracting(mail -> mail.replace("till broke .", "till broke.").replace("till works .", "till works."))
                .containsExactly(choice + " > The till broke.", "else of" + choice.substring(2) + " > The till works.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00A6',
            value = {
                "It {% unless a %}broke{% else %}works{% endunless %}.",
                "It {{#unless a}}broke{{else}}works{{/unless}}.",
                "It <% unless a %>broke<% else %>works<% end %>.",
                "It *|IFNOT:a|*broke*|ELSE:|*works*|END:IF|*.",
                "It {% if not a %}broke{% else %}works{% endif %}.",
                "It <#if !a>broke<#else>works</#if>.",
            })
    void anExceptionTurnsThemRound(String template) {
        assertThat(mails(template)).containsExactly("if a > It works.", "else of a > It broke.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if a %}One.{% elsif b %}Two.{% else %}Three.{% endif %}",
                "{% if a %}One.{% elif b %}Two.{% else %}Three.{% endif %}",
                "{{#if a}}One.{{else if b}}Two.{{else}}Three.{{/if}}",
                "<#if a>One.<#elseif b>Two.<#else>Three.</#if>",
                "#if(a)One.#elseif(b)Two.#{else}Three.#end",
                "<% if a %>One.<% elsif b %>Two.<% else %>Three.<% end %>",
                "<% if (a) { %>One.<% } else if (b) { %>Two.<% } else { %>Three.<% } %>",
                "*|IF:a|*One.*|ELSEIF:b|*Two.*|ELSE:|*Three.*|END:IF|*",
                "%%[ IF a THEN ]%%One.%%[ ELSEIF b THEN ]%%Two.%%[ ELSE ]%%Three.%%[ ENDIF ]%%"
            })
    void aChainMakesAMailForEachLink(String template) {
        assertThat(mails(template))
                .containsExactly("if a > One.", "else of a, if b > Two.", "else of a, else of b > Three.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% case plan %}{% when 1 %}One.{% when 2 %}Two.{% else %}Three.{% endcase %}",
                "<#switch plan><#case 1>One.<#break><#case 2>Two.<#default>Three.</#switch>",
                "<% case plan %><% when 1 %>One.<% when 2 %>Two.<% else %>Three.<% end %>"
            })
    void aSelectionMakesAMailForEachCase(String template) {
        assertThat(mails(template))
                .containsExactly("when 1 of plan > One.", "when 2 of plan > Two.", "else of plan > Three.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#each tills}}The till broke.{{/each}}",
                "{% for till in tills %}The till broke.{% endfor %}",
                "<#list tills as till>The till broke.</#list>",
                "#foreach($till in $tills)The till broke.#end",
                "<% tills.each do |till| %>The till broke.<% end %>",
                "<% tills.forEach(function(till) { %>The till broke.<% }) %>",
                "<%= list tills do |till| %>The till broke.<% end %>",
                "{{range .Tills}}The till broke.{{end}}"
            })
    void aLoopIsReadOnce(String template) {
        assertThat(mails(template)).isEmpty();
        assertThat(Drafts.sentencesOf(template)).containsExactly("The till broke.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#each tills}}It broke.{{else}}None broke.{{/each}}",
                "{% for tills %}It broke.{% empty %}None broke.{% endfor %}",
                "<#list tills>It broke.<#else>None broke.</#list>"
            })
    void aLoopOverNothingIsAnotherMail(String template) {
        assertThat(mails(template)).containsExactly("each tills > It broke.", "else of tills > None broke.");
    }

    @Test
    void withoutElseTheOtherMailHasNothingThere() {
        assertThat(mails("The till broke{{#if twice}} twice{{/if}} in May."))
                .containsExactly("if twice > The till broke twice in May.", "else of twice > The till broke in May.");
    }

    @Test
    void theSameConditionIsDecidedOnce() {
        assertThat(mails(Source.text("{{#if a}}It broke.{{/if}} {{^a}}It works.{{/a}}")
                        .withSubject("{{#if a}}Alarm{{else}}Rest{{/if}}")))
                .containsExactly("if a > Alarm It broke.", "else of a > Rest It works.");
    }

    @Test
    void whatStandsInABranchNotTakenIsNotDecided() {
        assertThat(mails("It {% if a %}broke{% if b %} twice{% endif %}{% else %}works{% endif %}."))
                .containsExactlyInAnyOrder(
                        "if a, if b > It broke twice.", "if a, else of b > It broke.", "else of a > It works.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "MARKDOWN", "HTML"})
    void allFormats(Format format) {
        Source source = new Source(null, "It {% if a %}broke\n{% else %}works\n{% endif %}now.", format, null, null);
        assertThat(mails(source)).containsExactly("if a > It broke now.", "else of a > It works now.");
    }

    @Test
    void aBranchOfHtmlGoesWithItsMarkup() {
        assertThat(mails(Source.html("<p>It broke.</p>{% if a %}<ul><li>Twice.</li></ul>{% else %}<p>Once.</p>"
                        + "<!-- {% if b %} --><p>Or never.</p><!-- {% endif %} -->{% endif %}")))
                .containsExactly(
                        "if a > It broke. Twice.",
                        "else of a, if b > It broke. Once. Or never.",
                        "else of a, else of b > It broke. Once.");
    }

    @Test
    void thymeleaf() {
        assertThat(mails(Source.html("<p th:if=\"${a}\">It broke.</p><p th:unless=\"${a}\">It works.</p>"
                        + "<div th:switch=\"${plan}\"><p th:case=\"1\">One.</p><p data-th-case=\"*\">None.</p></div>")))
                .containsExactly(
                        "if a, when 1 of plan > It broke. One.",
                        "if a, else of plan > It broke. None.",
                        "else of a, when 1 of plan > It works. One.",
                        "else of a, else of plan > It works. None.");
    }

    @Test
    void theTextOfAnElementThatPrintsAnotherIsATag() {
        Draft draft = Drafts.read(Source.html(
                "<p>Hi <b th:text=\"${name} ?: 'you'\">Ana</b>,</p><p th:utext=\"${intro}\">It <i>broke</i>.</p>"));
        assertThat(Drafts.words(draft)).extracting(word -> word.text()).containsExactly("hi", "name", "intro");
        assertThat(draft.placeholders()).extracting(Placeholder::fallback).contains("you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{! if a }}",
                "{{!-- {{#if a}} --}}",
                "{{/* {{if .A}} */}}",
                "{{- /* {{if .A}}\n\n */ -}}",
                "{{- /* if .A */}}",
                "{# {% if a %}\n\n #}",
                "{% comment %}{% if a %} no {% endcomment %}",
                "<#-- <#if a> no -->",
                "<#comment><#if a> no </#comment>",
                "<%# if a %>",
                "<%-- if a --%>",
                "#set($b = 1)\n## #if($a) no\n",
                "#set($b = 1)#* #if($a) no *#"
            })
    void commentsAreNotRead(String comment) {
        Draft draft = Drafts.read("The till broke." + comment + " Again.");
        assertThat(draft.mails()).isEmpty();
        assertThat(text(draft)).isEqualTo("The till broke. Again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% raw %}{{#if a}}{% endraw %}",
                "{% verbatim %}{{#if a}}{%- endverbatim -%}",
                "{{{{raw}}}}{{#if a}}{{{{/raw}}}}",
                "<#noparse>{{#if a}}</#noparse>",
                "#set($b = 1)#[[{{#if a}}]]#"
            })
    void inRawTextThereAreNoTags(String raw) {
        Draft draft = Drafts.read("{{#if a}}One." + raw + "{{/if}}");
        assertThat(mails(draft.source())).hasSize(2);
        assertThat(text(draft)).contains("{{#if a}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#if a}}It broke.",
                "It broke.{{/if}}",
                "It broke.{{else}}",
                "{% if a %}It broke.{{/if}}",
                "{% else %}It broke.{% endcase %}{% if a %}",
                "<#if a>It broke.</#list>",
                "<% end %>It broke.<% if a %>",
                "{% if a It broke."
            })
    void whatIsNotPairedIsReadWhole(String template) {
        assertThat(Drafts.read(template).mails()).isEmpty();
        assertThat(text(Drafts.read(template))).contains("It broke.");
    }

    /** Of 12 conditions there are 4,096 mails. */
    @Test
    void anyTwoBranchesAreReadTogether() {
        String template = IntStream.range(0, 12)
                .mapToObj(i -> "{{#if c" + i + "}}A" + i + "{{else}}B" + i + "{{/if}} ")
                .collect(Collectors.joining());
        List<Mail> mails = Drafts.read(template).mails();
        Set<String> pairs = new HashSet<>();
        for (Mail mail : mails) {
            List<String> words = List.of(text(mail.draft()).split(" "));
            words.forEach(first -> words.forEach(second -> pairs.add(first + " " + second)));
        }
        assertThat(pairs).hasSize(24 * 24 - 24);
        assertThat(mails).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void longTemplatesAreReadAsFewerMails() {
        String branches = IntStream.range(0, 10)
                .mapToObj(i -> "{{#if c" + i + "}}A{{/if}}")
                .collect(Collectors.joining());
        String text = branches + "The till broke. ".repeat(60_000);
        assertThat(Drafts.read(text).mails()).hasSizeBetween(2, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aCommentOfVelocityEndsWithItsLine(String lineEnd) {
        Draft draft = Drafts.read("#if($x)Hi $x,#end\n\n## aside\nThe till broke.\n## more\n".replace("\n", lineEnd));
        assertThat(Drafts.words(draft)).extracting(Word::text).containsExactly("hi", "x", "the", "till", "broke");
    }
}
