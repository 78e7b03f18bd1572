package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The steps that a part of a pattern may begin with, each of them once; of gaps before the same steps the widest, which
 * passes over all that the others do. What is optional after what is optional would double them otherwise.
 */
final class FirstSteps {

    private final Set<Step> plain = new LinkedHashSet<>();
    private final Map<List<Step>, Step> gaps = new LinkedHashMap<>();

    FirstSteps addAll(List<Step> steps) {
        for (Step step : steps) {
            if (step.kind == Step.Kind.GAP) {
                gaps.merge(step.next, step, FirstSteps::wider);
            } else {
                plain.add(step);
            }
        }
        return this;
    }

    private static Step wider(Step one, Step other) {
        return one.gap >= other.gap ? one : other;
    }

    List<Step> list() {
        List<Step> all = new ArrayList<>(plain);
        all.addAll(gaps.values());
        return all;
    }
}
