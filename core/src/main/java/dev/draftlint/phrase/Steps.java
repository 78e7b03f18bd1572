package dev.draftlint.phrase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers of steps, ascending, as the key of a map. */
final class Steps {

    private final int[] numbers;
    private final int hash;

    Steps(int[] numbers) {
        this.numbers = numbers;
        this.hash = Arrays.hashCode(numbers);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Steps steps && Arrays.equals(numbers, steps.numbers);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
