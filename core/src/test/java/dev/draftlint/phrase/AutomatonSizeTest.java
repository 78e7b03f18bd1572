package dev.draftlint.phrase;

import static dev.draftlint.phrase.Sentences.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost of matching, counted in edges tried rather than in time. */
class AutomatonSizeTest {

    private static final int WORDS = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000})
    void aWordCostsTheSameHoweverManyPhrasesThereAre(int phrases) {
        Random random = new Random(phrases);
        PhraseIndex index = PhraseIndex.of(IntStream.range(0, phrases)
                .mapToObj(any -> Phrases.of(words(random, 2 + random.nextInt(4))))
                .toList());
        assertThat(steps(index, words(random, WORDS))).isLessThan(25 * WORDS / 10);
    }

    @Test
    void gapsAfterCommonWordsDoNotMultiplyStates() {
        List<Phrases> sets = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sets.add(Phrases.of("(i|we|would) ..%d w%d ..%d v%d w%d".formatted(1 + i % 5, i, 1 + i % 4, i, 299 - i)));
        }
        PhraseIndex index = PhraseIndex.of(sets);
        assertThat(index.states()).isLessThan(300 * 12);
        assertThat(steps(index, "i ".repeat(WORDS).strip())).isLessThan(10 * WORDS);
    }

    @Test
    void gapsWithinGapsStayLinearInTheSentence() {
        PhraseIndex index = PhraseIndex.of(List.of(Phrases.of("a" + " ..9 a".repeat(12) + " b")));
        long once = steps(index, "a ".repeat(500).strip());
        long twice = steps(index, "a ".repeat(1_000).strip());
        assertThat(twice).isLessThan(once * 22 / 10);
    }

    @Test
    void looksBranchWithoutMultiplying() {
        PhraseIndex index = PhraseIndex.of(List.of(Phrases.of("(#name|a)" + " (#name|a)".repeat(20) + " b")));
        assertThat(steps(index, "A ".repeat(100).strip())).isLessThan(100 * 21 * 21 * 3);
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 800).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
    }

    private static long steps(PhraseIndex index, String text) {
        return index.walk(List.of(sentence(text))).steps();
    }
}
