package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import java.util.List;

/** Whether a claim of a sender stands alone, or a figure, a mechanism or a name stands beside it. */
final class ClaimBacking {

    /** What turns a claim into a statement: how it is done, or without what. */
    private static final TermSet MECHANISM =
            TermSet.of("by using via through including because without specifically particularly".split(" "));

    private static final TermSet BRIDGES = TermSet.of("to", "for", "your", "with", "on", "in", "of");

    /** Of what the reader may want, the sender claims nothing. */
    private static final TermSet WISHES = TermSet.of(
            "assume assuming priority struggling struggle interested imagine focused trying if most noticed spotted opportunities discuss explore"
                    .split(" "));

    /** "I would like to discuss how we can add value" asks for time, and "we hope to build lasting relations" hopes. */
    private static final TermSet PROPOSALS =
            TermSet.of("wish", "hope", "hoping", "discuss", "explore", "see", "assuring");

    /** What the questions of salesmen begin with. */
    private static final TermSet PITCHING = TermSet.of("ready", "looking", "imagine", "tired");

    /** Parts of {@link ClaimPhrases#ALL}, by which claims are told apart. */
    static final List<Phrases> ASKED =
            List.of(Hype.SAID, ClaimPhrases.OWN, ClaimPhrases.PROMISES, ClaimFrames.ASSERTED, ApplicantPraise.SAID);

    private static final int PITCH = 4;

    private static final int BESIDE = 2;

    private ClaimBacking() {}

    static boolean isHollow(Draft draft, Match match) {
        if (ForeignPraise.isAt(match)) {
            return false;
        }
        if (isHype(draft, match)) {
            return !Figures.areIn(match.sentence(), match.last());
        }
        return (match.sentence().isQuestion() ? isPitched(match.sentence()) : OwnSubject.isOf(match))
                && !Figures.areIn(match.sentence(), 0)
                && isClaimed(draft, match);
    }

    /** Hype with or without what another pattern sees after it: "transform your" business. */
    private static boolean isHype(Draft draft, Match match) {
        return Hype.SAID.areAt(draft, match)
                || Hype.SAID.in(draft, match.sentence()).stream().anyMatch(said -> said.first() == match.first());
    }

    /** "Ready to grow your sales?" */
    private static boolean isPitched(Sentence sentence) {
        List<Word> words = sentence.words();
        return words.get(0).text().equals("want") || holds(words.subList(0, Math.min(PITCH, words.size())), PITCHING);
    }

    private static boolean isClaimed(Draft draft, Match match) {
        if (ClaimPhrases.OWN.areAt(draft, match)) {
            return !bridges(match) && !isCounted(match);
        }
        if (holds(before(match), PROPOSALS)) {
            return false;
        }
        if (ApplicantPraise.SAID.areAt(draft, match)) {
            return draft.kind() != Kind.RECRUITING;
        }
        if (ClaimPhrases.PROMISES.areAt(draft, match)) {
            return !saysHowMany(match);
        }
        return ClaimFrames.ASSERTED.areAt(draft, match) || isBare(draft, match);
    }

    /** A betterment that is claimed with nothing beside it. */
    private static boolean isBare(Draft draft, Match match) {
        return !tellsHow(match)
                && !holds(match.sentence().words(), WISHES)
                && !isBackedByTheNext(draft, match)
                && isAsserted(match);
    }

    /** "Recommendations tailored to your team" is no tailored team; "end to end" bridges nothing. */
    private static boolean bridges(Match match) {
        List<Word> words = match.sentence().words();
        for (int i = match.first() + 1; i < match.last(); i++) {
            if (BRIDGES.contains(words.get(i).term())
                    && !words.get(i - 1).text().equals("end")
                    && !words.get(i - 1).text().equals("easy")) {
                return true;
            }
        }
        return false;
    }

    /** "120 experienced welders". */
    private static boolean isCounted(Match match) {
        List<Word> words = before(match);
        return !words.isEmpty()
                && switch (words.get(words.size() - 1).shape()) {
                    case NUMBER, SYMBOL -> true;
                    default -> false;
                };
    }

    /** "A team of 150 experts" says how many. */
    private static boolean saysHowMany(Match match) {
        List<Word> words = match.sentence().words();
        return words.subList(match.first(), Math.min(match.last() + BESIDE, words.size())).stream()
                .anyMatch(word -> word.shape() == Shape.NUMBER && !word.text().equals("100"));
    }

    /** A subject line that promises one good is a topic, one that promises two is a claim. */
    private static boolean isAsserted(Match match) {
        return !match.sentence().zone().isTeaser() || match.last() - match.first() > 4;
    }

    private static boolean isBackedByTheNext(Draft draft, Match match) {
        int next = Places.indexOf(match.sentence(), draft) + 1;
        return next < draft.sentences().size()
                && Figures.areIn(draft.sentences().get(next), 0);
    }

    /** "Cuts costs by shipping on empty trucks": three words or more after "by" are a mechanism. */
    private static boolean tellsHow(Match match) {
        List<Word> words = match.sentence().words();
        return match.last() < words.size() - 3 && holds(words.subList(match.last(), words.size() - 3), MECHANISM);
    }

    private static List<Word> before(Match match) {
        return match.sentence().words().subList(0, match.first());
    }

    private static boolean holds(List<Word> words, TermSet set) {
        return words.stream().anyMatch(word -> set.contains(word.term()));
    }
}
