package dev.draftlint.runner.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void digitsAreThoseOfTheNumber() {
        assertThat(Decimals.fixed(0.125, 2)).isEqualTo("0.12");
        assertThat(Decimals.fixed(0.375, 2)).isEqualTo("0.38");
        assertThat(Decimals.fixed(0.005, 2)).isEqualTo("0.01");
        assertThat(Decimals.fixed(-1, 3)).isEqualTo("-1.000");
        assertThat(Decimals.fixed(Double.NaN, 3)).isEqualTo("-");
    }

    @Test
    void anIntervalNeedsAShare() {
        assertThat(Decimals.withInterval(0.8, Interval.wilson(8, 10))).isEqualTo("0.80 (0.49-0.94)");
        assertThat(Decimals.withInterval(Double.NaN, Interval.wilson(0, 0))).isEqualTo("-");
    }
}
