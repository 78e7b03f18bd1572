package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A part of a parsed pattern. */
sealed interface Node {

    /** The steps that this part may begin with, where {@code next} is what may follow it. */
    List<Step> before(List<Step> next);

    /** Any one of several words, or any word with one of several looks. */
    record One(Set<String> words, Set<Look> looks) implements Node {

        static One of(String word) {
            return new One(Set.of(word), Set.of());
        }

        @Override
        public List<Step> before(List<Step> next) {
            return List.of(Step.word(words, looks, next));
        }

        private static One merged(List<Node> ones) {
            Set<String> words = new LinkedHashSet<>();
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
        public List<Step> before(List<Step> next) {
            return List.of(Step.gap(most, column, next));
        }
    }

    record Anchor(Step.Kind kind, int column) implements Node {

        @Override
        public List<Step> before(List<Step> next) {
            return List.of(Step.anchor(kind, column, next));
        }
    }

    record Sequence(List<Node> items) implements Node {

        @Override
        public List<Step> before(List<Step> next) {
            List<Step> steps = next;
            for (int i = items.size() - 1; i >= 0; i--) {
                steps = items.get(i).before(steps);
            }
            return steps;
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
        public List<Step> before(List<Step> next) {
            Set<Step> steps = new LinkedHashSet<>();
            for (Node alternative : alternatives) {
                steps.addAll(alternative.before(next));
            }
            return new ArrayList<>(steps);
        }
    }

    record Maybe(Node node) implements Node {

        @Override
        public List<Step> before(List<Step> next) {
            Set<Step> steps = new LinkedHashSet<>(node.before(next));
            steps.addAll(next);
            return new ArrayList<>(steps);
        }
    }
}
