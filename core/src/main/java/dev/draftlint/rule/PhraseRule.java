package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A rule that is data: phrases, guards and conditions. A linter matches the phrases of all its phrase rules in one
 * pass; used alone, a phrase rule matches its own. One about a whole draft takes the
 * phrases for its evidence, and finds once.
 */
public final class PhraseRule implements Rule {

    private static final Phrases NO_PHRASES = Phrases.of();

    private final RuleInfo info;
    private final String message;
    private final Phrases phrases;
    private final Phrases guards;
    private final Set<Zone> zones;
    private final Predicate<Draft> condition;
    private final BiPredicate<Draft, Match> filter;
    private final BiFunction<Draft, Match, Optional<Fix>> fix;
    private final Phrases cues;
    private final BiPredicate<Draft, Sentence> sentences;
    private final UnaryOperator<List<Match>> choice;

    private PhraseRule(
            RuleInfo info,
            String message,
            Phrases phrases,
            Phrases guards,
            Set<Zone> zones,
            Predicate<Draft> condition,
            BiPredicate<Draft, Match> filter,
            BiFunction<Draft, Match, Optional<Fix>> fix,
            Phrases cues,
            BiPredicate<Draft, Sentence> sentences,
            UnaryOperator<List<Match>> choice) {
        this.info = info;
        this.message = message;
        this.phrases = phrases;
        this.guards = guards;
        this.zones = zones;
        this.condition = condition;
        this.filter = filter;
        this.fix = fix;
        this.cues = cues;
        this.sentences = sentences;
        this.choice = choice;
    }

    /** Flags each place of {@code phrases} in what the sender wrote. */
    public static PhraseRule of(RuleInfo info, String message, Phrases phrases) {
        return new PhraseRule(
                info,
                message,
                phrases,
                NO_PHRASES,
                EnumSet.allOf(Zone.class),
                draft -> true,
                (draft, match) -> true,
                (draft, match) -> Optional.empty(),
                NO_PHRASES,
                (draft, sentence) -> false,
                UnaryOperator.identity());
    }

    /** Leaves a place alone where one of {@code newGuards} stands in the same sentence. */
    public PhraseRule unless(Phrases newGuards) {
        return new PhraseRule(
                info, message, phrases, newGuards, zones, condition, filter, fix, cues, sentences, choice);
    }

    /** Looks in these zones only. */
    public PhraseRule in(Zone first, Zone... rest) {
        return new PhraseRule(
                info,
                message,
                phrases,
                guards,
                EnumSet.of(first, rest),
                condition,
                filter,
                fix,
                cues,
                sentences,
                choice);
    }

    /** Applies to drafts that meet {@code newCondition} only. It is asked only where a phrase was found. */
    public PhraseRule when(Predicate<Draft> newCondition) {
        return new PhraseRule(
                info, message, phrases, guards, zones, newCondition, filter, fix, cues, sentences, choice);
    }

    /** Keeps only the places that {@code newFilter} accepts. */
    public PhraseRule where(BiPredicate<Draft, Match> newFilter) {
        return new PhraseRule(
                info, message, phrases, guards, zones, condition, newFilter, fix, cues, sentences, choice);
    }

    /** Offers the fix that {@code newFix} makes of a place, if any. */
    public PhraseRule fixedBy(BiFunction<Draft, Match, Optional<Fix>> newFix) {
        return new PhraseRule(
                info, message, phrases, guards, zones, condition, filter, newFix, cues, sentences, choice);
    }

    /**
     * Flags also each sentence that holds one of {@code newCues} and that {@code newSentences} accepts, where no phrase is
     * flagged in it: for faults that no list of phrases can foresee.
     */
    public PhraseRule orWhole(Phrases newCues, Predicate<Sentence> newSentences) {
        return orWhole(newCues, (draft, sentence) -> newSentences.test(sentence));
    }

    /** The same, where the draft matters too. */
    public PhraseRule orWhole(Phrases newCues, BiPredicate<Draft, Sentence> newSentences) {
        return new PhraseRule(
                info, message, phrases, guards, zones, condition, filter, fix, newCues, newSentences, choice);
    }

    /** Flags only the first of the places that {@code best} puts first: for what is said once however often it is said. */
    public PhraseRule once(Comparator<Match> best) {
        UnaryOperator<List<Match>> newChoice =
                places -> places.isEmpty() ? places : List.of(Collections.min(places, best));
        return new PhraseRule(
                info, message, phrases, guards, zones, condition, filter, fix, cues, sentences, newChoice);
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    /** The phrases, the guards and the cues, for an engine that matches those of many rules at once. */
    public List<Phrases> phrases() {
        return List.of(phrases, guards, cues);
    }

    @Override
    public List<Finding> check(Draft draft) {
        return check(draft, phrases.in(draft), guards.in(draft), cues.in(draft));
    }

    /** The findings at places that an engine has already matched. */
    public List<Finding> check(Draft draft, List<Match> places, List<Match> guarded, List<Match> cued) {
        List<Match> left = unguarded(places, guarded);
        List<Match> whole = unguarded(whole(draft, cued), guarded);
        if (left.isEmpty() && whole.isEmpty() || !condition.test(draft)) {
            return List.of();
        }
        return findings(draft, choice.apply(flagged(draft, left, whole)));
    }

    private List<Finding> findings(Draft draft, List<Match> flagged) {
        List<Finding> findings = new ArrayList<>(flagged.size());
        for (Match place : flagged) {
            if (isAboutPlaces() || findings.isEmpty()) {
                findings.add(finding(draft, place));
            }
        }
        return findings;
    }

    private List<Match> flagged(Draft draft, List<Match> places, List<Match> whole) {
        List<Match> flagged = new ArrayList<>(places.size());
        for (Match place : places) {
            if (filter.test(draft, place)) {
                flagged.add(place);
            }
        }
        for (Match sentence : whole) {
            if (flagged.stream().noneMatch(sentence::overlaps)) {
                flagged.add(sentence);
            }
        }
        return flagged;
    }

    private List<Match> whole(Draft draft, List<Match> cued) {
        if (cued.isEmpty()) {
            return List.of();
        }
        List<Match> whole = new ArrayList<>();
        for (int i = 0; i < cued.size(); i++) {
            Sentence sentence = cued.get(i).sentence();
            boolean isNew = i == 0 || cued.get(i - 1).sentence() != sentence;
            if (isNew && sentences.test(draft, sentence)) {
                whole.add(new Match(sentence, 0, sentence.words().size()));
            }
        }
        return whole;
    }

    private boolean isAboutPlaces() {
        return info.scope() == Scope.PLACE;
    }

    /** The places in the zones of this rule whose sentences hold no guard. */
    private List<Match> unguarded(List<Match> places, List<Match> guarded) {
        if (places.isEmpty()) {
            return List.of();
        }
        Set<Sentence> safe = guarded.isEmpty() ? Set.of() : Collections.newSetFromMap(new IdentityHashMap<>());
        for (Match guard : guarded) {
            safe.add(guard.sentence());
        }
        List<Match> left = new ArrayList<>(places.size());
        for (Match place : places) {
            if (zones.contains(place.sentence().zone()) && (safe.isEmpty() || !safe.contains(place.sentence()))) {
                left.add(place);
            }
        }
        return left;
    }

    private Finding finding(Draft draft, Match place) {
        Finding finding = Finding.of(info, isAboutPlaces() ? place.span() : draft.whole(), message);
        return fix.apply(draft, place).map(finding::withFix).orElse(finding);
    }
}
