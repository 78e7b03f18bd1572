package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Placeholder.Syntax;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00A6',
            value = {
                "{{first_name}} ¦ DOUBLE_BRACE ¦ first_name ¦ ''",
                "{{ user.name | default: \"friend\" }} ¦ DOUBLE_BRACE ¦ user.name ¦ friend",
                "{{ name | title | default('you') }} ¦ DOUBLE_BRACE ¦ name ¦ you",
                "{{firstName|there}} ¦ DOUBLE_BRACE ¦ firstName ¦ there",
                "{{name|capitalize}} ¦ DOUBLE_BRACE ¦ name ¦ ''",
                "{{name|capfirst}} ¦ DOUBLE_BRACE ¦ name ¦ ''",
                "{{ name|trans|purify }} ¦ DOUBLE_BRACE ¦ name ¦ ''",
                "{{~name~}} ¦ DOUBLE_BRACE ¦ name ¦ ''",
                "{{{html_name}}} ¦ TRIPLE_BRACE ¦ html_name ¦ ''",
                "{{#if vip}} ¦ STATEMENT ¦ #if vip ¦ ''",
                "{{/if}} ¦ STATEMENT ¦ /if ¦ ''",
                "{{else}} ¦ STATEMENT ¦ else ¦ ''",
                "{{!-- a }} b --}} ¦ STATEMENT ¦ a }} b ¦ ''",
                "{{/* a }} b */}} ¦ STATEMENT ¦ a }} b ¦ ''",
                "{{- /* a }} b */ -}} ¦ STATEMENT ¦ a }} b ¦ ''",
                "{{ $vip := .Vip }} ¦ STATEMENT ¦ $vip := .Vip ¦ ''",
                "{{- $vip = true -}} ¦ STATEMENT ¦ - $vip = true - ¦ ''",
                "{{ $json.name }} ¦ DOUBLE_BRACE ¦ $json.name ¦ ''",
                "{{ $a == 1 ? 'x' : 'y' }} ¦ DOUBLE_BRACE ¦ $a == 1 ¦ ''",
                "{% if vip %} ¦ STATEMENT ¦ if vip ¦ ''",
                "{# note #} ¦ STATEMENT ¦ note ¦ ''",
                "${name} ¦ DOLLAR_BRACE ¦ name ¦ ''",
                "${a?.b || 'c'} ¦ DOLLAR_BRACE ¦ a?.b ¦ c",
                "${name!\"there\"} ¦ DOLLAR_BRACE ¦ name ¦ there",
                "${items.map(x => `${x}`)} ¦ DOLLAR_BRACE ¦ items.map(x => `${x}`) ¦ ''",
                "${vip ? 'Dear' : 'Hi'} ¦ DOLLAR_BRACE ¦ vip ¦ ''",
                "<%= @user.name %> ¦ ANGLE_PERCENT ¦ @user.name ¦ ''",
                "<% end %> ¦ STATEMENT ¦ end ¦ ''",
                "<#if vip> ¦ STATEMENT ¦ if vip ¦ ''",
                "*|FNAME|* ¦ STAR_PIPE ¦ FNAME ¦ ''",
                "*|END:IF|* ¦ STATEMENT ¦ END:IF ¦ ''",
                "%FIRST_NAME% ¦ PERCENT ¦ FIRST_NAME ¦ ''",
                "%%FirstName%% ¦ DOUBLE_PERCENT ¦ FirstName ¦ ''",
                "[[Company]] ¦ DOUBLE_BRACKET ¦ Company ¦ ''",
                "[Your Name] ¦ BRACKET ¦ Your Name ¦ ''",
                "[reason tied to their shop] ¦ BRACKET ¦ reason tied to their shop ¦ ''",
                "[Gain, e.g., \"Opens in 2 weeks\"] ¦ BRACKET ¦ Gain, e.g., \"Opens in 2 weeks\" ¦ ''",
                "{first_name} ¦ BRACE ¦ first_name ¦ ''",
                "{row['Name']} ¦ BRACE ¦ row['Name'] ¦ ''",
                "{name or \"there\"} ¦ BRACE ¦ name ¦ there",
                "<First Name> ¦ ANGLE ¦ First Name ¦ ''",
                "<contact.first> ¦ ANGLE ¦ contact.first ¦ ''",
                "<Title> ¦ ANGLE ¦ Title ¦ ''",
                "<link> ¦ ANGLE ¦ link ¦ ''",
                "<<First Name>> ¦ DOUBLE_ANGLE ¦ First Name ¦ ''",
            })
    void eachDialect(String tag, Syntax syntax, String name, String fallback) {
        List<Placeholder> found = MergeTags.in("Dear " + tag + " all", Part.BODY, Format.TEXT);
        assertThat(found).singleElement().satisfies(placeholder -> {
            assertThat(placeholder.syntax()).isEqualTo(syntax);
            assertThat(placeholder.name()).isEqualTo(name);
            assertThat(placeholder.fallback()).isEqualTo(fallback);
            assertThat(placeholder.span().start()).isEqualTo(5);
            assertThat(placeholder.span().length()).isEqualTo(tag.length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see [1] and [...]",
                "the map [here](https://a.example)",
                "100% of tills and 50% of shops",
                "a%20b%20c and 5%s%",
                "{ color: red }",
                "{\"name\": 1}",
                "{Hi there|Good day to you} Ana",
                "{a|b|c}",
                "list[name] of x",
                "- [x] done",
                "{{}} ${} [] {}",
                "a << b",
                "a<b and c>d or a < b > c",
                "one<br>two <b>three</b>",
                "one<BR>two <P>three <LI>four",
                "<title>Ana asked</title>",
                "Ana [mailto:ana@a.example] and [ana@a.example]",
                "<context>Ana asked</context>",
                "<www.a.example> and <ana@example.org> and <https://a.example>",
                "Ana<ana>",
                "as if <wink>",
                "Ana <br /> Ben <hr/>",
                "the till[^1a] and [^note]",
                "[sic]",
                "{{open",
                "[first line\n\nsecond paragraph]"
            })
    void whatOnlyLooksLikeATag(String text) {
        assertThat(MergeTags.in(text, Part.BODY, Format.TEXT)).isEmpty();
    }

    @Test
    void anEscapedBracketOfMarkdownIsShownAsATag() {
        assertThat(MergeTags.in("Dear \\[Name\\],", Part.BODY, Format.MARKDOWN))
                .singleElement()
                .satisfies(tag -> assertThat(tag.name()).isEqualTo("Name"));
    }

    @Test
    void inHtmlAnglesAreMarkup() {
        assertThat(MergeTags.in("<p>Dear <Name>,</p>", Part.BODY, Format.HTML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<p>Dear &lt;First Name&gt;</p>, ANGLE, &lt;First Name&gt;",
        "<p>Dear &lt;&lt;First Name&gt;&gt;</p>, DOUBLE_ANGLE, &lt;&lt;First Name&gt;&gt;"
    })
    void escapedAnglesOfHtmlAreShownAsATag(String html, Syntax syntax, String tag) {
        assertThat(MergeTags.in(html, Part.BODY, Format.HTML)).singleElement().satisfies(placeholder -> {
            assertThat(placeholder.syntax()).isEqualTo(syntax);
            assertThat(placeholder.name()).isEqualTo("First Name");
            assertThat(placeholder.span().length()).isEqualTo(tag.length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana &lt;ana@a.example&gt;",
                "1 &lt; 2 and 3 &gt; 2",
                "a &lt;br&gt; b",
                "&lt;context&gt;Ana&lt;/context&gt;",
                "&lt;www.a.example&gt;"
            })
    void escapedAnglesThatOnlyLookLikeATag(String html) {
        assertThat(MergeTags.in(html, Part.BODY, Format.HTML)).isEmpty();
    }

    @Test
    void conditionalCommentsOfHtmlAreNoTags() {
        assertThat(MergeTags.in("<!--[if mso]><b>x</b><![endif]-->", Part.BODY, Format.HTML))
                .isEmpty();
    }

    @Test
    void statementsPrintNothing() {
        assertThat(Drafts.sentencesOf(
                        "Hi{% if vip %} dear{% endif %} Ana,\n{% if x %}\nThe till broke.\n{% endif %}\n"))
                .containsExactly("Hi dear Ana,", "The till broke.");
    }
}
