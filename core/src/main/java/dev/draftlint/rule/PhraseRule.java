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
import java.util.List;
import java.util.Optional;
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

    /** Leaves a place alone that stands between quotation marks: who quotes words does not say them. */
    public PhraseRule unlessQuoted() {
        return with(changed -> changed.leavesQuoted = true);
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
        FlaggedPlaces flagged = FlaggedPlaces.in(draft, places, parts);
        List<Finding> findings = new ArrayList<>(flagged.places().size());
        for (Match place : flagged.places()) {
            if (isAboutPlaces() || findings.isEmpty()) {
                Finding finding = finding(draft, place);
                findings.add(
                        flagged.isJudged(place)
                                ? finding.withConfidence(parts.judge.confidence(draft, place))
                                : finding);
            }
        }
        return findings;
    }

    private boolean isAboutPlaces() {
        return info.scope() == Scope.PLACE;
    }

    private Finding finding(Draft draft, Match place) {
        Finding finding = Finding.of(info, isAboutPlaces() ? place.span() : draft.whole(), message);
        return parts.fix.apply(draft, place).map(finding::withFix).orElse(finding);
    }
}
