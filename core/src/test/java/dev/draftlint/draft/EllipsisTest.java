package dev.draftlint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {

    @Test
    void leavesTextThatFits() {
        assertThat(Ellipsis.of("harbour", 7)).isEqualTo("harbour");
    }

    @Test
    void endsLongerTextWithASign() {
        assertThat(Ellipsis.of("harbour office", 8)).isEqualTo("harbour…");
    }

    @Test
    void keepsACharacterOfTwoUnitsWholeOrLeavesItOut() {
        assertThat(Ellipsis.of("to the \uD83D\uDEA2 yard", 9)).isEqualTo("to the …");
        assertThat(Ellipsis.of("to the \uD83D\uDEA2 yard", 10)).isEqualTo("to the \uD83D\uDEA2…");
    }

    @Test
    void isASignAloneWhereThereIsNoMoreRoom() {
        assertThat(Ellipsis.of("\uD83D\uDEA2 yard", 1)).isEqualTo("…");
    }
}
