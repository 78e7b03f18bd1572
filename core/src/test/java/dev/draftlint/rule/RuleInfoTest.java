package dev.draftlint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleInfoTest {

    @ParameterizedTest
    @EnumSource(names = {"C", "NONE"})
    void refusesErrorsOnWeakEvidence(Evidence.Grade grade) {
        Evidence weak = new Evidence(grade, "Said so.", "a vendor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleInfo("x", Severity.ERROR, "", "", weak, List.of(), List.of()))
                .withMessage("evidence of grade " + grade + " does not carry an error; make 'x' a warning");
    }

    @Test
    void allowsErrorsOnGoodEvidence() {
        assertThat(TestRules.info("x", Severity.ERROR).severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "InboxBump", "inbox_bump", "inbox-", "-bump", "inbox--bump"})
    void refusesOtherNames(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestRules.info(id))
                .withMessageContaining("such as 'inbox-bump', not '" + id + "'");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e308, 100.1})
    void refusesWeightsThatMakeNoSense(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestRules.info("x").withWeight(weight))
                .withMessageContaining("the weight of 'x' is 0 to 100");
    }

    @Test
    void takesWeightsUpToTheHeaviest() {
        assertThat(TestRules.info("x").withWeight(RuleInfo.HEAVIEST).weight()).isEqualTo(100);
        assertThat(TestRules.info("x").withWeight(0).weight()).isZero();
    }

    @Test
    void isMadeOfNothingThatIsMissing() {
        RuleInfo info = TestRules.info("x");
        assertThatNullPointerException().isThrownBy(() -> info.withScope(null)).withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> TestRules.info("x", null))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> new RuleInfo("x", Severity.INFO, null, "", Evidence.none(), List.of(), List.of()))
                .withMessage("summary");
        assertThatNullPointerException()
                .isThrownBy(() -> new RuleInfo("x", Severity.INFO, "", "", null, List.of(), List.of()))
                .withMessage("evidence");
        assertThatNullPointerException()
                .isThrownBy(() -> new Evidence(null, "", ""))
                .withMessage("grade");
    }

    @Test
    void isAboutPlacesAndOfWeightOneUnlessSaid() {
        RuleInfo info = TestRules.info("x");
        assertThat(info.scope()).isEqualTo(Scope.PLACE);
        assertThat(info.weight()).isEqualTo(1);
        assertThat(info.withScope(Scope.DRAFT).withWeight(2))
                .extracting(RuleInfo::scope, RuleInfo::weight)
                .containsExactly(Scope.DRAFT, 2.0);
    }
}
