package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states of an automaton in the making, numbered: each is a list of the steps that may come next. */
final class States {

    static final int TOO_MANY = -1;

    private final int most;
    private final List<int[]> states = new ArrayList<>();
    private final Map<Steps, Integer> known = new HashMap<>();

    States(int most) {
        this.most = most;
    }

    /** The number of the state with these steps, given to it now if it has none, or {@link #TOO_MANY}. */
    int number(int[] steps) {
        Steps key = new Steps(steps);
        Integer given = known.get(key);
        if (given != null) {
            return given;
        }
        if (states.size() == most) {
            return TOO_MANY;
        }
        known.put(key, states.size());
        states.add(steps);
        return states.size() - 1;
    }

    int[] steps(int state) {
        return states.get(state);
    }

    int size() {
        return states.size();
    }

    private static final class Steps {

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
}
