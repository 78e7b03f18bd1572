package dev.draftlint.phrase;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A pattern made by chance, which says how it is written and, without any automaton, where it matches. */
interface RandomPattern {

    String written();

    /** The places where it can end if it begins at {@code from}. */
    Set<Integer> ends(Sentence sentence, int from);

    static RandomPattern choice(Random random, int depth) {
        List<RandomPattern> alternatives = random.ints(1 + random.nextInt(10) / 7, 0, 1)
                .mapToObj(any -> sequence(random, depth))
                .toList();
        return new Choice(alternatives);
    }

    private static RandomPattern sequence(Random random, int depth) {
        return new Sequence(random.ints(1 + random.nextInt(5), 0, 1)
                .mapToObj(any -> item(random, depth))
                .toList());
    }

    private static RandomPattern item(Random random, int depth) {
        RandomPattern atom = atom(random, depth);
        return random.nextInt(6) == 0 ? new Maybe(atom) : atom;
    }

    private static RandomPattern atom(Random random, int depth) {
        int kind = random.nextInt(24);
        if (kind < 3 && depth > 0) {
            return choice(random, depth - 1);
        }
        return switch (kind) {
            case 3, 4, 5 -> new Gap(1 + random.nextInt(4));
            case 6, 7 -> new OfShape("#name", Set.of(Shape.CAPITAL, Shape.UPPER, Shape.PLACEHOLDER));
            case 8 -> new OfShape("#number", Set.of(Shape.NUMBER));
            case 9 -> new OfShape("#placeholder", Set.of(Shape.PLACEHOLDER));
            case 10 -> new Anchor("#start");
            case 11 -> new Anchor("#end");
            case 12 -> new Anchor("#question");
            default -> new Literal(List.of("a", "b", "c", "d").get(random.nextInt(4)));
        };
    }

    record Literal(String written) implements RandomPattern {
        @Override
        public Set<Integer> ends(Sentence sentence, int from) {
            return isAt(sentence, from) ? Set.of(from + 1) : Set.of();
        }

        private boolean isAt(Sentence sentence, int from) {
            List<Word> words = sentence.words();
            return from < words.size()
                    && words.get(from).text().equals(written)
                    && words.get(from).shape() != Shape.PLACEHOLDER;
        }
    }

    record OfShape(String written, Set<Shape> shapes) implements RandomPattern {
        @Override
        public Set<Integer> ends(Sentence sentence, int from) {
            boolean isHere = from < sentence.words().size()
                    && shapes.contains(sentence.words().get(from).shape());
            return isHere ? Set.of(from + 1) : Set.of();
        }
    }

    record Gap(int most) implements RandomPattern {
        @Override
        public String written() {
            return ".." + most;
        }

        @Override
        public Set<Integer> ends(Sentence sentence, int from) {
            Set<Integer> ends = new TreeSet<>();
            for (int end = from; end <= from + most && end <= sentence.words().size(); end++) {
                ends.add(end);
            }
            return ends;
        }
    }

    record Anchor(String written) implements RandomPattern {
        @Override
        public Set<Integer> ends(Sentence sentence, int from) {
            boolean isLast = from == sentence.words().size();
            boolean holds = switch (written) {
                case "#start" -> from == 0;
                case "#end" -> isLast;
                default -> isLast && sentence.text().endsWith("?");
            };
            return holds ? Set.of(from) : Set.of();
        }
    }

    record Maybe(RandomPattern pattern) implements RandomPattern {
        @Override
        public String written() {
            return pattern.written() + "?";
        }

        @Override
        public Set<Integer> ends(Sentence sentence, int from) {
            Set<Integer> ends = new TreeSet<>(pattern.ends(sentence, from));
            ends.add(from);
            return ends;
        }
    }

    record Sequence(List<RandomPattern> items) implements RandomPattern {
        @Override
        public String written() {
            return items.stream().map(RandomPattern::written).collect(Collectors.joining(" "));
        }

        @Override
        public Set<Integer> ends(Sentence sentence, int from) {
            Set<Integer> ends = Set.of(from);
            for (RandomPattern item : items) {
                Set<Integer> further = new TreeSet<>();
                ends.forEach(end -> further.addAll(item.ends(sentence, end)));
                ends = further;
            }
            return ends;
        }
    }

    record Choice(List<RandomPattern> alternatives) implements RandomPattern {
        @Override
        public String written() {
            return alternatives.stream().map(RandomPattern::written).collect(Collectors.joining("|", "(", ")"));
        }

        @Override
        public Set<Integer> ends(Sentence sentence, int from) {
            Set<Integer> ends = new TreeSet<>();
            alternatives.forEach(alternative -> ends.addAll(alternative.ends(sentence, from)));
            return ends;
        }
    }
}
