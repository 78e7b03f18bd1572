package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunsTest {

    /** As long as a block, so that what stands behind is in another one. */
    private static final String BEFORE = "till ".repeat(12) + "till";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'till in Leeds'|13",
                "'till in Leeds '|13",
                "'till  in'|4",
                "'till \u00E9'|4",
                "'caf\u00E9'|3",
                "'till\t'|4",
                "'x'|1",
            })
    void endsBeforeWhatIsNeitherVisibleNorASingleBlank(String text, int end) {
        assertThat(endOf(text)).isEqualTo(end);
        for (int shift = 0; shift < 3; shift++) {
            String longer = BEFORE + "s".repeat(shift) + text;
            assertThat(endOf(longer)).isEqualTo(longer.length() - text.length() + end);
        }
    }

    /** Else a line of many runs is looked at anew for each of them. */
    @Test
    void looksNoFurtherThanABlockBehindItsEnd() {
        char[] source = ("caf\u00E9 " + BEFORE).toCharArray();
        assertThat(new Runs(source).endOf(0, Integer.MAX_VALUE)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.c", "b@c", "b://c"})
    void anAddressIsNotedWhereverABlockEnds(String address) {
        for (int before = 56; before < 68; before++) {
            assertThat(mayHoldAddress("s".repeat(before) + address)).isTrue();
            assertThat(mayHoldAddress("s".repeat(before) + "b. c")).isFalse();
        }
    }

    private static int endOf(String text) {
        return new Runs(text.toCharArray()).endOf(0, text.length());
    }

    private static boolean mayHoldAddress(String text) {
        Runs runs = new Runs(text.toCharArray());
        runs.endOf(0, text.length());
        return runs.mayHoldAddress();
    }
}
