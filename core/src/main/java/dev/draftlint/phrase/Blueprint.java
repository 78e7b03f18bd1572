package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The steps of many sets, numbered: what the states of an automaton are made from. It does not change once made. */
final class Blueprint {

    final Vocabulary vocabulary = new Vocabulary();
    private final List<Step> steps = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<Integer> sets = new ArrayList<>();
    private final List<Integer> traits = new ArrayList<>();
    private final Openings openings;
    private final Openings openingsAtStart;

    Blueprint(List<Phrases> all) {
        List<int[]> firsts = new ArrayList<>();
        for (int set = 0; set < all.size(); set++) {
            firsts.add(numbers(all.get(set).first(), set, new IdentityHashMap<>()));
        }
        int[] first = union(firsts);
        int[] starts = select(first, Step.Kind.START);
        openings = Openings.of(first, this);
        openingsAtStart = starts.length == 0 ? openings : Openings.of(union(List.of(first, after(starts))), this);
    }

    private int[] numbers(List<Step> of, int set, Map<Step, Integer> known) {
        int[] numbers = new int[of.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(of.get(i), set, known);
        }
        Arrays.sort(numbers);
        return numbers;
    }

    private int number(Step step, int set, Map<Step, Integer> known) {
        Integer given = known.get(step);
        if (given != null) {
            return given;
        }
        int[] after = numbers(step.next, set, known);
        int number = steps.size();
        steps.add(step);
        next.add(after);
        words.add(wordNumbers(step));
        sets.add(set);
        traits.add(traits(step));
        known.put(step, number);
        return number;
    }

    /** What a step is besides a reader of words, as a set of bits: none for most. */
    private static int traits(Step step) {
        int traits = step.kind == Step.Kind.WORD ? 0 : trait(step.kind);
        for (Look look : step.looks) {
            traits |= trait(look);
        }
        return traits;
    }

    static int trait(Step.Kind kind) {
        return 1 << kind.ordinal();
    }

    static int trait(Look look) {
        return 1 << Byte.SIZE + look.index;
    }

    static boolean haveKinds(int traits) {
        return (traits & (1 << Byte.SIZE) - 1) != 0;
    }

    static boolean haveLooks(int traits) {
        return traits >>> Byte.SIZE != 0;
    }

    /** The traits that any of the steps has. */
    int traits(int[] of) {
        int any = 0;
        for (int step : of) {
            any |= traits.get(step);
        }
        return any;
    }

    private int[] wordNumbers(Step step) {
        int[] numbers = new int[step.words.size()];
        int i = 0;
        for (String word : step.words) {
            numbers[i++] = vocabulary.add(word);
        }
        return numbers;
    }

    Openings openings() {
        return openings;
    }

    /** The same at the start of a sentence. */
    Openings openingsAtStart() {
        return openingsAtStart;
    }

    Step step(int number) {
        return steps.get(number);
    }

    /** The steps after one, in ascending order. */
    int[] next(int number) {
        return next.get(number);
    }

    /** The steps after any of several, in ascending order. */
    int[] after(int[] some) {
        if (some.length == 1) {
            return next(some[0]);
        }
        List<int[]> lists = new ArrayList<>(some.length);
        for (int step : some) {
            lists.add(next(step));
        }
        return union(lists);
    }

    int[] words(int number) {
        return words.get(number);
    }

    /** The set that a step belongs to. */
    int set(int number) {
        return sets.get(number);
    }

    /** Those of {@code steps} that are of a kind. */
    int[] select(int[] steps, Step.Kind kind) {
        int[] selected = new int[steps.length];
        int end = 0;
        for (int step : steps) {
            if (step(step).kind == kind) {
                selected[end++] = step;
            }
        }
        return Arrays.copyOf(selected, end);
    }

    /** Those of {@code steps} that do more than to read words by their spelling. */
    int[] special(int[] steps) {
        int[] special = new int[steps.length];
        int end = 0;
        for (int step : steps) {
            if (traits.get(step) != 0) {
                special[end++] = step;
            }
        }
        return Arrays.copyOf(special, end);
    }

    /** Those of {@code steps} that read any word of a look. */
    int[] reading(Look look, int[] steps) {
        int[] reading = new int[steps.length];
        int end = 0;
        for (int step : steps) {
            if (step(step).looks.contains(look)) {
                reading[end++] = step;
            }
        }
        return Arrays.copyOf(reading, end);
    }

    /** Those of {@code gaps} that may pass over so many words. */
    int[] reaching(int passed, int[] gaps) {
        int[] reaching = new int[gaps.length];
        int end = 0;
        for (int gap : gaps) {
            if (step(gap).gap >= passed) {
                reaching[end++] = gap;
            }
        }
        return Arrays.copyOf(reaching, end);
    }

    /** All of several ascending lists, ascending, each number once. */
    private static int[] union(List<int[]> lists) {
        if (lists.size() == 1) {
            return lists.get(0);
        }
        int length = 0;
        for (int[] list : lists) {
            length += list.length;
        }
        int[] all = new int[length];
        int end = 0;
        for (int[] list : lists) {
            System.arraycopy(list, 0, all, end, list.length);
            end += list.length;
        }
        Arrays.sort(all);
        return distinct(all);
    }

    /** Each number of an ascending list once. */
    static int[] distinct(int[] sorted) {
        int end = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (end == 0 || sorted[i] != sorted[end - 1]) {
                sorted[end++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, end);
    }
}
