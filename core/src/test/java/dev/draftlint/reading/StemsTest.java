package dev.draftlint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "checking, check",
        "checked, check",
        "checks, check",
        "check, check",
        "meetings, meet",
        "companies, compan",
        "kindly, kind",
        "ring, ring",
        "bus, bus",
        "used, used",
        "'', ''"
    })
    void cutsTheFirstEndingThatLeavesEnough(String word, String stem) {
        assertThat(Stems.of(word)).isEqualTo(stem);
    }
}
