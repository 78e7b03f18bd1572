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
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A rule that is data: phrases, guards and conditions. A linter matches the phrases of all its rules in one pass; used alone,
 * a phrase rule matches its own. One about a whole draft takes the phrases for its evidence, and finds once. Guards,
 * conditions and filters that are given one after another hold together; of all else the last that is given counts.
 */
public final class PhraseRule implements PhraseSeeker {

    private final RuleInfo info;
    private final String message;
    private final Phrases places;
    private final PhraseParts parts;

    private PhraseRule(RuleInfo info, String message, Phrases places, PhraseParts parts) {
        this.info = info;
        this.message = message;
        this.places = places;
        this.parts = parts;
    }

    /** Flags each place of {@code phrases} in what the sender wrote. */
    public static PhraseRule of(RuleInfo info, String message, Phrases phrases) {
        return new PhraseRule(info, message, phrases, new PhraseParts());
    }

    private PhraseRule with(Consumer<PhraseParts> change) {
        PhraseParts changed = parts.copy();
        change.accept(changed);
        return new PhraseRule(info, message, places, changed);
    }

    /** Leaves a place alone where one of {@code guards} stands in the same sentence. */
    public PhraseRule unless(Phrases guards) {
        return with(changed -> changed.addGuards(guards));
    }

    /** Looks in these zones only. */
    public PhraseRule in(Zone first, Zone... rest) {
        return with(changed -> changed.zones = EnumSet.of(first, rest));
    }

    /** Applies to drafts that meet {@code condition} only. It is asked only where a phrase was found. */
    public PhraseRule when(Predicate<Draft> condition) {
        return with(changed -> changed.condition = changed.condition.and(condition));
    }

    /** Keeps only the places that {@code filter} accepts. */
    public PhraseRule where(BiPredicate<Draft, Match> filter) {
        return with(changed -> changed.filter = changed.filter.and(filter));
    }

    /** Names phrases, besides those named before, that its conditions ask for, so that a linter matches them ahead. */
    public PhraseRule asking(Phrases... phrases) {
        return asking(List.of(phrases));
    }

    /** The same. */
    public PhraseRule asking(List<Phrases> phrases) {
        return with(changed -> {
            List<Phrases> all = new ArrayList<>(changed.asked);
            all.addAll(phrases);
            changed.asked = List.copyOf(all);
        });
    }

    /** Offers the fix that {@code fix} makes of a place, if any. */
    public PhraseRule fixedBy(BiFunction<Draft, Match, Optional<Fix>> fix) {
        return with(changed -> changed.fix = fix);
    }

    /**
     * Flags also each sentence that holds one of {@code cues} and that {@code sentences} accepts, where no phrase is
     * flagged in it: for faults that no list of phrases can foresee.
     */
    public PhraseRule orWhole(Phrases cues, Predicate<Sentence> sentences) {
        return orWhole(cues, (draft, sentence) -> sentences.test(sentence));
    }

    /** The same, where the draft matters too. */
    public PhraseRule orWhole(Phrases cues, BiPredicate<Draft, Sentence> sentences) {
        return with(changed -> {
            changed.cues = cues;
            changed.sentences = sentences;
        });
    }

    /** Listens to a judge of sentences too: keeps no place in those that it rules out, and flags the places that it is sure of. */
    public PhraseRule judgedBy(Judge judge) {
        return with(changed -> changed.judge = judge);
    }

    /** Flags only the first of the places that {@code best} puts first: for what is said once however often it is said. */
    public PhraseRule once(Comparator<Match> best) {
        return with(
                changed -> changed.choice = found -> found.isEmpty() ? found : List.of(Collections.min(found, best)));
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public List<Phrases> phrases() {
        List<Phrases> all = new ArrayList<>(List.of(places, parts.guards, parts.cues));
        all.addAll(parts.asked);
        return all;
    }

    /** The sets one of which a draft has to hold before the rule can have something to say; none where it always may. */
    public List<Phrases> triggers() {
        return parts.judge == PhraseParts.NO_JUDGE ? List.of(places, parts.cues) : List.of();
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Match> found = places.in(draft);
        List<Match> cued = parts.cues.in(draft);
        List<Match> sure = sure(draft, found);
        return found.isEmpty() && cued.isEmpty() && sure.isEmpty() ? List.of() : check(draft, found, cued, sure);
    }

    private List<Finding> check(Draft draft, List<Match> found, List<Match> cued, List<Match> sure) {
        List<Match> guarded = parts.guards.in(draft);
        List<Match> left = unguarded(found, guarded);
        List<Match> whole = unguarded(whole(draft, cued), guarded);
        List<Match> surely = unguarded(sure, guarded);
        if (left.isEmpty() && whole.isEmpty() && surely.isEmpty() || !parts.condition.test(draft)) {
            return List.of();
        }
        List<Match> flagged = flagged(draft, left, whole);
        flagged.removeIf(place -> parts.judge.rulesOut(draft, place.sentence()));
        addApart(flagged, surely);
        return findings(draft, parts.choice.apply(flagged), surely);
    }

    /** Where a phrase stands, the conditions of the rule have the last word. */
    private List<Match> sure(Draft draft, List<Match> found) {
        List<Match> sure = parts.judge.sureOf(draft);
        if (sure.isEmpty() || found.isEmpty()) {
            return sure;
        }
        Set<Sentence> phrased = sentences(found);
        return sure.stream()
                .filter(place -> !phrased.contains(place.sentence()))
                .toList();
    }

    private List<Finding> findings(Draft draft, List<Match> flagged, List<Match> surely) {
        Set<Sentence> judged = sentences(surely);
        List<Finding> findings = new ArrayList<>(flagged.size());
        for (Match place : flagged) {
            if (isAboutPlaces() || findings.isEmpty()) {
                Finding finding = finding(draft, place);
                boolean isJudged = judged.contains(place.sentence());
                findings.add(isJudged ? finding.withConfidence(parts.judge.confidence(draft, place)) : finding);
            }
        }
        return findings;
    }

    private static Set<Sentence> sentences(List<Match> places) {
        if (places.isEmpty()) {
            return Set.of();
        }
        Set<Sentence> sentences = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Match place : places) {
            sentences.add(place.sentence());
        }
        return sentences;
    }

    private List<Match> flagged(Draft draft, List<Match> left, List<Match> whole) {
        List<Match> flagged = new ArrayList<>(left.size());
        for (Match place : left) {
            if (parts.filter.test(draft, place)) {
                flagged.add(place);
            }
        }
        addApart(flagged, whole);
        return flagged;
    }

    /** Adds places of sentences in which none is flagged. */
    private static void addApart(List<Match> flagged, List<Match> others) {
        Set<Sentence> taken = sentences(flagged);
        for (Match other : others) {
            if (taken.isEmpty() || !taken.contains(other.sentence())) {
                flagged.add(other);
            }
        }
    }

    private List<Match> whole(Draft draft, List<Match> cued) {
        if (cued.isEmpty()) {
            return List.of();
        }
        List<Match> whole = new ArrayList<>();
        for (int i = 0; i < cued.size(); i++) {
            Sentence sentence = cued.get(i).sentence();
            boolean isNew = i == 0 || cued.get(i - 1).sentence() != sentence;
            if (isNew && parts.sentences.test(draft, sentence)) {
                whole.add(new Match(sentence, 0, sentence.words().size()));
            }
        }
        return whole;
    }

    private boolean isAboutPlaces() {
        return info.scope() == Scope.PLACE;
    }

    /** The places in the zones of this rule whose sentences hold no guard. */
    private List<Match> unguarded(List<Match> found, List<Match> guarded) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Sentence> safe = sentences(guarded);
        List<Match> left = new ArrayList<>(found.size());
        for (Match place : found) {
            if (parts.zones.contains(place.sentence().zone()) && (safe.isEmpty() || !safe.contains(place.sentence()))) {
                left.add(place);
            }
        }
        return left;
    }

    private Finding finding(Draft draft, Match place) {
        Finding finding = Finding.of(info, isAboutPlaces() ? place.span() : draft.whole(), message);
        return parts.fix.apply(draft, place).map(finding::withFix).orElse(finding);
    }
}
