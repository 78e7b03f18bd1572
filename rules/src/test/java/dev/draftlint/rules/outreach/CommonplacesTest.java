package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonplacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"business", "companies", "delivering", "defined", "redefining", "winning", "higher", "truly"})
    void knowsWordsInTheirForms(String word) {
        assertThat(Commonplaces.of(word)).isNotEqualTo(Commonplaces.CONCRETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oven", "bread", "leeds", "ss", "s", "'s'", ""})
    void takesTheRestForConcrete(String word) {
        assertThat(Commonplaces.of(word)).isEqualTo(Commonplaces.CONCRETE);
    }

    @Test
    void cuesOnPraise() {
        assertThat(Commonplaces.cues().patterns()).contains("~best", "~success").doesNotContain("~business");
    }
}
