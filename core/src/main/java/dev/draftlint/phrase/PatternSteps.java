package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps of one pattern, each of them after all that may come after it in the pattern. */
final class PatternSteps {

    private final List<Step> all = new ArrayList<>();
    /** By a step, the steps for words that are made of what comes before it and of what it reads. */
    private final Map<Step, Map<Set<String>, Step>> joined = new HashMap<>();

    private final List<Step> first;

    private PatternSteps(Node node) {
        Step done = add(Step.Kind.DONE, Set.of(), Set.of(), 0, 0, List.of());
        this.first = node.before(List.of(done), this);
    }

    static PatternSteps of(Node node) {
        return new PatternSteps(node);
    }

    /** One that reads any of the words, and one for each that these make with what may follow: "voice mail" is "voicemail". */
    List<Step> words(Set<String> words, Set<Look> looks, List<Step> next) {
        Step apart = word(words, looks, next);
        return Spelling.mayJoin(words) ? withJoined(apart) : List.of(apart);
    }

    private List<Step> withJoined(Step apart) {
        List<Step> made = new ArrayList<>();
        for (Step second : apart.next) {
            Set<String> words = Spelling.joined(apart.words, second.words);
            if (!words.isEmpty()) {
                made.add(joined.computeIfAbsent(second, any -> new HashMap<>())
                        .computeIfAbsent(words, any -> word(words, Set.of(), second.next)));
            }
        }
        return new FirstSteps().addAll(List.of(apart)).addAll(made).list();
    }

    private Step word(Set<String> words, Set<Look> looks, List<Step> next) {
        return add(Step.Kind.WORD, words, looks, 0, 0, next);
    }

    /** A gap, and a wider one for each gap that may follow it, so that none is followed by another. */
    List<Step> gaps(int most, int column, List<Step> next) {
        List<Step> gaps = new ArrayList<>();
        List<Step> others = new ArrayList<>();
        for (Step step : next) {
            if (step.kind == Step.Kind.GAP) {
                gaps.add(gap(most + step.gap, column, step.next));
            } else {
                others.add(step);
            }
        }
        if (!others.isEmpty()) {
            gaps.add(gap(most, column, others));
        }
        return new FirstSteps().addAll(gaps).list();
    }

    private Step gap(int most, int column, List<Step> next) {
        return add(Step.Kind.GAP, Set.of(), Set.of(), most, column, next);
    }

    Step anchor(Step.Kind kind, int column, List<Step> next) {
        return add(kind, Set.of(), Set.of(), 0, column, next);
    }

    private Step add(Step.Kind kind, Set<String> words, Set<Look> looks, int gap, int column, List<Step> next) {
        Step step = new Step(all.size(), kind, words, looks, gap, column, next);
        all.add(step);
        return step;
    }

    List<Step> all() {
        return all;
    }

    /** Those that the pattern begins with. */
    List<Step> first() {
        return first;
    }
}
