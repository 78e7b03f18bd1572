package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Terms;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much a sentence praises its sender and how little it says: points for words of praise and for a sender who is
 * spoken of, against those for the words of a trade, for figures and for asking. The points are those of a logistic
 * regression over labelled sentences, rounded.
 */
final class Boast {

    private static final int ENOUGH = 12;
    private static final int PRAISE = 7;
    private static final int MOST_PRAISE = 4;
    private static final int FEWEST = 2;
    private static final int OURS = 7;
    private static final int NAMED = 4;
    private static final int CONCRETE = 9;
    private static final int OTHER = 22;
    private static final int FIGURE = 2;
    private static final int FIELD = 3;

    /** What supposes or weighs is no praise, and what the reader would be is none of the sender. */
    private static final TermSet NO_BOAST = TermSet.of(
            ("search searching seek seeking looking if not someone candidate because he she would hope hoping wish discuss chat explore exploring excited pleased delighted goal goals share present remove removed complete task address"
                            + " thrilled glad happy sorry thank feedback impressed readers put")
                    .split(" "));

    /** What a reader has, and is praised for. */
    private static final TermSet THEIRS =
            TermSet.of("expertise experience background skills talent insight insights profile opinion work leadership"
                    .split(" "));

    /** Liking is no praise of goods, and neither is what promises or hurries. */
    private static final TermSet NO_PRAISE = TermSet.of(
            ("love loved loves loving enjoy enjoyed forward quick quickly quicker believe rare promise potential better"
                            + " admire admired respect joy difference insight insights improvement trust high great improve famous"
                            + " promises")
                    .split(" "));

    /** What a clause begins with that tells of something else, or asks. */
    private static final TermSet TURNS = TermSet.of(
            ("how what why while although when where assuring thanks as your given you i just in one most some many"
                            + " this that")
                    .split(" "));

    private static final Terms<Commonplaces> KINDS = Terms.knowing(Commonplaces::of);

    private final List<Word> words;
    private int praise;
    private int concrete;
    private int other;
    private int figures;
    private int fields;

    private Boast(List<Word> words) {
        this.words = words;
        words.forEach(this::count);
    }

    static boolean isMade(Draft draft, Sentence sentence) {
        return (sentence.zone() == Zone.OPENING || sentence.zone() == Zone.BODY)
                && !sentence.isQuestion()
                && draft.kind() != Kind.APPLICATION
                && mayPraise(sentence.words())
                && new Boast(sentence.words()).points(sentence) >= ENOUGH
                && !Figures.areIn(sentence, 0)
                && !Flattery.PAID.anyIn(sentence);
    }

    private static boolean mayPraise(List<Word> words) {
        return words.size() > 1
                && !TURNS.contains(words.get(0).term())
                && words.stream().noneMatch(word -> NO_BOAST.contains(word.term()))
                && IntStream.range(1, words.size())
                        .noneMatch(i -> words.get(i - 1).text().equals("your")
                                && THEIRS.contains(words.get(i).term()));
    }

    private void count(Word word) {
        switch (word.shape()) {
            case PLACEHOLDER -> fields++;
            case NUMBER, SYMBOL -> figures++;
            default -> count(NO_PRAISE.contains(word.term()) ? Commonplaces.COMMON : KINDS.of(word.term()));
        }
    }

    private void count(Commonplaces kind) {
        praise += kind == Commonplaces.PRAISE ? 1 : 0;
        concrete += kind == Commonplaces.CONCRETE ? 1 : 0;
        other += kind == Commonplaces.OTHER ? 1 : 0;
    }

    private double points(Sentence sentence) {
        boolean isOurs = OwnSubject.isSpokenOf(sentence);
        boolean isNamed = OwnSubject.names(words, 0);
        if (praise < FEWEST || !isOurs && !isNamed) {
            return 0;
        }
        double size = words.size();
        return PRAISE * Math.min(MOST_PRAISE, praise)
                + (isOurs ? OURS : 0)
                + (isNamed ? NAMED : 0)
                - CONCRETE * concrete / size
                - OTHER * other / size
                - FIGURE * Math.min(1, figures)
                - FIELD * Math.min(2, fields);
    }
}
