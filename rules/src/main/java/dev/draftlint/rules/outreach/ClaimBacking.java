package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
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
            "most",
            "noticed",
            "spotted",
            "opportunities",
            "discuss",
            "explore");

    private static final Set<String> BEING = Set.of("are", "is", "be", "am", "as", "become", "becomes", "being");

    private static final Set<String> MEASURES =
            Set.of("percent", "euros", "euro", "dollars", "pounds", "times", "fold");

    private static final Set<String> PROPOSALS =
            Set.of("wish", "hope", "hoping", "discuss", "explore", "see", "assuring");

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
        if (isHeard(match) || isOfTheReader(match) || isOfATool(match) || holdsAField(match)) {
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
        if (isProposed(match)) {
            return false;
        }
        if (ClaimFrames.APPLYING.areAt(match)) {
            return draft.kind() != Kind.RECRUITING && speaksOfTheSender(match);
        }
        return ClaimPhrases.PROMISES.areAt(match) && !holdsANumber(match)
                || ClaimFrames.ASSERTED.areAt(match)
                || !tellsHow(match) && !speaksOfWishes(match) && !isBackedByTheNext(draft, match) && isAsserted(match);
    }

    /** "That sounds like an exciting opportunity" says it of what somebody else has told. */
    private static boolean isHeard(Match match) {
        return match.sentence().words().subList(0, match.first()).stream()
                .anyMatch(word -> word.text().equals("sounds"));
    }

    /** "Your innovative platform" is theirs, and what stands in quotation marks is somebody's. */
    private static boolean isOfTheReader(Match match) {
        List<Word> words = match.sentence().words();
        int before = match.first() - 1;
        return before >= 0
                && (words.get(before).text().equals("your") && !isPromisedToThem(words, before)
                        || words.get(match.first()).before() == '"'
                        || words.get(before).text().equals("as")
                                && Places.next(match)
                                        .filter(word -> word.text().equals("your"))
                                        .isPresent());
    }

    /** "We are your one-stop shop". */
    private static boolean isPromisedToThem(List<Word> words, int your) {
        return your > 0 && BEING.contains(words.get(your - 1).text());
    }

    /** "Reliable {{product}} suppliers" says what they supply. */
    private static boolean holdsAField(Match match) {
        return match.sentence().words().subList(match.first(), match.last() - 1).stream()
                .skip(1)
                .anyMatch(word -> word.shape() == Shape.PLACEHOLDER);
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
                    || OwnSubject.names(words, i)
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

    /** "I would like to discuss how we can add value" asks for time, and "we hope to build lasting relations" hopes. */
    private static boolean isProposed(Match match) {
        return match.sentence().words().subList(0, match.first()).stream()
                .anyMatch(word -> PROPOSALS.contains(word.text()));
    }

    /** "A team of 150 experts" says how many. */
    private static boolean holdsANumber(Match match) {
        return match.sentence().words().subList(match.first(), match.last()).stream()
                .anyMatch(word -> word.shape() == Shape.NUMBER && !word.text().equals("100"));
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

    static boolean hasFigure(Sentence sentence, int from) {
        List<Word> words = sentence.words();
        for (int i = from; i < words.size(); i++) {
            if (isFigure(words, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A share, a sum of money or a step from one number to another. How old, how many or how large a firm is grounds no
     * praise of it, and 100 % is a manner of speaking.
     */
    private static boolean isFigure(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.shape() == Shape.PLACEHOLDER) {
            return Stream.of(word.text().split(" ")).anyMatch(FIGURE_FIELDS::contains);
        }
        return word.shape() == Shape.NUMBER
                && !word.text().equals("100")
                && (isMeasure(words, i + 1) || isMeasure(words, i - 1) || isStep(words, i));
    }

    private static boolean isMeasure(List<Word> words, int i) {
        return i >= 0
                && i < words.size()
                && (words.get(i).shape() == Shape.SYMBOL
                        || MEASURES.contains(words.get(i).text()));
    }

    private static boolean isStep(List<Word> words, int i) {
        return i > 0
                && (words.get(i - 1).text().equals("to")
                        || words.get(i - 1).text().equals("from"));
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
