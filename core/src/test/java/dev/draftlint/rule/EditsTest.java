package dev.draftlint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final Source SOURCE = Source.text("0123456789").withSubject("subject");

    @Test
    void areMadeInBothParts() {
        Fix fix = new Fix(
                "both",
                List.of(
                        new Fix.Edit(new Span(Part.SUBJECT, 0, 3), "pro"),
                        new Fix.Edit(new Span(Part.BODY, 0, 1), "zero"),
                        new Fix.Edit(new Span(Part.BODY, 9, 10), "")));
        Source fixed = Fix.apply(List.of(fix), SOURCE);
        assertThat(fixed.subject()).isEqualTo("project");
        assertThat(fixed.body()).isEqualTo("zero12345678");
    }

    @Test
    void thatOverlapAnEarlierFixAreLeftOut() {
        assertThat(applied(at(2, 5, "x"), at(4, 6, "y"))).isEqualTo("01x56789");
        assertThat(applied(at(4, 6, "y"), at(2, 5, "x"))).isEqualTo("0123y6789");
        assertThat(applied(at(2, 5, "x"), at(2, 5, "y"))).isEqualTo("01x56789");
        assertThat(applied(at(0, 9, "x"), at(4, 4, "y"))).isEqualTo("x9");
    }

    @Test
    void thatTouchAreAllMade() {
        assertThat(applied(at(4, 6, "y"), at(2, 4, "x"), at(6, 6, "z"))).isEqualTo("01xyz6789");
    }

    @Test
    void ofOneFixStandInOrderAndApart() {
        for (List<Fix.Edit> wrong : List.of(
                List.of(edit(4, 6), edit(2, 3)),
                List.of(edit(2, 5), edit(4, 6)),
                List.of(edit(0, 9), edit(4, 4)),
                List.of(edit(4, 4), edit(4, 4)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Fix("x", wrong))
                    .withMessageContaining("reading order")
                    .withMessageContaining("start=4");
        }
        assertThat(applied(new Fix("x", List.of(edit(2, 2), edit(2, 4), edit(4, 5)))))
                .isEqualTo("01---56789");
    }

    @Test
    void haveAPlaceAndAReplacement() {
        assertThatNullPointerException()
                .isThrownBy(() -> Fix.replace("x", edit(2, 3).span(), null))
                .withMessage("replacement");
        assertThatNullPointerException()
                .isThrownBy(() -> Fix.replace("x", null, ""))
                .withMessage("span");
        assertThatNullPointerException()
                .isThrownBy(() -> Fix.replace(null, edit(2, 3).span(), ""))
                .withMessage("label");
    }

    private static Fix.Edit edit(int start, int end) {
        return new Fix.Edit(new Span(Part.BODY, start, end), "-");
    }

    private static String applied(Fix... fixes) {
        return Fix.apply(List.of(fixes), SOURCE).body();
    }

    private static Fix at(int start, int end, String replacement) {
        return Fix.replace("x", new Span(Part.BODY, start, end), replacement);
    }
}
