package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.tokenize.SimpleTokenizer;
import org.junit.jupiter.api.Test;

class SortsTest {

    @Test
    void areThoseOfTheTokenizer() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(Sorts.of((char) c))
                    .as("U+%04X", c)
                    .isEqualTo(c >= 'a' && c <= 'z' ? Sorts.SMALL : asTokenized((char) c));
        }
    }

    private static byte asTokenized(char c) {
        if (tokens(String.valueOf(c)) == 0) {
            return Sorts.BLANK;
        }
        return tokens(c + "A") == 1 ? Sorts.LETTER : tokens(c + "1") == 1 ? Sorts.DIGIT : Sorts.SIGN;
    }

    private static int tokens(String text) {
        return SimpleTokenizer.INSTANCE.tokenizePos(text).length;
    }
}
