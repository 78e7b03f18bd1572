package dev.draftlint.runner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** The examples of Newcombe, Two-sided confidence intervals for the single proportion, 1998; and small samples. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "8, 10, 0.4902, 0.9433",
        "10, 10, 0.7225, 1",
        "1, 1, 0.2065, 1",
        "0, 0, 0, 1",
    })
    void wilson(long hits, long sample, double low, double high) {
        Interval interval = Interval.wilson(hits, sample);

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }
}
