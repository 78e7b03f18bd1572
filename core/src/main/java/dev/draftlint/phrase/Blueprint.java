package dev.draftlint.phrase;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** The steps of many sets, numbered: what the states of an automaton are made from. It does not change once made. */
final class Blueprint {

    final Vocabulary vocabulary = new Vocabulary();
    private final List<Step> steps = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();
    private final List<int[]> words = new ArrayList<>();

    /** Of each step the sets that its pattern is of. */
    private final List<int[]> sets = new ArrayList<>();

    private final List<Integer> traits = new ArrayList<>();
    private final Openings openings;
    private final Openings openingsAtStart;

    Blueprint(List<Phrases> all) {
        List<int[]> firsts = new ArrayList<>();
        Map<PatternSteps, int[]> setsOfPatterns = setsOfPatterns(all);
        // many steps read the same set of words, which is one object then
        IdentityHashMap<Set<String>, int[]> numbered = new IdentityHashMap<>(countSteps(setsOfPatterns.keySet()));
        setsOfPatterns.forEach((pattern, of) -> firsts.add(add(pattern, of, numbered)));
        int[] first = union(firsts);
        int[] starts = select(first, Step.Kind.START);
        openings = Openings.of(first, this);
        openingsAtStart = starts.length == 0 ? openings : Openings.of(union(List.of(first, after(starts))), this);
    }

    /** A pattern that several sets share is walked once. */
    private static Map<PatternSteps, int[]> setsOfPatterns(List<Phrases> all) {
        Map<PatternSteps, int[]> byPattern = new LinkedHashMap<>();
        for (int set = 0; set < all.size(); set++) {
            for (PatternSteps pattern : all.get(set).read()) {
                byPattern.merge(pattern, new int[] {set}, Ints::concat);
            }
        }
        return byPattern;
    }

    private static int countSteps(Set<PatternSteps> patterns) {
        int count = 0;
        for (PatternSteps pattern : patterns) {
            count += pattern.all().size();
        }
        return count;
    }

    private int[] add(PatternSteps pattern, int[] of, IdentityHashMap<Set<String>, int[]> numbered) {
        int offset = steps.size();
        // made small, since most patterns have no gap or one
        IdentityHashMap<List<Step>, int[]> beforeGaps = new IdentityHashMap<>(1);
        List<Step> list = List.of();
        int[] numbers = {};
        for (Step step : pattern.all()) {
            // alternatives, which stand together, are followed by one list of others, and so are gaps that do not
            if (step.next != list) {
                list = step.next;
                numbers = step.kind == Step.Kind.GAP
                        ? beforeGaps.computeIfAbsent(list, next -> numbers(next, offset))
                        : numbers(list, offset);
            }
            steps.add(step);
            next.add(numbers);
            words.add(numbered.computeIfAbsent(step.words, this::numbersOf));
            sets.add(of);
            traits.add(traits(step));
        }
        return numbers(pattern.first(), offset);
    }

    private static int[] numbers(List<Step> of, int offset) {
        int[] numbers = new int[of.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = offset + of.get(i).place;
        }
        return numbers;
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

    private int[] numbersOf(Set<String> of) {
        int[] numbers = new int[of.size()];
        int i = 0;
        for (String word : of) {
            numbers[i++] = vocabulary.add(word);
        }
        Arrays.sort(numbers);
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

    /** The words that a step reads, in ascending order. */
    int[] words(int number) {
        return words.get(number);
    }

    /** The sets that the pattern of any of several steps is of, in ascending order. */
    int[] sets(int[] some) {
        List<int[]> lists = new ArrayList<>(some.length);
        for (int step : some) {
            lists.add(sets.get(step));
        }
        return union(lists);
    }

    /** Those of {@code steps} that are of a kind. */
    int[] select(int[] steps, Step.Kind kind) {
        return kept(steps, step -> step(step).kind == kind);
    }

    /** Those of {@code steps} that do more than to read words by their spelling. */
    int[] special(int[] steps) {
        return kept(steps, step -> traits.get(step) != 0);
    }

    /** Those of {@code steps} that read a word by its spelling. */
    int[] reading(int word, int[] steps) {
        return kept(steps, step -> Arrays.binarySearch(words(step), word) >= 0);
    }

    /** Those of {@code steps} that read any word of a look. */
    int[] reading(Look look, int[] steps) {
        return kept(steps, step -> step(step).looks.contains(look));
    }

    /** Those of {@code steps} that are gaps and may pass over so many words. */
    int[] passing(int count, int[] steps) {
        return kept(steps, step -> step(step).kind == Step.Kind.GAP && step(step).gap >= count);
    }

    private static int[] kept(int[] steps, IntPredicate wanted) {
        int[] kept = new int[steps.length];
        int end = 0;
        for (int step : steps) {
            if (wanted.test(step)) {
                kept[end++] = step;
            }
        }
        return Arrays.copyOf(kept, end);
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
