package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Analysis;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What rules ask of the place where a phrase stands. */
final class Places {

    /** Whoever asks of each sentence of a long draft need not go through all. */
    private static final Analysis<IdentityHashMap<Sentence, Integer>> INDEXES = Places::indexes;

    private static final Set<String> CONJUNCTIONS =
            Set.of("so", "and", "but", "or", "then", "also", "hence", "therefore");

    private static final Set<String> SENDER = Set.of("i", "we", "am", "just", "simply", "only");

    /** "Ping" and "bring" are none. */
    private static final int LONGEST_VERB_IN_ING = 5;

    private Places() {}

    /** Whether a clause begins with the phrase: at the start of a sentence, after punctuation or a conjunction. */
    static boolean opensClause(Match place) {
        return place.first() == 0
                || place.sentence().words().get(place.first()).before() != 0
                || CONJUNCTIONS.contains(
                        place.sentence().words().get(place.first() - 1).text());
    }

    /** A participle in the middle of a clause, which tells what somebody else does: "guests checking in". */
    static boolean isStray(Match place) {
        String first = place.sentence().words().get(place.first()).text();
        return first.endsWith("ing")
                && first.length() > LONGEST_VERB_IN_ING
                && !opensClause(place)
                && !followsSender(place);
    }

    /** "I am", "we were", "just". */
    private static boolean followsSender(Match place) {
        return place.sentence().words().subList(Math.max(0, place.first() - 2), place.first()).stream()
                .map(Word::text)
                .anyMatch(SENDER::contains);
    }

    /** Answers go on with a conversation that their reader is in already. */
    static boolean isUnasked(Draft draft) {
        return draft.kind() != Kind.REPLY && draft.stage() != Stage.REPLY;
    }

    /** Whether an earlier mail of its sender may have met with silence: before one that is said to be the first none has. */
    static boolean mayChase(Draft draft) {
        return isUnasked(draft) && !isThanks(draft) && draft.source().stage() != Stage.FIRST_TOUCH;
    }

    /** Whether the mail is there to thank, as its kind or its stage says. */
    static boolean isThanks(Draft draft) {
        return draft.kind() == Kind.THANK_YOU || draft.stage() == Stage.THANK_YOU;
    }

    /** Whether the mail comes after others of its sender that were not answered. */
    static boolean isLater(Draft draft) {
        return draft.stage() == Stage.FOLLOW_UP || draft.stage() == Stage.BREAKUP;
    }

    static boolean isWholeSentence(Match place) {
        return place.first() == 0 && place.last() == place.sentence().words().size();
    }

    /** Whether it is the first place of its sentence where one of {@code phrases} stands: one clause is rewritten once. */
    static boolean isFirst(Draft draft, Match place, Phrases phrases) {
        return !phrases.anyBefore(draft, place);
    }

    /** Whether it is the first of its sentence among the phrases of the set that are meant. */
    static boolean isFirst(Draft draft, Match match, Phrases phrases, Predicate<Match> isMeant) {
        return isMeant.test(match)
                && (!phrases.anyBefore(draft, match)
                        || phrases.in(draft, match.sentence()).stream()
                                .takeWhile(other -> other.first() < match.first())
                                .noneMatch(isMeant));
    }

    /** Whether one of {@code phrases} shares a word with the place. */
    static boolean overlaps(Match place, Phrases phrases) {
        return phrases.in(place.sentence()).stream().anyMatch(place::overlaps);
    }

    /** Whether one of {@code phrases} stands in the same drafted sentence or in one beside it. */
    static boolean isNear(Draft draft, Match place, Phrases phrases) {
        List<Sentence> sentences = draft.sentences();
        int at = indexOf(place.sentence(), draft);
        return sentences.subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2)).stream()
                .anyMatch(sentence -> phrases.anyIn(draft, sentence));
    }

    /** The place of a sentence among those of a draft that it is of. */
    static int indexOf(Sentence sentence, Draft draft) {
        return Objects.requireNonNull(draft.derived(INDEXES).get(sentence), "not a sentence of the draft");
    }

    private static IdentityHashMap<Sentence, Integer> indexes(Draft draft) {
        IdentityHashMap<Sentence, Integer> indexes = new IdentityHashMap<>();
        for (Sentence sentence : draft.sentences()) {
            indexes.put(sentence, indexes.size());
        }
        return indexes;
    }

    /** The drafted sentence after one of the draft, if it is not the last. */
    static Optional<Sentence> sentenceAfter(Sentence sentence, Draft draft) {
        int next = indexOf(sentence, draft) + 1;
        return next < draft.sentences().size() ? Optional.of(draft.sentences().get(next)) : Optional.empty();
    }

    /** The word after the place, if it is not the last of its sentence. */
    static Optional<Word> next(Match place) {
        List<Word> words = place.sentence().words();
        return place.last() < words.size() ? Optional.of(words.get(place.last())) : Optional.empty();
    }

    /** The words of the sentence after the place. */
    static List<Word> after(Match place) {
        List<Word> words = place.sentence().words();
        return words.subList(place.last(), words.size());
    }

    /** Whether a word may be a name: it has a capital, or is a merge tag. */
    static boolean mayBeName(Word word) {
        return word.shape() == Shape.PLACEHOLDER
                || word.shape() == Shape.CAPITAL && !word.text().equals("i");
    }
}
