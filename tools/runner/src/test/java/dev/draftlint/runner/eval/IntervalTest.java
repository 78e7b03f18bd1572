package dev.draftlint.runner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** From R: prop.test(hits, sample, correct = FALSE). */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.2775328",
        "1, 10, 0.0178762, 0.4041500",
        "8, 10, 0.4901625, 0.9433178",
        "10, 10, 0.7224672, 1",
        "1, 1, 0.2065493, 1",
        "81, 263, 0.2553106, 0.3662103",
        "0, 0, 0, 1",
    })
    void wilson(long hits, long sample, double low, double high) {
        Interval interval = Interval.wilson(hits, sample);

        assertThat(interval.low()).isCloseTo(low, within(5e-7));
        assertThat(interval.high()).isCloseTo(high, within(5e-7));
    }
}
