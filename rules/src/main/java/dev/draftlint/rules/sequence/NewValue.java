package dev.draftlint.rules.sequence;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a touch gives that those before it did not give. */
final class NewValue {

    /** Below {@link dev.draftlint.draft.Value#SPECIFIC}: what may be value to one reader is not called nothing. */
    private static final double LEAST_VALUE = 0.5;

    /** Of the stems of a sentence, so much is new in one that gives something new. */
    private static final double LEAST_NEW = 0.7;

    private NewValue() {}

    static boolean isIn(Draft draft, List<Draft> earlier) {
        Set<String> said = new HashSet<>();
        earlier.forEach(touch -> said.addAll(Content.of(touch)));
        return draft.values().stream()
                .anyMatch(value -> value.strength() >= LEAST_VALUE && isNew(value.sentence(), said));
    }

    private static boolean isNew(Sentence sentence, Set<String> said) {
        Set<String> content = Content.of(sentence);
        return !content.isEmpty() && Content.share(content, said) <= 1 - LEAST_NEW;
    }
}
