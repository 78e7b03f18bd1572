package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdsTest {

    private static final Summary ONE_WARNING = new Summary(2, 0, 1, 3, 0, 0, 190, 90);
    private static final Summary ONE_ERROR = new Summary(2, 1, 0, 0, 0, 0, 190, 90);

    @Test
    void failOnWarningsUnlessTheySayMore() {
        assertThat(Thresholds.UNSAID.areMissedBy(ONE_WARNING)).isTrue();
        assertThat(new Thresholds(FailOn.ERROR, null, null).areMissedBy(ONE_WARNING))
                .isFalse();
        assertThat(new Thresholds(FailOn.NEVER, null, null).areMissedBy(ONE_ERROR))
                .isFalse();
    }

    @Test
    void someWarningsMayBeAllowed() {
        assertThat(new Thresholds(null, null, 1L).areMissedBy(ONE_WARNING)).isFalse();
        assertThat(new Thresholds(null, null, 0L).areMissedBy(ONE_WARNING)).isTrue();
        assertThat(new Thresholds(null, null, 1L).areMissedBy(ONE_ERROR)).isTrue();
        assertThat(new Thresholds(FailOn.NEVER, null, 0L).areMissedBy(ONE_WARNING))
                .isTrue();
    }

    @Test
    void theLowestScoreHasToReachTheLeast() {
        assertThat(new Thresholds(FailOn.NEVER, 90.0, null).areMissedBy(ONE_ERROR))
                .isFalse();
        assertThat(new Thresholds(FailOn.NEVER, 90.1, null).areMissedBy(ONE_ERROR))
                .isTrue();
    }

    @Test
    void whatIsNotSaidIsTakenFromOthers() {
        Thresholds file = new Thresholds(FailOn.INFO, 70.0, null);

        assertThat(Thresholds.UNSAID.or(file)).isEqualTo(file);
        assertThat(new Thresholds(null, 50.0, null).or(file)).isEqualTo(new Thresholds(FailOn.INFO, 50.0, null));
        assertThat(new Thresholds(null, null, 5L).or(file)).isEqualTo(new Thresholds(null, 70.0, 5L));
        assertThat(new Thresholds(FailOn.NEVER, null, null).or(new Thresholds(null, null, 5L)))
                .isEqualTo(new Thresholds(FailOn.NEVER, null, null));
    }
}
