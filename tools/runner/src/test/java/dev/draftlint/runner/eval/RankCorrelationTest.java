package dev.draftlint.runner.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    @Test
    void equalsShareTheMiddleOfTheirRanks() {
        assertThat(RankCorrelation.ranks(new double[] {7, 3, 7, 1, 7})).containsExactly(3, 1, 3, 0, 3);
    }

    @Test
    void onlyTheOrderCounts() {
        assertThat(spearman(new double[] {1, 2, 300}, new double[] {0.1, 0.2, 0.21}))
                .isCloseTo(1, within(1e-12));
        assertThat(spearman(new double[] {1, 2, 300}, new double[] {3, 2, 1})).isCloseTo(-1, within(1e-12));
    }

    /** Ranks 0, 1.5, 1.5, 3 against 0, 1, 2.5, 2.5: 3.75 / 4.5. */
    @Test
    void ties() {
        assertThat(spearman(new double[] {1, 2, 2, 3}, new double[] {1, 2, 3, 3}))
                .isCloseTo(5.0 / 6, within(1e-12));
    }

    @Test
    void tooFewOrAllEqualTellNothing() {
        assertThat(spearman(new double[] {1, 2}, new double[] {1, 2})).isNaN();
        assertThat(spearman(new double[] {1, 2, 3}, new double[] {5, 5, 5})).isNaN();
    }

    private static double spearman(double[] xs, double[] ys) {
        return RankCorrelation.spearman(xs, ys);
    }
}
