package dev.draftlint.phrase;

import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** With which words the patterns of a set may begin: what most sentences are passed over by. Immutable. */
final class Beginnings {

    private final TermSet words;
    /** Whether some begin with a class of words. */
    private final boolean looks;
    /** Whether some begin with a gap at the start of a sentence. */
    private final boolean gaps;

    private Beginnings(List<Step> steps) {
        Set<String> texts = new HashSet<>();
        steps.forEach(step -> texts.addAll(step.words));
        this.words = TermSet.of(texts);
        this.looks = steps.stream().anyMatch(step -> !step.looks.isEmpty());
        this.gaps = steps.stream().anyMatch(step -> step.kind == Step.Kind.GAP);
    }

    static Beginnings of(Phrases phrases) {
        List<Step> steps = new ArrayList<>();
        for (PatternSteps pattern : phrases.read()) {
            for (Step first : pattern.first()) {
                steps.add(first);
                steps.addAll(first.kind == Step.Kind.START ? first.next : List.of());
            }
        }
        return new Beginnings(steps);
    }

    /** The first word from {@code first} on that a pattern may begin with; {@code last} if none before it is. */
    int next(List<Word> sentence, int first, int last) {
        int next = first;
        while (next < last && !mayBe(sentence.get(next), next == 0)) {
            next++;
        }
        return next;
    }

    private boolean mayBe(Word word, boolean isFirst) {
        return words.contains(word.term()) || gaps && isFirst || looks && Look.of(word) != Look.PLAIN;
    }
}
