package dev.draftlint.phrase;

import static dev.draftlint.phrase.Sentences.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost of reading a pattern, counted in steps and in what follows them rather than in time. */
class PatternSizeTest {

    /** The longest that a configuration may have, in characters. */
    private static final int LONGEST = 1_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "a? ",
                "(a?)? ",
                "((a?)?)? ",
                "(a?|b?) ",
                "(a b?|b? a?)? ",
                "((a|b c)?|(b?|c d)) ",
                "~a? ",
                "#name? ",
                "#duration? ",
                "..9 ",
                "..1? ",
                "(..1? a?|..2? b?) ",
                "(..1|a)? ",
                "(..1|a ..2?|(..3 b)?) ",
                "#start? ",
                "(e|mail)? ",
                "(voice|e) (mail|mails)? ",
                "(#start|a?)? "
            })
    void growsNoFasterThanASquare(String part) {
        String first = part.startsWith("#start") || part.startsWith("(#start") ? "" : "q ";
        String pattern = first + part.repeat((LONGEST - 3) / part.length()) + "x";
        assertThat(size(pattern)).isLessThan(LONGEST * LONGEST);
    }

    private static int size(String pattern) {
        return PatternSteps.of(PatternParser.read(pattern)).all().stream()
                .mapToInt(step -> 1 + step.next.size())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"(a?|b?) , a b a x", "(a?)? , a a x", "..1? , q q q x", "(..1? a?|..2? b?) , q q b q a x"})
    void stillFindsWhatAllThoseOptionsAllow(String part, String text) {
        assertThat(found("q " + (part + " ").repeat(40) + "x", "q " + text)).containsExactly("q " + text);
    }

    @Test
    void optionalGapsPassOverNoMoreThanTheyAllowTogether() {
        String pattern = "q ..1? ..2? (..1|..2)? x";
        assertThat(found(pattern, "q a b c d e x")).containsExactly("q a b c d e x");
        assertThat(found(pattern, "q a b c d e f x")).isEmpty();
    }
}
