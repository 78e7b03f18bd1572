package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out what follows a set of steps: by spelling, by look and after a gap; and which sets are found there. */
final class Successors {

    private static final int[] NOTHING = {};
    private static final Look[] LOOKS = Look.values();

    private final Blueprint blueprint;
    private final int[] from;
    private final int traits;
    private final List<int[]> steps = new ArrayList<>();

    final WordTable words;
    final int[] accepts;
    final int[] acceptsAtEnd;
    final int[] acceptsAtQuestion;
    /** The place of the first look among the steps, or {@link State#NONE}. */
    final int looks;

    final int gaps;
    final boolean isPlain;

    Successors(Blueprint blueprint, int[] from) {
        this.blueprint = blueprint;
        this.from = from;
        this.traits = blueprint.traits(from);
        this.words = byWord();
        this.accepts = sets(Step.Kind.DONE);
        this.acceptsAtEnd = sets(Step.Kind.END);
        this.acceptsAtQuestion = sets(Step.Kind.QUESTION);
        this.looks = addLooks();
        this.gaps = addGaps();
        this.isPlain = traits == 0;
    }

    /** The steps of each successor: those by word in the order that their table says, by look, by gap. */
    int[][] steps() {
        return steps.toArray(new int[0][]);
    }

    private WordTable byWord() {
        if (from.length == 1) {
            int[] read = blueprint.words(from[0]);
            if (read.length > 0) {
                steps.add(blueprint.next(from[0]));
            }
            return WordTable.of(read, new int[read.length]);
        }
        return byWord(pairs());
    }

    /** Pairs of word and step, sorted, so that the steps which one word leads on stand together. */
    private long[] pairs() {
        int length = 0;
        for (int step : from) {
            length += blueprint.words(step).length;
        }
        long[] pairs = new long[length];
        int end = 0;
        for (int step : from) {
            for (int word : blueprint.words(step)) {
                pairs[end++] = (long) word << 32 | step;
            }
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private WordTable byWord(long[] pairs) {
        Map<Steps, Integer> places = new HashMap<>();
        int[] words = new int[pairs.length];
        int[] targets = new int[pairs.length];
        int count = 0;
        for (int first = 0, end = 1; first < pairs.length; first = end++) {
            int word = (int) (pairs[first] >>> 32);
            while (end < pairs.length && (int) (pairs[end] >>> 32) == word) {
                end++;
            }
            words[count] = word;
            targets[count++] = places.computeIfAbsent(read(pairs, first, end), this::add);
        }
        return WordTable.of(Arrays.copyOf(words, count), targets);
    }

    private static Steps read(long[] pairs, int first, int end) {
        int[] read = new int[end - first];
        for (int i = first; i < end; i++) {
            read[i - first] = (int) pairs[i];
        }
        return new Steps(read);
    }

    private int add(Steps read) {
        steps.add(blueprint.after(read.numbers()));
        return steps.size() - 1;
    }

    private int[] sets(Step.Kind kind) {
        if ((traits & Blueprint.trait(kind)) == 0) {
            return NOTHING;
        }
        int[] sets = blueprint.select(from, kind);
        for (int i = 0; i < sets.length; i++) {
            sets[i] = blueprint.set(sets[i]);
        }
        return Blueprint.distinct(sets);
    }

    private int addLooks() {
        int first = steps.size();
        boolean any = false;
        for (Look look : LOOKS) {
            boolean read = (traits & Blueprint.trait(look)) != 0;
            steps.add(read ? blueprint.after(blueprint.reading(look, from)) : NOTHING);
            any |= read;
        }
        if (any) {
            return first;
        }
        steps.subList(first, steps.size()).clear();
        return State.NONE;
    }

    private int addGaps() {
        if ((traits & Blueprint.trait(Step.Kind.GAP)) == 0) {
            return 0;
        }
        int[] gaps = blueprint.select(from, Step.Kind.GAP);
        int most = 0;
        for (int gap : gaps) {
            most = Math.max(most, blueprint.step(gap).gap);
        }
        for (int passed = 0; passed <= most; passed++) {
            steps.add(blueprint.after(blueprint.reaching(passed, gaps)));
        }
        return most + 1;
    }
}
