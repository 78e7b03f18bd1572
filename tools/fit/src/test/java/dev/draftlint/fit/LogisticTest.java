package dev.draftlint.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticTest {

    private static final Logistic.Pace PACE = new Logistic.Pace(0.5, 0);

    private static final List<Logistic.Observation> GRADES = List.of(
            observation(0, false),
            observation(1, false),
            observation(2, true),
            observation(3, false),
            observation(4, true),
            observation(5, true));

    @Test
    void isSurerTheHigherTheGrade() {
        Logistic model = Logistic.fit(repeated(GRADES, 20), PACE);
        assertThat(model.probability(grade(0))).isLessThan(0.25);
        assertThat(model.probability(grade(2.5))).isBetween(0.35, 0.65);
        assertThat(model.probability(grade(5))).isGreaterThan(0.75);
    }

    /** Eight rounds of one observation, worked out elsewhere by the formulas of the paper. */
    @Test
    void movesAsThePublishedMethodDoes() {
        Logistic model = Logistic.fit(List.of(observation(1, true)), PACE);
        assertThat(model.weights().get("grade")).isCloseTo(1.1992652841, within(1e-9));
        assertThat(model.bias()).isCloseTo(1.1992652841, within(1e-9));
    }

    @Test
    void theLassoHoldsWhatHasHardlySaidAnythingAtZero() {
        List<Logistic.Observation> observations = new ArrayList<>(Collections.nCopies(40, named("often", true)));
        observations.addAll(Collections.nCopies(40, named("elsewhere", false)));
        observations.add(new Logistic.Observation(Map.of("often", 1.0, "once", 1.0), true));
        Logistic loose = Logistic.fit(observations, PACE);
        Logistic firm = Logistic.fit(observations, new Logistic.Pace(0.5, 1));
        assertThat(loose.weights().get("once")).isPositive();
        assertThat(firm.weights().get("once")).isZero();
        assertThat(firm.weights().get("often")).isPositive();
    }

    @Test
    void anObservationOfTwiceTheWeightTeachesMore() {
        double once = Logistic.fit(List.of(observation(1, true)), PACE).bias();
        double twice = Logistic.fit(List.of(new Logistic.Observation(grade(1), true, 2)), PACE)
                .bias();
        assertThat(twice).isGreaterThan(once);
    }

    @Test
    void whatWasNeverSeenSaysNothing() {
        Logistic model = Logistic.fit(GRADES, PACE);
        assertThat(model.probability(Map.of("unknown", 5.0)))
                .isCloseTo(1 / (1 + Math.exp(-model.bias())), within(1e-12));
    }

    @Test
    void theSameObservationsGiveTheSameModel() {
        assertThat(Logistic.fit(GRADES, PACE)).isEqualTo(Logistic.fit(GRADES, PACE));
    }

    private static List<Logistic.Observation> repeated(List<Logistic.Observation> observations, int times) {
        return Collections.nCopies(times, observations).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Logistic.Observation named(String evidence, boolean positive) {
        return new Logistic.Observation(Map.of(evidence, 1.0), positive);
    }

    private static Map<String, Double> grade(double grade) {
        return Map.of("grade", grade);
    }

    private static Logistic.Observation observation(double grade, boolean positive) {
        return new Logistic.Observation(grade(grade), positive);
    }
}
