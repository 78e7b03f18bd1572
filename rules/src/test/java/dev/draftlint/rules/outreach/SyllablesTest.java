package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "i,1",
        "the,1",
        "lamp,1",
        "lease,1",
        "queue,1",
        "quick,1",
        "walked,1",
        "times,1",
        "rhythm,1",
        "sql,1",
        "buy,1",
        "table,2",
        "boxes,2",
        "started,2",
        "going,2",
        "client,2",
        "cruel,1",
        "nation,2",
        "special,2",
        "likely,2",
        "email,2",
        "idea,3",
        "radio,3",
        "via,2",
        "dual,2",
        "quiet,2",
        "social,2",
        "region,2",
        "useful,2",
        "yellow,2",
        "café,2",
        "company,3",
        "tourism,3",
        "manufacturer,5",
        "management,3",
        "opportunity,5",
        "2500,1",
        "https://example.com/a/b,1"
    })
    void countsAsPeopleSpeak(String word, int syllables) {
        assertThat(Syllables.in(word)).as(word).isEqualTo(syllables);
    }
}
