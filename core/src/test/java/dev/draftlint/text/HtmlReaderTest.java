package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static Draft html(String body) {
        return Drafts.read(Source.html(body));
    }

    @Test
    void blocksAndLineBreaks() {
        assertThat(Drafts.blocks(html("<h1>The till</h1><p>Hi Ana,<br>It broke.<br><br>Two days ago.</p>"
                        + "<ul><li>one</li><li><p>two</p></li></ul><table><tr><td>left<td>right</table>")))
                .containsExactly(
                        "HEADING The till",
                        "PARAGRAPH Hi Ana, It broke.",
                        "PARAGRAPH Two days ago.",
                        "LIST_ITEM one",
                        "LIST_ITEM two",
                        "PARAGRAPH left",
                        "PARAGRAPH right");
    }

    @Test
    void inlineMarkupDoesNotCutWords() {
        assertThat(Drafts.words(html("<p>The <b>ti</b>ll\n   is<!-- not --> <i>broken</i></p>")))
                .extracting(word -> word.text())
                .containsExactly("the", "till", "is", "broken");
    }

    @Test
    void whatIsNotShownIsNotRead() {
        assertThat(Drafts.zones(html("<html><head><title>T</title><style>p {color: red}</style></head><body>"
                        + "<div style='color:red; display : none'>hidden</div><script>var x = '{{y}}';</script>"
                        + "<img alt='logo'><p>Shown.</p></body></html>")))
                .containsExactly("OPENING Shown.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style='display:none'",
                "style='color:red; DISPLAY : None !important'",
                "style='visibility:hidden;width:0'",
                "style='-webkit-backface-visibility:visible;visibility : hidden !important'",
                "style='opacity: 0'",
                "style='opacity:0.0;'",
                "style='overflow:hidden;max-height:0px'",
                "style='max-height:0; overflow:hidden; mso-hide:all'",
                "style='height:0; overflow: hidden'",
                "hidden"
            })
    void whatNobodySeesIsNotRead(String attribute) {
        assertThat(Drafts.zones(html("<p>Hi Ana,</p><div " + attribute + "><p>Unseen.</p></div><p>Shown.</p>")))
                .doesNotContain("OPENING Unseen.")
                .contains("OPENING Shown.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style='display:block'",
                "style='-webkit-backface-visibility:hidden'",
                "style='font-size:0'",
                "style='opacity:0.5'",
                "style='max-height:0'",
                "style='max-height:none;overflow:hidden'",
                "style='max-height:100px;overflow:hidden'",
                "style='line-height:0;overflow:hidden'",
                "style='mso-display:none;:none'",
                "style='display'",
                "style=';;'"
            })
    void whatIsSmallOrCutIsReadAllTheSame(String attribute) {
        assertThat(Drafts.zones(html("<p>Hi Ana,</p><div " + attribute + "><p>Seen.</p></div><p>Shown.</p>")))
                .contains("OPENING Seen.");
    }

    @Test
    void twoDashesAboveALineBreakBeginTheSignature() {
        assertThat(Drafts.zones(html("<p>The till broke.</p><div>-- <br>We mend it for your shop today.</div>")))
                .containsExactly("OPENING The till broke.", "SIGNATURE We mend it for your shop today.");
    }

    @Test
    void textThatTheParserMovesKeepsItsReferences() {
        assertThat(Drafts.words(html("<table><tr><td>Tom &amp; Ana</td></tr>see &amp; hear</table>")))
                .extracting(word -> word.text())
                .containsExactly("see", "hear", "tom", "ana");
    }

    @Test
    void linksKeepTheirMergeTags() {
        String body = "<p>See <a href=\"https://a.example/?u={{id}}&amp;v=1\">the <b>list</b></a> now.</p>";
        Draft draft = html(body);
        assertThat(draft.links()).singleElement().satisfies(link -> {
            assertThat(link.target()).isEqualTo("https://a.example/?u={{id}}&v=1");
            assertThat(link.text()).isEqualTo("the list");
            assertThat(Drafts.slice(draft, link.span())).isEqualTo("the <b>list");
        });
    }

    @Test
    void mergeTagsSwallowNothing() {
        Draft draft = html("<p>Dear ${x<y}, {% if a < b %}it{% endif %} is <%= n %> days &amp; {{ a & b }} ago.</p>");
        assertThat(Drafts.words(draft))
                .extracting(word -> word.text())
                .containsExactly("dear", "x y", "it", "is", "n", "days", "a b", "ago");
    }

    @Test
    void bracesOfStyleSheetsAreNoTags() {
        assertThat(html("<style>p{color:red} a[href]{top:0} b{{{size}}}</style><p class='{c}'>Dear {name},</p>"
                                + "<a href='https://a.example/{id}'>see</a>")
                        .placeholders())
                .extracting(tag -> tag.name())
                .containsExactly("size", "name", "id");
    }

    @Test
    void quotedMail() {
        assertThat(Drafts.zones(html("<p>It works.</p><div class='gmail_quote'><p>Is it mended?</p></div>"
                        + "<blockquote type=cite>Earlier.</blockquote><blockquote>A guest: we like it.</blockquote>")))
                .containsExactly(
                        "OPENING It works.", "QUOTE Is it mended?", "QUOTE Earlier.", "BODY A guest: we like it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id='appendonsend'></div><hr><div id='divRplyFwdMsg'><b>From:</b> Ana<br><b>Sent:</b> Monday</div>",
                "<div id='divRplyFwdMsg'><b>From:</b> Ana<br><b>Sent:</b> Monday</div>"
            })
    void whatStandsBelowTheMarkOfOutlookIsQuoted(String mark) {
        assertThat(Drafts.sentences(html("<p>It works.</p>" + mark + "<p>Is it mended?</p><p>Ana Lopez</p>")))
                .extracting(Sentence::zone)
                .containsExactly(Zone.OPENING, Zone.QUOTE, Zone.QUOTE, Zone.QUOTE, Zone.QUOTE);
    }

    @Test
    void aLineForEachDiv() {
        assertThat(Drafts.zones(html("<div>Hi Ana,</div><div><br></div><div>The till broke.</div><div>Best,</div>"
                        + "<div>Tom</div><div>Unsubscribe</div>")))
                .containsExactly(
                        "GREETING Hi Ana,",
                        "OPENING The till broke.",
                        "SIGN_OFF Best,",
                        "SIGNATURE Tom",
                        "FOOTER Unsubscribe");
    }

    @Test
    void brokenEntitiesStandForThemselves() {
        assertThat(Drafts.zones(html("<p>A&B &ampco &unknown; &#0; &amp</p>")))
                .singleElement()
                .asString()
                .startsWith("OPENING A&B &co &unknown;");
    }

    @Test
    void deepNestingKeepsTheText() {
        Draft draft = html("<div>".repeat(100_000) + "The till broke." + "</div>".repeat(100_000));
        assertThat(Drafts.sentences(draft)).singleElement().satisfies(sentence -> {
            assertThat(sentence.zone()).isEqualTo(Zone.OPENING);
            assertThat(sentence.span().start()).isEqualTo(500_000);
        });
    }

    @Test
    void previewTextIsNoBody() {
        assertThat(Drafts.zones(
                        html("<body><div style='display:none;max-height:0'>A till for Leeds.&zwnj;&nbsp;&zwnj;</div>"
                                + "<span class='preheader'>Two days.</span><p>Hi Ana,</p><p>It broke.</p>"
                                + "<div style='display:none'>Never shown.</div></body>")))
                .containsExactly(
                        "PREHEADER A till for Leeds.", "PREHEADER Two days.", "GREETING Hi Ana,", "OPENING It broke.");
    }

    @Test
    void mjml() {
        Draft draft = html("<mjml><mj-head><mj-title>T</mj-title><mj-preview>A till.</mj-preview>"
                + "<mj-style>p {}</mj-style></mj-head><mj-body><mj-section><mj-column><mj-text>Hi Ana,</mj-text>"
                + "<mj-text>It broke.</mj-text><mj-button href='https://a.example'>See it</mj-button>"
                + "<mj-text>We mend it on Friday.</mj-text></mj-column></mj-section></mj-body></mjml>");
        assertThat(Drafts.zones(draft))
                .containsExactly(
                        "PREHEADER A till.",
                        "GREETING Hi Ana,",
                        "OPENING It broke.",
                        "BODY See it",
                        "BODY We mend it on Friday.");
        assertThat(draft.links()).extracting(link -> link.text()).containsExactly("See it");
    }

    @Test
    void aLinkWithoutTextIsNone() {
        assertThat(html("<p>See <a href='https://a.example'><img src=x></a> the till.</p>")
                        .links())
                .isEmpty();
        assertThat(html("<a href='https://a.example'><img src=x></a><p>The till broke.</p>")
                        .links())
                .isEmpty();
    }

    @Test
    void aLinkMayHoldItsTextInABlock() {
        assertThat(html("<a href='https://a.example'><div>See it</div></a><p>The till broke.</p>")
                        .links())
                .singleElement()
                .satisfies(link -> assertThat(link.text()).isEqualTo("See it"));
    }

    @Test
    void whatIsNotShownEndsNothing() {
        assertThat(Drafts.zones(html("<p>It works.</p><div class=gmail_quote><p>Is it</p>"
                        + "<div class=gmail_quote style='display:none'>x</div><p>mended?</p></div><p>We looked.</p>")))
                .containsExactly("OPENING It works.", "QUOTE Is it", "QUOTE mended?", "BODY We looked.");
        assertThat(Drafts.zones(html("<pre style='display:none'>x</pre><pre>one\ntwo</pre>")))
                .containsExactly("OPENING one", "OPENING two");
        assertThat(Drafts.zones(html("<p>The till <span style='display:none'>x</span>broke.</p>")))
                .containsExactly("OPENING The till broke.");
    }
}
