package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The places that a {@link PhraseRule} flags in one draft. */
final class FlaggedPlaces {

    private static final FlaggedPlaces NONE = new FlaggedPlaces(List.of(), List.of());

    private final List<Match> places;
    /** The sentences in which the judge of the rule is sure of a place. */
    private final Set<Sentence> judged;

    private FlaggedPlaces(List<Match> places, List<Match> sure) {
        this.places = places;
        this.judged = sentences(sure);
    }

    static FlaggedPlaces in(Draft draft, Phrases phrases, PhraseParts parts) {
        List<Match> found = phrases.in(draft);
        List<Match> cued = parts.cues.in(draft);
        List<Match> sure = sure(draft, found, parts);
        return found.isEmpty() && cued.isEmpty() && sure.isEmpty()
                ? NONE
                : new Search(draft, parts).among(found, cued, sure);
    }

    /** Where a phrase stands, the conditions of the rule have the last word. */
    private static List<Match> sure(Draft draft, List<Match> found, PhraseParts parts) {
        List<Match> sure = parts.judge.sureOf(draft);
        if (sure.isEmpty() || found.isEmpty()) {
            return sure;
        }
        Set<Sentence> phrased = sentences(found);
        return sure.stream()
                .filter(place -> !phrased.contains(place.sentence()))
                .toList();
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

    List<Match> places() {
        return places;
    }

    /** Whether it is the judge of the rule who flags a place. */
    boolean isJudged(Match place) {
        return judged.contains(place.sentence());
    }

    /** Sifts what was found in a draft. */
    private record Search(Draft draft, PhraseParts parts, Set<Sentence> guarded) {

        Search(Draft draft, PhraseParts parts) {
            this(draft, parts, sentences(parts.guards.in(draft)));
        }

        FlaggedPlaces among(List<Match> found, List<Match> cued, List<Match> sure) {
            List<Match> left = left(found);
            List<Match> whole = left(whole(cued));
            List<Match> surely = left(sure);
            if (left.isEmpty() && whole.isEmpty() && surely.isEmpty() || !parts.condition.test(draft)) {
                return NONE;
            }
            List<Match> flagged = filtered(left);
            addApart(flagged, believed(whole));
            addApart(flagged, surely);
            return new FlaggedPlaces(parts.choice.apply(flagged), surely);
        }

        /** The places in the zones of the rule that no guard saves. */
        private List<Match> left(List<Match> found) {
            if (found.isEmpty()) {
                return List.of();
            }
            List<Match> left = new ArrayList<>(found.size());
            for (Match place : found) {
                if (parts.zones.contains(place.sentence().zone())
                        && (guarded.isEmpty() || !guarded.contains(place.sentence()))
                        && !(parts.leavesQuoted && Quotation.holds(draft, place))) {
                    left.add(place);
                }
            }
            return left;
        }

        /** Asks the judge first, who knows the answer already. */
        private List<Match> filtered(List<Match> left) {
            List<Match> filtered = believed(left);
            filtered.removeIf(place -> !parts.filter.test(draft, place));
            return filtered;
        }

        private List<Match> believed(List<Match> left) {
            List<Match> believed = new ArrayList<>(left.size());
            for (Match place : left) {
                if (!parts.judge.rulesOut(draft, place.sentence())) {
                    believed.add(place);
                }
            }
            return believed;
        }

        /** Of the sentences with a cue those that the rule flags as a whole. */
        private List<Match> whole(List<Match> cued) {
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

        /** Adds places of sentences in which none is flagged. */
        private static void addApart(List<Match> flagged, List<Match> others) {
            Set<Sentence> taken = sentences(flagged);
            for (Match other : others) {
                if (taken.isEmpty() || !taken.contains(other.sentence())) {
                    flagged.add(other);
                }
            }
        }
    }
}
