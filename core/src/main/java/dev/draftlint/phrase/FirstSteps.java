package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps that a part of a pattern may begin with, each of them once; of gaps before the same steps the widest, which
 * passes over all that the others do. What is optional after what is optional would double them otherwise.
 */
final class FirstSteps {

    private static final Comparator<Step> BY_PLACE = Comparator.comparingInt(step -> step.place);

    private final List<Step> all = new ArrayList<>();
    private final Map<List<Step>, Step> gaps = new HashMap<>();

    FirstSteps addAll(List<Step> steps) {
        for (Step step : steps) {
            if (step.kind == Step.Kind.GAP) {
                gaps.merge(step.next, step, FirstSteps::wider);
            } else {
                all.add(step);
            }
        }
        return this;
    }

    private static Step wider(Step one, Step other) {
        return one.gap >= other.gap ? one : other;
    }

    /** In the order of their places. */
    List<Step> list() {
        all.addAll(gaps.values());
        all.sort(BY_PLACE);
        List<Step> distinct = new ArrayList<>(all.size());
        for (Step step : all) {
            if (distinct.isEmpty() || distinct.get(distinct.size() - 1) != step) {
                distinct.add(step);
            }
        }
        return distinct;
    }
}
