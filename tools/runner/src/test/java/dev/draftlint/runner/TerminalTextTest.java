package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {

    @Test
    void plainTextStays() {
        String text = "Grüße, 田中さん 🐢 — “now”";

        assertThat(TerminalText.safe(text)).isEqualTo(text);
    }

    @Test
    void whatSteersATerminalIsEscaped() {
        assertThat(TerminalText.safe("a\u001B[2Jb\u0007\r\n\t\u007F\u009B"))
                .isEqualTo("a\\u{1b}[2Jb\\u{7}\\u{d}\\u{a}\\u{9}\\u{7f}\\u{9b}");
    }

    @Test
    void whatReordersTextIsEscaped() {
        assertThat(TerminalText.safe("\u202Eabc\u2069\u200F\u061C"))
                .isEqualTo("\\u{202e}abc\\u{2069}\\u{200f}\\u{61c}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDC00", "\uD800\uD800", "\uDC00\uD800"})
    void halvesOfPairsAreEscaped(String halves) {
        assertThat(TerminalText.safe(halves)).startsWith("\\u{d").doesNotContain(halves.substring(0, 1));
    }
}
