package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From ana@example.org Mon Nov 23 10:00:00 2026",
                "From ana@example.org Mon Nov  2 10:00:00 2026\r\n",
                "From - Mon Nov 23 10:00:00 2026",
                "From MAILER-DAEMON Mon Nov 23 10:00 2026",
                "From ana at example.org  Mon Nov 23 10:00:00 2026",
                "From 17@xxx Mon Nov 23 10:00:00 +0000 2026",
                "From ana Mon Nov 23 10:00:00 MET DST 2026",
                "From ana Mon Nov 23 10:00:00 2026 remote from leeds",
                "From ???@??? Mon Nov 23 10:00:00 2026",
                "From \r\n",
            })
    void aSenderAndADateBeginAMessage(String line) {
        assertThat(is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From Monday on we ship daily.",
                "From 9:00 to 12:30 on 23 Nov 2026 we are closed.",
                "From Mon Nov 23 10:00:00 2026",
                "From ana Mon Nov 23 2026",
                "From ana Mon Nov 23 10:00:00 26",
                "From ana Mon Nov xx 10:00:00 2026",
                "From ana Mon Nov 23 10 2026",
                "From ana Mon Now 23 10:00:00 2026",
                "From ana Mun Nov 23 10:00:00 2026",
                "From ana Mon Nov 23 10:00:00 and so on until 2026",
                "From ana Mon Nov 23 ::: 2026",
                "From: ana Mon Nov 23 10:00:00 2026",
                "from ana Mon Nov 23 10:00:00 2026",
                ">From ana Mon Nov 23 10:00:00 2026",
                "From",
                "",
            })
    void aSentenceDoesNot(String line) {
        assertThat(is(line)).isFalse();
    }

    @Test
    void norDoesALineThatIsLongerThanAnyAddress() {
        assertThat(is("From " + "a".repeat(1_000) + " Mon Nov 23 10:00:00 2026"))
                .isFalse();
    }

    private static boolean is(String line) {
        byte[] bytes = ("x" + line + "x").getBytes(UTF_8);
        return EnvelopeLine.is(bytes, 1, bytes.length - 1);
    }
}
