package dev.draftlint.runner.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextTest {

    @Test
    void aPlaceIsMarkedInItsSurroundings() {
        assertThat(Context.around("Hi Ana,\r\n\r\nJust \t checking in.", 11, 29))
                .isEqualTo("Hi Ana, «Just checking in».");
    }

    @Test
    void whatIsLeftOutShows() {
        String long200 = "x".repeat(200);

        assertThat(Context.around(long200 + "bump" + long200, 200, 204))
                .isEqualTo("…" + "x".repeat(120) + "«bump»" + "x".repeat(120) + "…");
        assertThat(Context.beginning("x".repeat(481))).isEqualTo("x".repeat(480) + "…");
        assertThat(Context.beginning("x".repeat(480))).isEqualTo("x".repeat(480));
    }

    @Test
    void noPairIsCut() {
        assertThat(Context.beginning("x".repeat(479) + "\uD83D\uDE00")).isEqualTo("x".repeat(479) + "…");
    }
}
