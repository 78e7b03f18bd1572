package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "z", "inbox", "Inbox", "zzzzzzzzzzzz", "Zzzzzzzzzzz"})
    void isWholeForShortWords(String word) {
        assertThat(isWhole(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzzzzzzzzzzzz",
                "Zzzzzzzzzzzz",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "\u00e9tat",
                "'tis",
                "3rd",
                "@a",
                "[a"
            })
    void isNotWholeForOthers(String word) {
        assertThat(isWhole(word)).isFalse();
    }

    @Test
    void isAnotherForEachWord() {
        Random random = new Random(7);
        Map<Long, String> words = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            String word = word(random);
            if (isWhole(word)) {
                assertThat(words.merge(packed(word), word, (known, same) -> known))
                        .isEqualTo(word);
            }
        }
    }

    private static String word(Random random) {
        String letters = random.ints(1 + random.nextInt(12), 'a', random.nextBoolean() ? 'c' : 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return random.nextBoolean() ? letters : (char) (letters.charAt(0) - 'a' + 'A') + letters.substring(1);
    }

    private static boolean isWhole(String word) {
        return Packed.isWhole(packed(word), word.length());
    }

    private static long packed(String word) {
        long packed = Packed.of(word.charAt(0));
        for (int i = 1; i < word.length(); i++) {
            packed = Packed.with(packed, word.charAt(i));
        }
        return packed;
    }
}
