package dev.draftlint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Source;
import dev.draftlint.report.Contribution;
import dev.draftlint.report.Report;
import dev.draftlint.rules.outreach.OutreachPack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One HTML mail in each dialect: comments, attributes, scripts and styles hold what would be a fault if it were text. */
class DialectsTest {

    private static final Draftlint LINTER = Draftlint.with(new OutreachPack()).only("checking-in", "empty-pleasantry");

    private static final String MAIL = """
            <html><head><title>Just checking in</title><style>p::before { content: "just checking in" }</style></head><body>
            <!-- Just checking in. -->
            <script>var text = "Just checking in.";</script>
            <img src="a.png" alt="Just checking in" title="I hope this email finds you well">
            @comment
            <p@if title="Just checking in."@endif>Hi <b>@name</b>,</p>
            @if<p>The till broke &amp; you lost 40 pounds an hour.</p>
            @else<p>Just <i title="just checking in">check&shy;ing</i>&nbsp;in on @name.</p>
            @endif
            @each<p>I hope this email finds you well, @name.</p>@done
            </body></html>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{! Just checking in. }} | {{name}} | {{#if offer}} | {{else}} | {{/if}} | {{#each all}} | {{/each}}",
                "{{!-- Just checking in. --}} | {{name}} | {{#offer}} | {{^}} | {{/offer}} | {{#each all}} | {{/each}}",
                "{% comment %}Just checking in.{% endcomment %} | {{ name }} | {% if offer %} | {% else %} | {% endif %} | {% for a in b %} | {% endfor %}",
                "{# Just checking in. #} | {{ name }} | {%- if offer -%} | {%- else -%} | {%- endif -%} | {% for a in b %} | {% endfor %}",
                "<#-- Just checking in. --> | ${name} | <#if offer> | <#else> | </#if> | <#list a as b> | </#list>",
                "[#-- Just checking in. --] | ${name} | [#if offer] | [#else] | [/#if] | [#list a as b] | [/#list]",
                "#* Just checking in. *# | $name | #if(offer) | #else | #end | #foreach($a in $b) | #end",
                "<%# Just checking in. %> | <%= name %> | <% if offer %> | <% else %> | <% end %> | <% a.each do |b| %> | <% end %>",
                "<%-- Just checking in. --%> | <%= name %> | <% if (offer) { %> | <% } else { %> | <% } %> | <% for (a of b) { %> | <% } %>",
                "<!-- Just checking in. --> | *|NAME|* | *|IF:offer|* | *|ELSE:|* | *|END:IF|* | <!-- --> | <!-- -->",
                "<!-- Just checking in. --> | %%name%% | %%[ IF offer THEN ]%% | %%[ ELSE ]%% | %%[ ENDIF ]%% | <!-- --> | <!-- -->",
            })
    void onlyTheTextIsRead(String dialect) {
        String[] tags = dialect.split(" \\| ?", -1);
        String html = MAIL.replace("@comment", tags[0])
                .replace("@name", tags[1])
                .replace("@endif", tags[4])
                .replace("@if", tags[2])
                .replace("@else", tags[3])
                .replace("@each", tags[5])
                .replace("@done", tags[6]);
        assertThat(told(html))
                .containsExactly("Just check&shy;ing&nbsp;in (else of offer)", "I hope this email finds you well ()");
    }

    @Test
    void thymeleaf() {
        assertThat(told("<p>Hi <b th:text=\"${name}\">there</b>,</p><!--/* Just checking in. */-->"
                        + "<p th:if=\"${offer}\">The till broke.</p><p th:unless=\"${offer}\" title=\"Just checking in\">Just"
                        + " checking in on [[${name}]].</p><p th:text=\"${more}\">Just checking in.</p>"))
                .containsExactly("Just checking in (else of offer)");
    }

    @Test
    void mjml() {
        assertThat(told("<mjml><mj-head><mj-title>Just checking in</mj-title></mj-head><mj-body><mj-section><mj-column>"
                        + "<mj-text>Hi {{name}},</mj-text>{{#if offer}}<mj-text>The till broke.</mj-text>{{else}}"
                        + "<mj-button href=\"a\" title=\"Just checking in\">Just checking in</mj-button>{{/if}}"
                        + "<mj-image alt=\"Just checking in\" /></mj-column></mj-section></mj-body></mjml>"))
                .containsExactly("Just checking in (else of offer)");
    }

    /** Each finding as its slice of the source without markup, and its branch. */
    private static List<String> told(String html) {
        Report report = LINTER.lint(Source.html(html).withKind(Kind.SALES));
        assertThat(report.problems()).isEmpty();
        return report.contributions().stream().map(found -> told(found, html)).toList();
    }

    private static String told(Contribution found, String html) {
        String slice = html.substring(
                found.finding().span().start(), found.finding().span().end());
        String text = slice.replaceAll("</?[a-z][^>]*>", "");
        assertThat(text.replace("&shy;", "").replace("&nbsp;", " ")).isEqualTo(found.excerpt());
        return text + " (" + found.finding().branch() + ")";
    }
}
