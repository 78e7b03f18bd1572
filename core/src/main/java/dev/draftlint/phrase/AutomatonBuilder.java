package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds an automaton whose states are sets of steps that may come next. */
final class AutomatonBuilder {

    static final int MAX_STATES = 500_000;

    private static final int[] NOTHING = {};
    private static final Look[] LOOKS = Look.values();

    private final List<Phrases> sets;
    private final Blueprint blueprint;
    private final Edges edges = new Edges();
    /** By step, one more than the state after it; 0 before that is known. */
    private final int[] after;

    private final States states;
    private final List<@Nullable Marks> marks = new ArrayList<>();

    private AutomatonBuilder(List<Phrases> sets, int maxStates) {
        this.sets = sets;
        this.states = new States(maxStates);
        this.blueprint = new Blueprint(sets);
        this.after = new int[blueprint.size()];
    }

    /** @throws IllegalArgumentException if it would have more states than that; the message names sets to blame */
    static Automaton build(List<Phrases> sets, int maxStates) {
        return new AutomatonBuilder(sets, maxStates).build();
    }

    private Automaton build() {
        int[] starts = blueprint.select(blueprint.first(), Step.Kind.START);
        state(without(starts, blueprint.first()));
        int atStart = starts.length == 0 ? Edges.NONE : state(after(starts));
        for (int state = 0; state < states.size(); state++) {
            addEdges(state);
            marks.add(marks(states.steps(state)));
        }
        return new Automaton(blueprint.vocabulary, edges, atStart, marks.toArray(new Marks[0]));
    }

    private static int[] without(int[] some, int[] all) {
        int[] rest = new int[all.length - some.length];
        int end = 0;
        for (int step : all) {
            if (Arrays.binarySearch(some, step) < 0) {
                rest[end++] = step;
            }
        }
        return rest;
    }

    private int state(int[] steps) {
        int state = states.number(steps);
        if (state == States.TOO_MANY) {
            throw tooEntangled(steps);
        }
        return state;
    }

    private IllegalArgumentException tooEntangled(int[] steps) {
        String blamed = Arrays.stream(steps)
                .map(blueprint::set)
                .distinct()
                .limit(3)
                .mapToObj(
                        set -> "set " + set + " (\"" + sets.get(set).patterns().get(0) + "\")")
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException("the phrases need more than " + states.size() + " states; use fewer"
                + " optional words and alternatives that share words in " + blamed);
    }

    /** Pairs of word and step, sorted, so that the steps which one word leads on stand together. */
    private void addEdges(int state) {
        long[] pairs = pairs(states.steps(state));
        Arrays.sort(pairs);
        int[] words = new int[pairs.length];
        int[] targets = new int[pairs.length];
        int count = 0;
        for (int from = 0, to = 1; from < pairs.length; from = to++) {
            int word = (int) (pairs[from] >>> 32);
            while (to < pairs.length && (int) (pairs[to] >>> 32) == word) {
                to++;
            }
            words[count] = word;
            targets[count++] = to - from == 1 ? stateAfter((int) pairs[from]) : state(after(pairs, from, to));
        }
        edges.add(state, words, targets, count);
    }

    /** By far most edges follow one step alone; what comes after it is looked up once. */
    private int stateAfter(int step) {
        if (after[step] == 0) {
            after[step] = state(blueprint.next(step)) + 1;
        }
        return after[step] - 1;
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
        if (isPlain(steps)) {
            return null;
        }
        return new Marks(
                sets(steps, Step.Kind.DONE),
                sets(steps, Step.Kind.END),
                sets(steps, Step.Kind.QUESTION),
                byLook(steps),
                gap(blueprint.select(steps, Step.Kind.GAP)));
    }

    private boolean isPlain(int[] steps) {
        for (int number : steps) {
            Step step = blueprint.step(number);
            if (step.kind != Step.Kind.WORD || !step.looks.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private int[] sets(int[] steps, Step.Kind kind) {
        int[] sets = blueprint.select(steps, kind);
        for (int i = 0; i < sets.length; i++) {
            sets[i] = blueprint.set(sets[i]);
        }
        return Blueprint.distinct(sets);
    }

    private int[] byLook(int[] steps) {
        boolean any = false;
        int[] targets = new int[LOOKS.length];
        for (Look look : LOOKS) {
            int[] reading = blueprint.reading(look, steps);
            targets[look.index] = reading.length == 0 ? Edges.NONE : state(after(reading));
            any |= reading.length > 0;
        }
        return any ? targets : NOTHING;
    }

    private int[] gap(int[] gaps) {
        int most = -1;
        for (int gap : gaps) {
            most = Math.max(most, blueprint.step(gap).gap);
        }
        int[] targets = new int[most + 1];
        for (int passed = 0; passed <= most; passed++) {
            targets[passed] = state(after(blueprint.reaching(passed, gaps)));
        }
        return targets;
    }
}
