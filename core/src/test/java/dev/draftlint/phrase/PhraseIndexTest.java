package dev.draftlint.phrase;

import static dev.draftlint.phrase.Sentences.draft;
import static dev.draftlint.phrase.Sentences.sentence;
import static dev.draftlint.phrase.Sentences.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseIndexTest {

    private static final int TRIES_PER_SEED = 100;

    @Test
    void answersForEachSetInTheOrderGiven() {
        PhraseIndex index = PhraseIndex.of(List.of(
                Phrases.of("~touch base"),
                Phrases.of(),
                Phrases.of("base with you", "circle back"),
                Phrases.of("base")));
        List<List<Match>> found = index.in(sentence("Touching base with you"));
        assertThat(found).hasSize(4);
        assertThat(texts(found.get(0))).containsExactly("Touching base");
        assertThat(found.get(1)).isEmpty();
        assertThat(texts(found.get(2))).containsExactly("base with you");
        assertThat(texts(found.get(3))).containsExactly("base");
    }

    @Test
    void namesOnlyTheSetsThatAreFound() {
        PhraseIndex index = PhraseIndex.of(List.of(Phrases.of("a"), Phrases.of("b"), Phrases.of("c")));
        Found found = index.found(draft("c a c", "x c"));
        assertThat(IntStream.range(0, 4).filter(found::has)).containsExactly(0, 2);
        assertThat(index.found(draft("c a c", "x c")).of(2)).hasSize(3);
        assertThat(index.in(draft("x"))).hasSize(3).allMatch(List::isEmpty);
    }

    @Test
    void ofNoSetsFindsNothing() {
        assertThat(PhraseIndex.of(List.of()).in(draft("a"))).isEmpty();
    }

    @Test
    void findsTheSameWhereItForgetsStates() {
        Phrases phrases = Phrases.of("a b c d e f", "#start ..2 b", "d ..3 (f|#end)");
        Draft draft = draft("a b c d e f", "x a b d e", "c d f", "a b c d e f");
        PhraseIndex forgetful = PhraseIndex.of(List.of(phrases), 2);
        assertThat(forgetful.in(draft)).containsExactly(phrases.in(draft));
        assertThat(forgetful.states()).isLessThan(10);
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsWhatANaiveMatcherFindsWhateverElseIsInTheIndex(int seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < TRIES_PER_SEED; i++) {
            List<List<RandomPattern>> sets = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(set -> patterns(random))
                    .toList();
            Draft draft = randomDraft(random);
            List<List<Match>> expected =
                    sets.stream().map(set -> naive(set, draft)).toList();
            List<Phrases> phrases = sets.stream().map(PhraseIndexTest::phrases).toList();
            String what = "seed " + seed + ", try " + i + ": "
                    + phrases.stream().map(Phrases::patterns).toList() + " in "
                    + draft.source().body();
            assertThat(PhraseIndex.of(phrases).in(draft)).as(what).isEqualTo(expected);
            assertThat(phrases.stream().map(set -> set.in(draft)).toList())
                    .as(what)
                    .isEqualTo(expected);
            found += expected.stream().mapToInt(List::size).sum();
        }
        assertThat(found).as("places found with seed %d", seed).isGreaterThan(TRIES_PER_SEED);
    }

    @Test
    void aPatternOfSeveralSetsIsFoundForEach() {
        Phrases shared = Phrases.of("circle back");
        Phrases some = shared.and(Phrases.of("check"));
        Phrases more = Phrases.of("check in").and(shared);
        List<List<Match>> found = PhraseIndex.of(List.of(some, shared, more)).in(sentence("check in or circle back"));
        assertThat(texts(found.get(0))).containsExactly("check", "circle back");
        assertThat(texts(found.get(1))).containsExactly("circle back");
        assertThat(texts(found.get(2))).containsExactly("check in", "circle back");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsLookedUpInASearchedDraftIsWhatIsMatchedAlone(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES_PER_SEED; i++) {
            List<Phrases> sets = sharing(random);
            Draft alone = randomDraft(random);
            Draft searched = searched(alone, sets);
            String what = "seed " + seed + ", try " + i + ": "
                    + sets.stream().map(Phrases::patterns).toList() + " in "
                    + alone.source().body();
            for (Phrases set : sets) {
                assertThat(answers(set, searched)).as(what).isEqualTo(answers(set, alone));
            }
        }
    }

    @Test
    void looksNothingUpThatWasNotSearchedFor() {
        Draft searched = searched(draft("a b", "c"), List.of(Phrases.of("a")));
        assertThat(Phrases.of("b").in(searched)).hasSize(1);
        assertThat(Phrases.of("a").anyIn(searched)).isTrue();
    }

    @Test
    void looksUpWithoutMatchingAgain() {
        Phrases phrases = Phrases.of("a");
        Draft searchedElsewhere =
                draft("a").withReading(searched(draft("b"), List.of(phrases)).reading());
        assertThat(phrases.in(searchedElsewhere)).isEmpty();
        assertThat(phrases.anyIn(searchedElsewhere)).isFalse();
    }

    /** Sets of which some hold patterns of those before them. */
    private static List<Phrases> sharing(Random random) {
        List<Phrases> sets = new ArrayList<>();
        while (sets.size() < 5) {
            Phrases set = phrases(patterns(random));
            sets.add(sets.isEmpty() || random.nextBoolean() ? set : set.and(sets.get(random.nextInt(sets.size()))));
        }
        return sets;
    }

    private static Draft searched(Draft draft, List<Phrases> sets) {
        Found found = PhraseIndex.of(sets).found(draft);
        return draft.withReading(new Searched() {
            @Override
            public Found found() {
                return found;
            }

            @Override
            public Understanding of(Draft same) {
                return draft.reading().of(same);
            }
        });
    }

    /** All that a set can be asked of a draft. */
    private static List<Object> answers(Phrases set, Draft draft) {
        List<Object> answers = new ArrayList<>(List.of(set.in(draft), set.anyIn(draft)));
        for (Sentence sentence : draft.sentences()) {
            answers.add(set.anyIn(draft, sentence));
            answers.add(set.in(draft, sentence));
            for (int first = 0; first < sentence.words().size(); first++) {
                answers.add(set.anyBefore(draft, new Match(sentence, first, first + 1)));
                for (int last = first + 1; last <= sentence.words().size(); last++) {
                    answers.add(set.areAt(draft, new Match(sentence, first, last)));
                }
            }
        }
        return answers;
    }

    private static List<RandomPattern> patterns(Random random) {
        List<RandomPattern> patterns = new ArrayList<>();
        while (patterns.size() < 1 + random.nextInt(4)) {
            RandomPattern pattern = RandomPattern.choice(random, 2);
            if (isAllowed(pattern)) {
                patterns.add(pattern);
            }
        }
        return patterns;
    }

    private static boolean isAllowed(RandomPattern pattern) {
        try {
            Phrases.of(pattern.written());
            return true;
        } catch (IllegalArgumentException misplacedGapOrAnchor) {
            return false;
        }
    }

    private static Phrases phrases(List<RandomPattern> patterns) {
        return Phrases.of(patterns.stream().map(RandomPattern::written).toArray(String[]::new));
    }

    private static Draft randomDraft(Random random) {
        List<String> words = List.of("a", "b", "c", "d", "A", "B", "Ana", "x", "7", "{{a}}");
        return draft(IntStream.range(0, 3)
                .mapToObj(any -> random.ints(random.nextInt(12), 0, words.size())
                                .mapToObj(words::get)
                                .collect(Collectors.joining(" "))
                        + (random.nextBoolean() ? "?" : ""))
                .toArray(String[]::new));
    }

    private static List<Match> naive(List<RandomPattern> set, Draft draft) {
        List<Match> matches = new ArrayList<>();
        for (Sentence sentence : draft.sentences()) {
            int free = 0;
            for (int start = 0; start < sentence.words().size(); start++) {
                int longest = longest(set, sentence, start);
                if (start >= free && longest > start) {
                    matches.add(new Match(sentence, start, longest));
                    free = longest;
                }
            }
        }
        return matches;
    }

    private static int longest(List<RandomPattern> set, Sentence sentence, int start) {
        return set.stream()
                .map(pattern -> pattern.ends(sentence, start))
                .flatMap(Set::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(start);
    }
}
