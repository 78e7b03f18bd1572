package dev.draftlint.phrase;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A part of a parsed pattern. */
sealed interface Node {

    /**
     * The steps that this part may begin with, each of them once, in the order of their places.
     *
     * @param next what may follow it
     * @param steps takes in the new ones
     */
    List<Step> before(List<Step> next, PatternSteps steps);

    /** Any one of several words, or any word with one of several looks. */
    record One(Set<String> words, Set<Look> looks) implements Node {

        /** Linters keep tens of thousands of these sets, and a hash set takes four times as much. */
        public One {
            words = ImmutableSet.copyOf(words);
        }

        static One of(String word) {
            return new One(Set.of(word), Set.of());
        }

        @Override
        public List<Step> before(List<Step> next, PatternSteps steps) {
            return steps.words(words, looks, next);
        }

        private static One merged(List<Node> ones) {
            Set<String> words = new HashSet<>(2 * ones.size());
            Set<Look> looks = EnumSet.noneOf(Look.class);
            for (Node node : ones) {
                words.addAll(((One) node).words);
                looks.addAll(((One) node).looks);
            }
            return new One(words, looks);
        }
    }

    record Gap(int most, int column) implements Node {

        @Override
        public List<Step> before(List<Step> next, PatternSteps steps) {
            return steps.gaps(most, column, next);
        }
    }

    record Anchor(Step.Kind kind, int column) implements Node {

        @Override
        public List<Step> before(List<Step> next, PatternSteps steps) {
            return List.of(steps.anchor(kind, column, next));
        }
    }

    record Sequence(List<Node> items) implements Node {

        @Override
        public List<Step> before(List<Step> next, PatternSteps steps) {
            List<Step> first = next;
            for (int i = items.size() - 1; i >= 0; i--) {
                first = items.get(i).before(first, steps);
            }
            return first;
        }
    }

    record Choice(List<Node> alternatives) implements Node {

        /** One step reads any of several words, so that those of a choice which are single words are one alternative. */
        static Node of(List<Node> alternatives) {
            List<Node> ones = new ArrayList<>();
            List<Node> others = new ArrayList<>();
            for (Node alternative : alternatives) {
                (alternative instanceof One ? ones : others).add(alternative);
            }
            if (!ones.isEmpty()) {
                others.add(ones.size() == 1 ? ones.get(0) : One.merged(ones));
            }
            return others.size() == 1 ? others.get(0) : new Choice(others);
        }

        @Override
        public List<Step> before(List<Step> next, PatternSteps steps) {
            FirstSteps first = new FirstSteps();
            for (Node alternative : alternatives) {
                first.addAll(alternative.before(next, steps));
            }
            return first.list();
        }
    }

    record Maybe(Node node) implements Node {

        @Override
        public List<Step> before(List<Step> next, PatternSteps steps) {
            return new FirstSteps()
                    .addAll(node.before(next, steps))
                    .addAll(next)
                    .list();
        }
    }
}
