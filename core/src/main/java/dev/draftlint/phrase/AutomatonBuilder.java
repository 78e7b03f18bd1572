package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Builds an automaton whose states are sets of steps that may come next. */
final class AutomatonBuilder {

    static final int MAX_STATES = 500_000;

    private static final int[] NOTHING = {};

    private final List<Phrases> sets;
    private final int maxStates;
    private final Blueprint blueprint;
    private final Edges edges = new Edges();
    private final List<int[]> states = new ArrayList<>();
    private final Map<Steps, Integer> known = new HashMap<>();
    private final List<@Nullable Marks> marks = new ArrayList<>();

    private AutomatonBuilder(List<Phrases> sets, int maxStates) {
        this.sets = sets;
        this.maxStates = maxStates;
        this.blueprint = new Blueprint(sets);
    }

    /** @throws IllegalArgumentException if it would have more states than that; the message names sets to blame */
    static Automaton build(List<Phrases> sets, int maxStates) {
        return new AutomatonBuilder(sets, maxStates).build();
    }

    private Automaton build() {
        state(select(blueprint.first(), step -> step.kind != Step.Kind.START));
        int[] starts = select(blueprint.first(), step -> step.kind == Step.Kind.START);
        int atStart = starts.length == 0 ? Edges.NONE : state(after(starts));
        for (int state = 0; state < states.size(); state++) {
            addEdges(state);
            marks.add(marks(states.get(state)));
        }
        return new Automaton(blueprint.vocabulary, edges, atStart, marks.toArray(new Marks[0]));
    }

    /** A list of steps as a key. */
    private static final class Steps {

        private final int[] numbers;

        Steps(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Steps steps && Arrays.equals(numbers, steps.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    private int state(int[] steps) {
        Integer given = known.putIfAbsent(new Steps(steps), states.size());
        if (given != null) {
            return given;
        }
        if (states.size() == maxStates) {
            throw tooEntangled(steps);
        }
        states.add(steps);
        return states.size() - 1;
    }

    private IllegalArgumentException tooEntangled(int[] steps) {
        String blamed = Arrays.stream(steps)
                .map(blueprint::set)
                .distinct()
                .limit(3)
                .mapToObj(set -> "set " + set + " (\"" + sets.get(set).patterns().get(0) + "\")")
                .reduce((some, more) -> some + ", " + more)
                .orElse("");
        return new IllegalArgumentException("the phrases need more than " + maxStates + " states; use fewer"
                + " optional words and alternatives that share words in " + blamed);
    }

    /** Pairs of word and step, sorted, so that the steps which one word leads on stand together. */
    private void addEdges(int state) {
        long[] pairs = pairs(states.get(state));
        Arrays.sort(pairs);
        for (int from = 0, to = 1; from < pairs.length; from = to++) {
            int word = (int) (pairs[from] >>> 32);
            while (to < pairs.length && (int) (pairs[to] >>> 32) == word) {
                to++;
            }
            edges.add(state, word, state(after(pairs, from, to)));
        }
    }

    private long[] pairs(int[] steps) {
        int length = 0;
        for (int step : steps) {
            length += blueprint.words(step).length;
        }
        long[] pairs = new long[length];
        int end = 0;
        for (int step : steps) {
            for (int word : blueprint.words(step)) {
                pairs[end++] = (long) word << 32 | step;
            }
        }
        return pairs;
    }

    private int[] after(long[] pairs, int from, int to) {
        int[] steps = new int[to - from];
        for (int i = from; i < to; i++) {
            steps[i - from] = (int) pairs[i];
        }
        return after(steps);
    }

    private int[] after(int[] steps) {
        if (steps.length == 1) {
            return blueprint.next(steps[0]);
        }
        List<int[]> lists = new ArrayList<>(steps.length);
        for (int step : steps) {
            lists.add(blueprint.next(step));
        }
        return Blueprint.union(lists);
    }

    private @Nullable Marks marks(int[] steps) {
        int[] special = select(steps, step -> step.kind != Step.Kind.WORD || !step.looks.isEmpty());
        if (special.length == 0) {
            return null;
        }
        return new Marks(
                sets(special, Step.Kind.DONE),
                sets(special, Step.Kind.END),
                sets(special, Step.Kind.QUESTION),
                byLook(special),
                gap(special));
    }

    private int[] sets(int[] steps, Step.Kind kind) {
        return Arrays.stream(select(steps, step -> step.kind == kind))
                .map(blueprint::set)
                .distinct()
                .toArray();
    }

    private int[] byLook(int[] steps) {
        if (select(steps, step -> !step.looks.isEmpty()).length == 0) {
            return NOTHING;
        }
        int[] targets = new int[Look.COUNT];
        for (Look look : Look.values()) {
            int[] reading = select(steps, step -> step.looks.contains(look));
            targets[look.ordinal()] = reading.length == 0 ? Edges.NONE : state(after(reading));
        }
        return targets;
    }

    private int[] gap(int[] steps) {
        int most = -1;
        for (int step : select(steps, step -> step.kind == Step.Kind.GAP)) {
            most = Math.max(most, blueprint.step(step).gap);
        }
        int[] targets = new int[most + 1];
        for (int passed = 0; passed <= most; passed++) {
            int least = passed;
            targets[passed] = state(after(select(steps, step -> step.kind == Step.Kind.GAP && step.gap >= least)));
        }
        return targets;
    }

    private int[] select(int[] steps, Predicate<Step> condition) {
        int[] selected = new int[steps.length];
        int end = 0;
        for (int step : steps) {
            if (condition.test(blueprint.step(step))) {
                selected[end++] = step;
            }
        }
        return Arrays.copyOf(selected, end);
    }
}
