package dev.draftlint.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticTest {

    private static final List<Logistic.Observation> GRADES = List.of(
            observation(0, false),
            observation(1, false),
            observation(2, true),
            observation(3, false),
            observation(4, true),
            observation(5, true));

    @Test
    void findsTheCurveThatAKnownSolverFinds() {
        Logistic model = Logistic.fit(GRADES, name -> 1);
        assertThat(model.weights().get("grade")).isCloseTo(0.7671, within(0.002));
        assertThat(model.bias()).isCloseTo(-1.9176, within(0.005));
    }

    @Test
    void aStrongerPenaltyHoldsAWeightNearerToZero() {
        double loose = weight(0.1);
        double firm = weight(10);
        assertThat(firm).isPositive().isLessThan(loose);
    }

    @Test
    void whatWasNeverSeenSaysNothing() {
        Logistic model = Logistic.fit(GRADES, name -> 1);
        assertThat(model.probability(Map.of("unknown", 5.0)))
                .isCloseTo(1 / (1 + Math.exp(-model.bias())), within(1e-12));
    }

    private static double weight(double penalty) {
        return Logistic.fit(GRADES, name -> penalty).weights().getOrDefault("grade", 0.0);
    }

    private static Logistic.Observation observation(double grade, boolean positive) {
        return new Logistic.Observation(Map.of("grade", grade), positive);
    }
}
