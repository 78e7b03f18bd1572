package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a claim of a sender stands alone, or a figure, a mechanism or a name stands beside it. */
final class ClaimBacking {

    private static final Set<String> OWN_SUBJECTS = Set.of(
            "we",
            "our",
            "us",
            "i",
            "my",
            "it",
            "this",
            "they",
            "ours",
            "that",
            "which",
            "solutions",
            "services",
            "provides",
            "offers",
            "helps");

    /** What turns a claim into a statement: how it is done, or without what. */
    private static final Set<String> MECHANISM =
            Set.of("by", "using", "via", "through", "including", "because", "without", "specifically", "particularly");

    private static final Set<String> MODALS = Set.of("can", "will", "could", "get", "may");

    private static final Set<String> BRIDGES = Set.of("to", "for", "your", "with", "on", "in", "of");

    /** Of what the reader may want, the sender claims nothing. */
    private static final Set<String> WISHES = Set.of(
            "assume",
            "assuming",
            "priority",
            "struggling",
            "struggle",
            "interested",
            "imagine",
            "focused",
            "trying",
            "if",
            "most");

    private static final Set<String> TIMES =
            Set.of("day", "days", "hour", "hours", "minute", "minutes", "year", "years", "weeks");

    private static final Set<String> FIGURE_FIELDS = Set.of(
            "result",
            "results",
            "metric",
            "metrics",
            "percent",
            "percentage",
            "number",
            "specific",
            "stat",
            "outcome",
            "amount",
            "benefit");

    private ClaimBacking() {}

    static boolean isHollow(Draft draft, Match match) {
        if (isOfTheReader(match) || isOfATool(match)) {
            return false;
        }
        if (ClaimPhrases.HYPE.areAt(match)) {
            return !hasFigure(match.sentence(), match.last());
        }
        if (!speaksOfTheSender(match) || match.sentence().isQuestion() || hasFigure(match.sentence(), 0)) {
            return false;
        }
        if (ClaimPhrases.OWN.areAt(match)) {
            return !bridges(match);
        }
        return ClaimPhrases.PROMISES.areAt(match)
                || !tellsHow(match) && !speaksOfWishes(match) && !isBackedByTheNext(draft, match) && isAsserted(match);
    }

    /** "Your innovative platform" is theirs, and what stands in quotation marks is somebody's. */
    private static boolean isOfTheReader(Match match) {
        List<Word> words = match.sentence().words();
        int before = match.first() - 1;
        return before >= 0
                && (words.get(before).text().equals("your")
                        || words.get(match.first()).before() == '"');
    }

    /** "A cutting edge of tungsten" cuts. */
    private static boolean isOfATool(Match match) {
        return match.sentence().words().get(match.last() - 1).text().equals("edge")
                && Places.next(match).filter(word -> word.text().equals("of")).isPresent();
    }

    private static boolean speaksOfTheSender(Match match) {
        List<Word> words = match.sentence().words();
        for (int i = 0; i <= match.first(); i++) {
            String word = words.get(i).text();
            if (OWN_SUBJECTS.contains(word)
                    || word.equals("you")
                            && i + 1 < words.size()
                            && MODALS.contains(words.get(i + 1).text())) {
                return true;
            }
        }
        return match.first() == 0
                || MODALS.contains(words.get(match.first() - 1).text());
    }

    /** "Recommendations tailored to your team" is no tailored team. */
    private static boolean bridges(Match match) {
        return match.sentence().words().subList(match.first(), match.last()).stream()
                .anyMatch(word -> BRIDGES.contains(word.text()));
    }

    private static boolean speaksOfWishes(Match match) {
        return match.sentence().words().stream().anyMatch(word -> WISHES.contains(word.text()));
    }

    /** A subject line that promises one good is a topic, one that promises two is a claim. */
    private static boolean isAsserted(Match match) {
        return !match.sentence().zone().isTeaser() || match.last() - match.first() > 4;
    }

    private static boolean isBackedByTheNext(Draft draft, Match match) {
        int next = Places.indexOf(match.sentence(), draft.sentences()) + 1;
        return next < draft.sentences().size() && hasFigure(draft.sentences().get(next), 0);
    }

    private static boolean hasFigure(Sentence sentence, int from) {
        List<Word> words = sentence.words();
        for (int i = from; i < words.size(); i++) {
            if (isFigure(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Not "30 days", and not the number in a name such as "555 Digital". */
    private static boolean isFigure(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.shape() == Shape.PLACEHOLDER) {
            return Stream.of(word.text().split(" ")).anyMatch(FIGURE_FIELDS::contains);
        }
        if (word.shape() != Shape.NUMBER || word.before() == '#') {
            return false;
        }
        return i + 1 == words.size()
                || !TIMES.contains(words.get(i + 1).text()) && words.get(i + 1).shape() != Shape.CAPITAL;
    }

    /** "Cuts costs by shipping on empty trucks": three words or more after "by" are a mechanism. */
    private static boolean tellsHow(Match match) {
        List<Word> words = match.sentence().words();
        for (int i = match.last(); i < words.size() - 3; i++) {
            if (MECHANISM.contains(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }
}
