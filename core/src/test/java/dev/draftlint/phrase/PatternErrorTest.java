package dev.draftlint.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternErrorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "on #wekday; 4; did you mean '#weekday'?",
                "#; 1; no class '#'",
                "''; 1; nothing stands here",
                "a |; 4; nothing stands here",
                "a () b; 4; nothing stands here",
                "a (b|c; 3; add ')'",
                "a b) c; 4; closes nothing",
                "a?; 1; matches where no word is",
                "a? (b|c?); 1; matches where no word is",
                "#start; 1; matches where no word is",
                "#start a? #end; 1; matches where no word is",
                "..3 a; 1; put a word or #start before it",
                "a? ..3 b; 4; put a word or #start before it",
                "a ..3; 3; put a word or #end after it",
                "a ..3 b?; 3; put a word or #end after it",
                "a ..12 b; 3; ..1 to ..9",
                "a ..0 b; 3; ..1 to ..9",
                "a .. b; 3; ..1 to ..9",
                "a ? b; 3; right after what it makes optional",
                "a, b; 2; no punctuation",
                "a b.; 4; no punctuation",
                "a ~ b; 4; no word stands here",
                "a~b; 2; no part of a word",
                "--; 1; no word stands here",
                "~don't; 1; plain word",
                "~don’t; 1; plain word",
                "we ~don’t; 4; plain word",
                "a #start b; 3; #start stands first",
                "a #end b; 3; stands last",
                "a (#question|b) c; 4; stands last",
            })
    void namesPatternColumnAndMend(String pattern, int column, String mend) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.of("fine", pattern))
                .withMessageContaining("\"" + pattern + "\", column " + column + ":")
                .withMessageContaining(mend);
    }

    /** Long groups that several patterns share are read once. */
    @Test
    void namesTheColumnInThePatternThatIsWrong() {
        String group = "(" + "two three four ".repeat(10) + "..3)";
        String pattern = "so we go " + group;
        assertThat(Phrases.of(group + " five").patterns()).hasSize(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.of(pattern))
                .withMessageContaining("column " + (pattern.indexOf("..3") + 1) + ":");
    }

    @Test
    void refusesDeepNestingAroundAGroupThatWasRead() {
        String group = "(" + "two three four ".repeat(10) + ")";
        String deep = "(".repeat(49) + group + ")".repeat(49);
        assertThat(Phrases.of(deep).patterns()).hasSize(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.of("(" + deep + ")"))
                .withMessageContaining("more than 50 parentheses");
    }

    @Test
    void refusesDeepNesting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.of("(".repeat(51) + "a" + ")".repeat(51)))
                .withMessageContaining("column 51: more than 50 parentheses");
    }
}
