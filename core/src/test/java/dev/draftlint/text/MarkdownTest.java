package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Link;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static Draft markdown(String text) {
        return Drafts.read(Source.markdown(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We wrote down what we found in the [audit of\nthe tills](https://a.example \"t\") in Leeds.",
                "We wrote down what we found in the [audit of\r\nthe tills][audit] in Leeds.\r\n\r\n[Audit]: https://a.example",
                "We wrote down what we found in the <a href=\"https://a.example\" class='x'>audit of\nthe tills</a> in Leeds.",
                "[audit of the  tills]: <https://a.example>\n\nWe wrote down what we found in the [audit of\nthe tills][] in Leeds.",
                "We wrote down what we found in the [audit of\nthe tills] in Leeds.\n\n[audit of the tills]: https://a.example",
            })
    void aLinkIsReadAsItsTextHoweverItIsWritten(String text) {
        assertThat(Drafts.zones(markdown(text)))
                .containsExactly("OPENING We wrote down what we found in the audit of the tills in Leeds.");
        assertThat(markdown(text).placeholders()).isEmpty();
        assertThat(markdown(text).links()).singleElement().satisfies(link -> {
            assertThat(link.text()).isEqualTo("audit of the tills");
            assertThat(link.target()).isEqualTo("https://a.example");
        });
    }

    @Test
    void aLinkGoesOnInTheNextLineOfAnItem() {
        assertThat(Drafts.blocks(markdown("- the [till\n  in Leeds](https://a.example) is slow\n- [York\n- Hull](x)")))
                .containsExactly("LIST_ITEM the till in Leeds is slow", "LIST_ITEM [York", "LIST_ITEM Hull](x)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear [First Name][Last Name],                          | First Name, Last Name",
                "Dear [First Name],\\n\\n[Your Name]: Ana                 | First Name, Your Name",
                "See [audit].\\n\\nThe [audit]: https://a.example         | audit, audit",
                "See [the audit][x], [First Name].\\n\\n[x]: https://a.example | First Name"
            })
    void bracketsThatNoAddressIsGivenForAreMergeTags(String text, String names) {
        assertThat(markdown(text.replace("\\n", "\n")).placeholders())
                .extracting(Placeholder::name)
                .containsExactly(names.split(", "));
    }

    @Test
    void aFootnoteIsNoMergeTag() {
        assertThat(markdown("The till broke.[^1a] We mend [^tills] it.\n\n[^1a]: In May.")
                        .placeholders())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The till <!-- or the scale --> broke.",
                "The till<!-- or\\n\\n- the scale\\n\\n--> broke.",
                "<!-- Hi Ana, -->\\nThe till broke.",
                "The <b>till</b> <img src='a.png' alt='of a > till' title=\"late\"/>broke.",
                "The <B>till</B><BR> broke.<HR>",
                "The <span\\nclass='x'>till</span> broke.<hr />",
                "![the till\\nin Leeds](a.png)\\nThe till broke.",
                "The ![logo][logo] till broke.\\n\\n[logo]: /a.png \"the logo\"",
            })
    void whatIsNotShownIsNotRead(String text) {
        assertThat(Drafts.words(markdown(text.replace("\\n", "\n"))))
                .extracting(word -> word.text())
                .containsExactly("the", "till", "broke");
    }

    @Test
    void whatOnlyLooksLikeATagIsRead() {
        assertThat(Drafts.zones(markdown("It is slow if a <b and c> d <!-- but 2 <3.")))
                .containsExactly("OPENING It is slow if a <b and c> d <!-- but 2 <3.");
        assertThat(markdown("The <a id='x'>till</a> is <a href='https://a.example'></a>slow.")
                        .links())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Update]: https://a.example is down again.",
                "[PS]: #1 in the region, and I am happy.",
                "[Ana]: /me waves.",
                "The notes say\n[till]: https://a.example\nand so on.",
            })
    void aLineThatSaysMoreThanAnAddressIsRead(String text) {
        assertThat(Drafts.sentences(markdown(text)).stream().map(Sentence::text).collect(Collectors.joining("\n")))
                .isEqualTo(text);
    }

    @Test
    void codeIsPlainText() {
        assertThat(Drafts.zones(
                        markdown("Use `<!--` to open and ``a ` b`` or `<br>` to go on.\n\nThe till --> broke.")))
                .containsExactly("OPENING Use <!-- to open and a ` b or <br> to go on.", "BODY The till --> broke.");
        assertThat(markdown("A ` alone, [the plan](https://a.example).").links())
                .hasSize(1);
    }

    @Test
    void aLinkInsideAnotherEndsIt() {
        assertThat(markdown("See <a href='https://a.example'>the plan and [the audit](https://b.example) of May</a>.")
                        .links())
                .extracting(Link::target)
                .containsExactly("https://a.example", "https://b.example");
    }
}
