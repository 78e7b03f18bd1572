package dev.draftlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("text", "compact", "json", "jsonl");

    @Test
    void aSlipFindsWhatWasMeant() {
        assertThat(Nearest.unknown("format", "jsn", KNOWN)).isEqualTo("unknown format 'jsn'; did you mean 'json'?");
        assertThat(Nearest.to("compcat", KNOWN)).contains("compact");
    }

    @Test
    void aShortNameOfWhichNoLetterStaysResemblesNothing() {
        assertThat(Nearest.to("on", List.of("off", "error"))).isEmpty();
        assertThat(Nearest.to("no", List.of("info", "never"))).isEmpty();
        assertThat(Nearest.to("of", List.of("off", "error"))).contains("off");
    }

    @Test
    void whatResemblesNothingListsWhatIsKnown() {
        assertThat(Nearest.unknown("format", "wordperfect", KNOWN))
                .isEqualTo("unknown format 'wordperfect'; known are text, compact, json, jsonl");
        assertThat(Nearest.to("x".repeat(100_000), KNOWN)).isEmpty();
    }
}
