package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.report.Contribution;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places are marked by « and » here; neither is in the text that is framed. */
class CodeFrameTest {

    @Test
    void aPlaceIsUnderlined() {
        assertFrame("Hi Ana,\n\n«Just checking in» on my note.", """
                  |
                3 | Just checking in on my note.
                  | ^^^^^^^^^^^^^^^^ here
                """);
    }

    @Test
    void wideCharactersFillTwoColumnsAndMarksNone() {
        assertFrame("田中さん «e\u0301t» done", """
                  |
                1 | 田中さん e\u0301t done
                  |          ^^ here
                """);
        assertFrame("a 🐢 «田中» done", """
                  |
                1 | a 🐢 田中 done
                  |      ^^^^ here
                """);
    }

    @Test
    void tabsAreWidened() {
        assertFrame("a\tb\t«bump»\tc", """
                  |
                1 | a   b   bump    c
                  |         ^^^^ here
                """);
    }

    @Test
    void dangerousCharactersAreEscapedAndCounted() {
        assertFrame("\u001B[1m «bump»", """
                  |
                1 | \\u{1b}[1m bump
                  |           ^^^^ here
                """);
    }

    @Test
    void aPlaceOfTwoLinesShowsBoth() {
        assertFrame("Hi,\r\nI «just wanted\r\n  to check» in.", """
                  |
                2 | I just wanted
                  |   ^^^^^^^^^^^
                3 |   to check in.
                  |   ^^^^^^^^ here
                """);
    }

    @Test
    void aLongPlaceShowsItsFirstAndItsLastLine() {
        assertFrame("one\n".repeat(8) + "«first\n\nmiddle\nlast»", """
                   |
                 9 | first
                   | ^^^^^
                ...
                12 | last
                   | ^^^^ here
                """);
    }

    @Test
    void aPlaceThatEndsWithItsLineStaysInIt() {
        assertFrame("«one\n»two", """
                  |
                1 | one
                  | ^^^ here
                """);
    }

    @Test
    void anEmptyPlaceIsPointedAt() {
        assertFrame("one «»two", """
                  |
                1 | one two
                  |     ^ here
                """);
        assertFrame("one«»", """
                  |
                1 | one
                  |    ^ here
                """);
        assertFrame("«»", """
                  |
                1 |
                  | ^ here
                """);
    }

    @Test
    void aLongLineIsShownAroundThePlace() {
        assertFrame("a".repeat(500) + "«bump»" + "z".repeat(500), """
                  |
                1 | …aaaaaaaaaaaaaaaaaaaabumpzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz…
                  |                      ^^^^ here
                """);
        assertFrame("«bump»" + "z".repeat(500), """
                  |
                1 | bumpzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz…
                  | ^^^^ here
                """);
    }

    private static void assertFrame(String marked, String frame) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        String text = marked.replace("«", "").replace("»", "");
        Lines lines = Lines.of(text);
        Finding finding =
                new Finding("inbox-bump", Severity.WARNING, new Span(Part.BODY, start, end), "Mend", 1, List.of());
        Placed placed = Placed.of(new Contribution(finding, "", 1, 1, 1), "", Origin.of(Source.text(text)), lines);

        assertThat(new CodeFrame(text, lines, Style.PLAIN).of(placed, "here")).isEqualTo(frame);
    }
}
