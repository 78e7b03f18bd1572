package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Fix;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Fixes that take a sentence out where it says nothing but the fault. */
final class Deletions {

    private static final int MOST_LEFT_OVER = 2;

    /** What goes with a sentence unmissed: "I know how busy you are", "hope you are well today". */
    private static final TermSet SMALL = TermSet.of(
            ("i we am are is was know understand realise realize recognise recognize appreciate and so really"
                            + " totally also just very too again once more today now here there far all the a of to for in"
                            + " on at with you your end")
                    .split(" "));

    /** What speaks of the sentence before: "If so, what did you think?" */
    private static final Phrases LEANING =
            Phrases.of("#start (and|but|or)? (if (so|not|yes|no|you (did|do|have))|it|they|them)");

    private Deletions() {}

    /** Deletes the sentence of a match that says nothing beside it but the reader's name or a small word or two. */
    static BiFunction<Draft, Match, Optional<Fix>> of(String label) {
        return (draft, match) -> isAllBut(draft, match) ? Fix.delete(label, draft, match.sentence()) : Optional.empty();
    }

    /** Deletes the sentence that is the match, where the next one does not speak of it. */
    static BiFunction<Draft, Match, Optional<Fix>> ifAlone(String label) {
        return (draft, match) -> Places.isWholeSentence(match) && !isLeantOn(draft, match.sentence())
                ? Fix.delete(label, draft, match.sentence())
                : Optional.empty();
    }

    private static boolean isAllBut(Draft draft, Match match) {
        List<Word> words = match.sentence().words();
        List<Word> leftOver = Stream.concat(words.subList(0, match.first()).stream(), Places.after(match).stream())
                .toList();
        return leftOver.size() <= MOST_LEFT_OVER
                && leftOver.stream().allMatch(word -> isSmall(word) || greets(draft, word));
    }

    /** Behind a comma or a dash another clause begins. */
    private static boolean isSmall(Word word) {
        return word.before() == 0 && (word.placeholder() != null || SMALL.contains(word.term()));
    }

    private static boolean greets(Draft draft, Word name) {
        return draft.sentences().stream()
                .takeWhile(sentence -> sentence.zone().isTeaser() || sentence.zone() == Zone.GREETING)
                .flatMap(sentence -> sentence.words().stream())
                .anyMatch(word -> word.term().equals(name.term()));
    }

    private static boolean isLeantOn(Draft draft, Sentence sentence) {
        return Places.sentenceAfter(sentence, draft).filter(LEANING::anyIn).isPresent();
    }
}
