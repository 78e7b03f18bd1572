package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a sentence speaks of its sender: of them and their firm, or by its name of what they sell. */
final class OwnSubject {

    private static final TermSet OURS = TermSet.of("we", "our", "us", "ours");

    /** Who or what may be the sender's where a claim follows. */
    private static final TermSet SUBJECTS = TermSet.of(
            "we our us i my it this they there ours that which solutions services provides offers helps partnership collaboration cooperation"
                    .split(" "));

    /** What is sold, where it is not the reader's. */
    private static final TermSet OFFERED = TermSet.of(
            "product", "products", "platform", "software", "tool", "app", "system", "agency", "webinar", "course");

    private static final TermSet MODALS = TermSet.of("can", "will", "could", "would", "might", "get", "may");

    /** What one says of a thing by its name: "Fernbase helps". */
    private static final TermSet DOES = TermSet.of(
            ("is gives helps delivers provides offers makes empowers builds adapts keeps ensures lets allows enables brings combines"
                            + " works saves takes turns gets integrates simplifies streamlines transforms creates puts elevates unlocks"
                            + " drives boosts improves supports serves specialises specializes connects has removes eliminates"
                            + " revolutionises revolutionizes reduces cuts guarantees handles stands uses")
                    .split(" "));

    private static final TermSet OFFERS = TermSet.of(
            "help offer provide deliver create build design coach bring guarantee specialise specialize make pride sell write train teach"
                    .split(" "));

    /** What advertisements tell their readers to do. */
    private static final TermSet INVITING = TermSet.of(
            ("discover enjoy experience join book unlock imagine meet introducing visit come download try get become save"
                            + " transform boost upgrade elevate start stop live feel explore shop order buy sign register click")
                    .split(" "));

    /** Who comes later is not what the sentence is about. */
    private static final int LEADING = 8;

    private OwnSubject() {}

    static boolean isSpokenOf(Sentence sentence) {
        List<Word> words = sentence.words();
        return IntStream.range(0, Math.min(LEADING, words.size()))
                .anyMatch(i -> OURS.contains(words.get(i).term()) || offers(words, i));
    }

    /** Whether the sender, or what they sell, is the subject of what stands at a place. */
    static boolean isOf(Match match) {
        List<Word> words = match.sentence().words();
        return match.first() == 0
                || match.sentence().zone() == Zone.SUBJECT
                || INVITING.contains(words.get(0).term())
                || MODALS.contains(words.get(match.first() - 1).term())
                || IntStream.rangeClosed(0, match.first()).anyMatch(i -> mayBeOwn(words, i));
    }

    private static boolean mayBeOwn(List<Word> words, int i) {
        return SUBJECTS.contains(words.get(i).term()) || isOffered(words, i) || names(words, i) || mayGet(words, i);
    }

    /** "The product", but not "your product". */
    private static boolean isOffered(List<Word> words, int i) {
        return OFFERED.contains(words.get(i).term())
                && (i == 0 || !words.get(i - 1).text().equals("your"));
    }

    /** "You can", "you will": of what they would have from the sender. */
    private static boolean mayGet(List<Word> words, int i) {
        return words.get(i).text().equals("you")
                && i + 1 < words.size()
                && MODALS.contains(words.get(i + 1).term());
    }

    /** Whether a name stands there and what it does after it. */
    static boolean names(List<Word> words, int at) {
        Shape shape = words.get(at).shape();
        return (shape == Shape.CAPITAL || shape == Shape.UPPER)
                && at + 1 < words.size()
                && DOES.contains(words.get(at + 1).term())
                && Commonplaces.of(words.get(at).text()) != Commonplaces.SMALL;
    }

    private static boolean offers(List<Word> words, int at) {
        return words.get(at).text().equals("i")
                && at + 1 < words.size()
                && OFFERS.contains(words.get(at + 1).term());
    }
}
