package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Questions about the place where a phrase was found. */
final class Places {

    private Places() {}

    /** Whether no phrase of the set stands before this one in its sentence: "I know you're busy, so I'll be brief" is one fault. */
    static boolean isFirst(Match match, Phrases phrases) {
        return phrases.in(match.sentence()).get(0).first() == match.first();
    }

    /** Whether it is the first of its sentence among the phrases of the set that are meant. */
    static boolean isFirst(Match match, Phrases phrases, Predicate<Match> isMeant) {
        return isMeant.test(match)
                && phrases.in(match.sentence()).stream()
                        .takeWhile(other -> other.first() < match.first())
                        .noneMatch(isMeant);
    }

    /** Whether the place is one of these phrases. */
    static boolean isOf(Match match, Phrases phrases) {
        return phrases.in(match.sentence()).stream()
                .anyMatch(other -> other.first() == match.first() && other.last() == match.last());
    }

    /** The word after the place, if it is not the last of its sentence. */
    static Optional<Word> next(Match match) {
        List<Word> words = match.sentence().words();
        return match.last() < words.size() ? Optional.of(words.get(match.last())) : Optional.empty();
    }

    /** The words of the sentence after the place. */
    static List<Word> after(Match match) {
        List<Word> words = match.sentence().words();
        return words.subList(match.last(), words.size());
    }

    /** Whether a word may be a name: it has a capital, or is a merge tag. */
    static boolean mayBeName(Word word) {
        return word.shape() == Shape.PLACEHOLDER
                || word.shape() == Shape.CAPITAL && !word.text().equals("i");
    }
}
