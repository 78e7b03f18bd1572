package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static final int TRIES_PER_SEED = 500;

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a", "Hi Ana,", "2.5 t at 14:00!!", " \t--x-\u007f\n", "caf\u00e9 \u2014 ok", "a\u00a0b"
            })
    void areThoseOfTheTokenizer(String text) {
        assertThat(spans(Tokens.of(text))).containsExactly(SimpleTokenizer.INSTANCE.tokenizePos(text));
    }

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areThoseOfTheTokenizerInAnyAscii(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES_PER_SEED; i++) {
            String text = ascii(random);
            assertThat(spans(Tokens.of(text)))
                    .as("seed %d, try %d: %s", seed, i, text)
                    .containsExactly(SimpleTokenizer.INSTANCE.tokenizePos(text));
        }
    }

    private static String ascii(Random random) {
        return random.ints(random.nextInt(40), 0, 0x80)
                .map(c -> random.nextBoolean() ? c : "ab 1.".charAt(c % 5))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Span[] spans(Tokens tokens) {
        return IntStream.range(0, tokens.count())
                .mapToObj(token -> new Span(tokens.start(token), tokens.end(token)))
                .toArray(Span[]::new);
    }
}
