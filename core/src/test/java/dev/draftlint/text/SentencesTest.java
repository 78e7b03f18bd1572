package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Link;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The till broke.|Ben mended it.",
                "Really?!|We have two.",
                "It saved 40%.|Want the list?",
                "Ask Dr. Baker about it.|He knows.",
                "We met at 5 p.m. on Monday.|It rained.",
                "Tills, scales, e.g. Kern ones, fail.|We mend them.",
                "See https://a.example/b.c?d=1.|It is short.",
                "We wrote to {{company}}.|{{first_name}} answered.",
                "Thanks to [name, title]!|[Reason] follows.",
                "She said \"it broke.\"|Then she left.",
                "Our engineer (from the U.S.) comes on Tues. or Thurs. at noon.|Ask him.",
                "The chief (our C.T.O.) knows.|So does the C.F.O. of Leeds.",
                "We read J. R. R. Baker, too.|It helped.",
                "Ask Dr. M. X. Baker.|He knows.",
                "We chose plan B.|Call me.",
                "J. Baker told me.|He knows.",
                "We tried it .....|3 weeks later it broke.",
                "It works!|\uD83D\uDC4B Come and see."
            })
    void breaksWhereASentenceEnds(String text) {
        assertThat(Drafts.sentencesOf(text.replace('|', ' '))).containsExactly(text.split("\\|"));
    }

    @Test
    void aWrappedParagraphIsOneBlock() {
        assertThat(Drafts.sentencesOf("""
            The returns desk of your shop in Leeds takes two days longer than the
            one in York, and the reason is the label printer, which stands three
            rooms away from the till. We would move it.
            """))
                .containsExactly(
                        "The returns desk of your shop in Leeds takes two days longer than the one in York, and the"
                                + " reason is the label printer, which stands three rooms away from the till.",
                        "We would move it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for your time and consideration,|Tom",
                "I look forward to hearing from you at a time that suits your shop,|Tom Baker",
                "I look forward to hearing from you at a time that suits your shop,|{{sender_name}}"
            })
    void aNameUnderACommaStandsAlone(String lines) {
        assertThat(Drafts.sentencesOf("The till broke.\n\n" + lines.replace('|', '\n')))
                .containsExactly(("The till broke.|" + lines).split("\\|"));
    }

    @Test
    void theEndOfAWrappedListOfNamesDoesNot() {
        assertThat(Drafts.sentencesOf(
                        "We mend the tills of shops that stand in York, in Whitby, in Hull,\nLeeds and Bath."))
                .hasSize(1);
    }

    @Test
    void shortLinesStandAlone() {
        assertThat(Drafts.sentencesOf("Role: Till mender\nPlace: Leeds\nPay: 20 pounds\n\nBest,\nTom Baker\nNorthwind"))
                .containsExactly(
                        "Role: Till mender", "Place: Leeds", "Pay: 20 pounds", "Best,", "Tom Baker", "Northwind");
    }

    @Test
    void listItemsAreBlocks() {
        assertThat(Drafts.blocks(Drafts.read(
                        "We mend:\n- tills\n* scales\n1. printers\n2) lamps that\n   flicker\n\nAll good.")))
                .containsExactly(
                        "PARAGRAPH We mend:",
                        "LIST_ITEM tills",
                        "LIST_ITEM scales",
                        "LIST_ITEM printers",
                        "LIST_ITEM lamps that flicker",
                        "PARAGRAPH All good.");
    }

    @Test
    void markdownIsReadAsItIsShown() {
        String text = "# The till\n\n"
                + "It is **really** _slow_ &amp; `old`, see [the\\_list](https://a.example/x \"t\") of"
                + " first_name.";
        assertThat(Drafts.blocks(Drafts.read(Source.markdown(text))))
                .containsExactly("HEADING The till", "PARAGRAPH It is really slow & old, see the_list of first_name.");
        assertThat(Drafts.read(Source.markdown(text)).links()).singleElement().satisfies(link -> {
            assertThat(link.target()).isEqualTo("https://a.example/x");
            assertThat(link.text()).isEqualTo("the_list");
            assertThat(text.substring(link.span().start(), link.span().end())).isEqualTo("the\\_list");
        });
    }

    @Test
    void bareAddressesAreWordsAndLinks() {
        var draft = Drafts.read("See https://a.example/b?c=1, www.b.example or ask tom@shop.example.");
        assertThat(Drafts.words(draft))
                .extracting(Word::text)
                .containsExactly("see", "https://a.example/b?c=1", "www.b.example", "or", "ask", "tom@shop.example");
        assertThat(draft.links())
                .extracting(link -> link.target())
                .containsExactly("https://a.example/b?c=1", "www.b.example");
    }

    @Test
    void wordsAreSpelledAsPatternsReadThem() {
        assertThat(Drafts.wordsOf(
                        "I'm following-up on Ana's e-mail: 15min at 2.4 or 2,500 B2B tills, don't wont, p.m. Q3"))
                .containsExactly(
                        "i",
                        "am",
                        "following",
                        "up",
                        "on",
                        "ana",
                        "'s",
                        "email",
                        "15",
                        "min",
                        "at",
                        "2.4",
                        "or",
                        "2,500",
                        "b2b",
                        "tills",
                        "do",
                        "not",
                        "will",
                        "not",
                        "pm",
                        "q3");
    }

    @Test
    void shapesAndSigns() {
        assertThat(Drafts.words(Drafts.read("Ana sold SQL tills at $15 or 3% off {x}")))
                .extracting(Word::shape)
                .containsExactly(
                        Shape.CAPITAL,
                        Shape.LOWER,
                        Shape.UPPER,
                        Shape.LOWER,
                        Shape.LOWER,
                        Shape.SYMBOL,
                        Shape.NUMBER,
                        Shape.LOWER,
                        Shape.NUMBER,
                        Shape.SYMBOL,
                        Shape.LOWER,
                        Shape.PLACEHOLDER);
    }

    @Test
    void theStrongestSignBeforeAWord() {
        assertThat(Drafts.words(Drafts.read("one, two; (three) \u2014 four - five follow-up: six. \"Seven\" eight")))
                .extracting(Word::before)
                .containsExactly((char) 0, ',', ';', ')', '\u2014', (char) 0, '-', ':', '"', '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"![logo](a.png)", "![logo](a.png", "\\"})
    void aMarkdownLinkEndsWhateverItHolds(String inner) {
        String text = "[" + inner + "](https://a.example)\n\nThe till broke.\n\nIt is [slow](https://b.example).";
        assertThat(Drafts.read(Source.markdown(text)).links())
                .extracting(Link::text)
                .doesNotContain("The till broke.")
                .endsWith("slow");
    }

    @Test
    void aFenceIsOneInMarkdownAlone() {
        String text = "The till prints:\n\n```text\nlate\n```\n\n```late``` is all it prints.";
        assertThat(Drafts.blocks(Drafts.read(Source.markdown(text))))
                .containsExactly("PARAGRAPH The till prints:", "PARAGRAPH late", "PARAGRAPH late is all it prints.");
        assertThat(Drafts.blocks(Drafts.read(Source.text("It broke.\n\n```The till is late.\n"))))
                .containsExactly("PARAGRAPH It broke.", "PARAGRAPH ```The till is late.");
    }
}
