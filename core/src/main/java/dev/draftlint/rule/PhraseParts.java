package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a {@link PhraseRule} may have besides its phrases. It is not changed once a rule has it. */
final class PhraseParts {

    private static final Phrases NO_PHRASES = Phrases.of();

    static final Judge NO_JUDGE = new Judge() {

        @Override
        public boolean rulesOut(Draft draft, Sentence sentence) {
            return false;
        }

        @Override
        public List<Match> sureOf(Draft draft) {
            return List.of();
        }

        @Override
        public double confidence(Draft draft, Match place) {
            throw new IllegalStateException("it is sure of no place");
        }
    };

    Phrases guards = NO_PHRASES;
    boolean leavesQuoted;
    Phrases cues = NO_PHRASES;
    List<Phrases> asked = List.of();
    Set<Zone> zones = EnumSet.allOf(Zone.class);
    Predicate<Draft> condition = draft -> true;
    BiPredicate<Draft, Match> filter = (draft, match) -> true;
    BiPredicate<Draft, Sentence> sentences = (draft, sentence) -> false;
    Judge judge = NO_JUDGE;
    UnaryOperator<List<Match>> choice = UnaryOperator.identity();
    BiFunction<Draft, Match, Optional<Fix>> fix = (draft, match) -> Optional.empty();

    void addGuards(Phrases more) {
        guards = guards == NO_PHRASES ? more : guards.and(more);
    }

    PhraseParts copy() {
        PhraseParts copy = new PhraseParts();
        copy.guards = guards;
        copy.leavesQuoted = leavesQuoted;
        copy.cues = cues;
        copy.asked = asked;
        copy.zones = zones;
        copy.condition = condition;
        copy.filter = filter;
        copy.sentences = sentences;
        copy.judge = judge;
        copy.choice = choice;
        copy.fix = fix;
        return copy;
    }
}
