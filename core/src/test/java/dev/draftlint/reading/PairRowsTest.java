package dev.draftlint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairRowsTest {

    @Test
    void findsWhatWasPutInAndNothingElse() {
        Random random = new Random(7);
        PairRows rows = new PairRows(500);
        Map<String, Integer> expected = new HashMap<>();
        for (int row = 1; row <= 500; row++) {
            int first = random.nextInt(60);
            int second = random.nextInt(60);
            rows.put(first, second, row);
            expected.put(first + " " + second, row);
        }
        for (int first = 0; first < 60; first++) {
            for (int second = 0; second < 60; second++) {
                assertThat(rows.of(first, second))
                        .isEqualTo(expected.getOrDefault(first + " " + second, SentenceWeights.NOTHING));
            }
        }
    }

    @Test
    void ofNoneFindsNone() {
        assertThat(new PairRows(0).of(1, 2)).isEqualTo(SentenceWeights.NOTHING);
    }
}
