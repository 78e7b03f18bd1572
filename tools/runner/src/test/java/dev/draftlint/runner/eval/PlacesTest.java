package dev.draftlint.runner.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @Test
    void wordsAreFolded() {
        assertThat(Places.words("I’m  OK_1, {{first.name}}—½ Ünï \uD835\uDC9C!"))
                .containsExactly("i'm", "ok_1", "first", "name", "½", "ünï", "\uD835\uDC9C");
        assertThat(Places.words("?! ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "just checking in     | I am just checking in on you | true",
                "one two              | two                          | true",
                "one two three four   | one four five six            | true",
                "one two three four   | one five six seven           | false",
                "one two three four   | four three two one           | false",
                "Don’t you            | DON'T                        | true",
                "one                  | two                          | false",
                "?                    | ?                            | false",
            })
    void halfOfTheWordsOfTheShorterInOrder(String some, String others, boolean same) {
        assertThat(Places.isSame(Places.words(some), Places.words(others))).isEqualTo(same);
        assertThat(Places.isSame(Places.words(others), Places.words(some))).isEqualTo(same);
    }

    @Test
    void eachLabelIsMatchedOnce() {
        assertThat(Places.matches(List.of("a b", "a b", "a b"), List.of("a b", "b", "x")))
                .isEqualTo(2);
        assertThat(Places.matches(List.of("a"), List.of(""))).isZero();
        assertThat(Places.matches(List.of(), List.of("a"))).isZero();
    }

    /** The first finding takes the label that the second would have needed. */
    @Test
    void theFirstFindingChoosesFirst() {
        assertThat(Places.matches(List.of("a b", "a"), List.of("a", "b"))).isEqualTo(1);
        assertThat(Places.matches(List.of("a", "a b"), List.of("a", "b"))).isEqualTo(2);
    }
}
