package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The steps of one pattern, each of them after all that may come after it in the pattern. */
final class PatternSteps {

    private final List<Step> all = new ArrayList<>();
    private final List<Step> first;

    private PatternSteps(Node node) {
        Step done = add(Step.Kind.DONE, Set.of(), Set.of(), 0, 0, List.of());
        this.first = node.before(List.of(done), this);
    }

    static PatternSteps of(Node node) {
        return new PatternSteps(node);
    }

    Step word(Set<String> words, Set<Look> looks, List<Step> next) {
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
