package dev.draftlint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermNumbersTest {

    private final List<String> asked = new ArrayList<>();

    private final TermNumbers lengths = TermNumbers.knowing(text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void areWorkedOutOnceForATermWithANumber() {
        Term silt = Term.of("silt");

        assertThat(lengths.of(silt)).isEqualTo(4);
        assertThat(lengths.of(silt)).isEqualTo(4);
        assertThat(asked).containsExactly("silt");
    }

    @Test
    void mayBeNought() {
        Term empty = Term.of("");

        assertThat(lengths.of(empty)).isZero();
        assertThat(lengths.of(empty)).isZero();
        assertThat(asked).containsExactly("");
    }

    @Test
    void areWorkedOutEachTimeForATermWithout() {
        assertThat(lengths.of(Term.unnumbered("1,024"))).isEqualTo(5);
        assertThat(lengths.of(Term.unnumbered("1,024"))).isEqualTo(5);
        assertThat(asked).hasSize(2);
    }
}
