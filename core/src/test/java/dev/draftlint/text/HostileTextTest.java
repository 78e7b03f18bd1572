package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is made to be slow or to break a reader: it is read, and what stands after it is found. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                " ",
                "a",
                "@",
                "<b>",
                "&",
                "{{",
                "[",
                ">",
                "\"",
                "e\u0301",
                "\u202E",
                "<%",
                "${",
                "*|",
                "%",
                "\\[",
                ". ",
                "a@",
                "://",
                "w.",
                "\n",
                "\r\n- ",
                "- \n",
                "![",
                "](",
                "<a href=x>",
                "'",
                "a'",
                "1.",
                "-",
                "\uD83D",
                "\u0000",
                "x: \n",
                "On x wrote:\n",
                "Best,\n",
                "P.S. ",
                "a.b.c@",
                "caf\u00E9 ",
                "till  in ",
                "a\n",
                "a\t"
            })
    void muchOfOneThing(String piece) {
        String text = piece.repeat(120_000 / piece.length()) + "\n\nThe till in Leeds broke.";
        for (Format format : Format.values()) {
            Draft draft = Drafts.read(new Source(null, text, format, null, null));
            assertThat(Drafts.words(draft)).extracting(Word::text).containsSubsequence("till", "in", "leeds", "broke");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf\u00E9 ", "till  in ", "a\n", "a\t", "1,"})
    void muchOfOneThingInOnePiece(String piece) {
        String text = piece.repeat(960_000 / piece.length()) + " The till broke.";
        for (Source source : List.of(Source.text("Done.").withSubject(text), Source.html("<p>" + text))) {
            assertThat(Drafts.words(Drafts.read(source)))
                    .extracting(Word::text)
                    .containsSubsequence("the", "till", "broke");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--",
                "<b ",
                "<a href='",
                "<a href=x>",
                "]: ",
                "[a]: /x\n",
                "[a][b] [",
                "[a\n",
                "![a\n",
                "[a](\n"
            })
    void muchOfOneThingInMarkdown(String piece) {
        String text = "[a]: /x\n\n" + piece.repeat(120_000 / piece.length()) + "\n\nThe till in Leeds broke.";
        Draft draft = Drafts.read(Source.markdown(text));
        assertThat(Drafts.words(draft)).extracting(Word::text).containsSubsequence("till", "in", "leeds", "broke");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#if x}}",
                "{{/if}}",
                "{{#if x}}a{{/if}} ",
                "{{#x}}{{else}}",
                "{%",
                "{% if x %}",
                "{% raw %}",
                "{% comment %}",
                "endraw {% raw %}",
                "{% else %}",
                "<#if",
                "<#if x>",
                "<#--",
                "[#if x]",
                "<% if x %>",
                "<% x {",
                "#if($x)",
                "#if(",
                "#set($x = 1)$x.a(b)",
                "$!{",
                "*|IF:X|*",
                "%%[ IF x THEN ]%%",
                "{#",
                "{{!",
                "{{{{x}}}}",
                "<p th:if='${x}'>",
                "<b th:text='${x}'>"
            })
    void muchOfOneTag(String piece) {
        String text = piece.repeat(65_536 / piece.length()) + "\n\nThe till in Leeds broke.";
        for (Format format : new Format[] {Format.TEXT, Format.HTML}) {
            Draft draft = Drafts.read(new Source(null, text, format, null, null));
            assertThat(Drafts.words(draft)).extracting(Word::text).containsSubsequence("till", "in", "leeds", "broke");
        }
    }

    @Test
    void aSentenceWithoutEndIsCutAtBlanks() {
        Draft draft = Drafts.read("till ".repeat(2_000));
        assertThat(draft.sentences()).hasSizeGreaterThan(4);
        assertThat(Drafts.words(draft))
                .hasSize(2_000)
                .allMatch(word -> word.text().equals("till"));
        assertThat(draft.sentences()).extracting(Sentence::text).allMatch(text -> text.length() <= 2_000);
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(Drafts.words(Drafts.read("x".repeat(1_000))))
                .hasSize(4)
                .allMatch(word -> word.span().length() <= 256);
    }

    /** It is looked at once: the search for its end stops where it is cut. */
    @Test
    void aNumberWithoutEndIsCutBehindAFigure() {
        assertThat(Drafts.words(Drafts.read("1,".repeat(500))))
                .hasSize(4)
                .allMatch(word -> word.span().length() < 256 && word.text().endsWith("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\uFEFF", "\u0000", "--", "...", "{% x %}", "\uD83D\uDE00"})
    void nothingToReadIsNothing(String text) {
        for (Format format : Format.values()) {
            Draft draft = Drafts.read(new Source(text, text, format, null, null));
            assertThat(draft.sentences()).isEmpty();
            assertThat(draft.whole().length()).isZero();
        }
    }
}
