package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.runner.Lines.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @Test
    void numbersGoOnWhereATextStandsBehindOthers() {
        Lines lines = Lines.after(10, "a\nbc\n");

        assertThat(lines.at(3)).isEqualTo(new Position(12, 2));
        assertThat(lines.offset(new Position(12, 2))).isEqualTo(3);
        assertThat(lines.start(12)).isEqualTo(2);
        assertThat(lines.end(12)).isEqualTo(4);
    }

    @Test
    void linesEndAtLfCrlfAndCr() {
        Lines lines = Lines.of("a\nb\r\nc\rd");

        assertThat(lines.count()).isEqualTo(4);
        assertThat(lines.at(2)).isEqualTo(new Position(2, 1));
        assertThat(lines.at(5)).isEqualTo(new Position(3, 1));
        assertThat(lines.at(7)).isEqualTo(new Position(4, 1));
    }

    @Test
    void otherSeparatorsDoNotEndALine() {
        assertThat(Lines.of("a\u2028b\u0085c\fd").count()).isEqualTo(1);
    }

    @Test
    void columnsCountUtf16Units() {
        assertThat(Lines.of("\uD83D\uDE00x").at(2)).isEqualTo(new Position(1, 3));
    }

    @Test
    void theEndOfTheTextIsAPosition() {
        assertThat(Lines.of("").at(0)).isEqualTo(new Position(1, 1));
        assertThat(Lines.of("ab\n").at(3)).isEqualTo(new Position(2, 1));
        assertThat(Lines.of("ab").at(99)).isEqualTo(new Position(1, 3));
    }

    @Test
    void aLineIsShownWithoutItsEnd() {
        String text = "one\r\ntwo\n\nfour";
        Lines lines = Lines.of(text);

        assertThat(text.substring(lines.start(1), lines.end(1))).isEqualTo("one");
        assertThat(text.substring(lines.start(3), lines.end(3))).isEmpty();
        assertThat(text.substring(lines.start(4), lines.end(4))).isEqualTo("four");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r", "\n\r\n\r", "a\r\n\r\nb\rc\n", "x\n\n\n", "\uFEFFa\nb"})
    void thereAndBackAgain(String text) {
        Lines lines = Lines.of(text);

        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(lines.offset(lines.at(offset))).isEqualTo(offset);
        }
    }
}
