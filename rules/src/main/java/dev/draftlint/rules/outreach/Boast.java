package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Terms;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a sentence praises its sender: it speaks of them, holds two words of praise or more, and no number, which
 * would say something.
 */
final class Boast {

    private static final int ENOUGH = 2;

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

    /** "24/7" counts nothing. */
    private static final TermSet ALWAYS = TermSet.of("24", "7", "365", "100");

    private static final Terms<Commonplaces> KINDS = Terms.knowing(Commonplaces::of);

    private Boast() {}

    static boolean isMade(Draft draft, Sentence sentence) {
        return (sentence.zone() == Zone.OPENING || sentence.zone() == Zone.BODY)
                && !sentence.isQuestion()
                && draft.kind() != Kind.APPLICATION
                && mayPraise(sentence.words())
                && (OwnSubject.isSpokenOf(sentence) || OwnSubject.names(sentence.words(), 0))
                && sentence.words().stream().filter(Boast::isPraise).count() >= ENOUGH
                && sentence.words().stream().noneMatch(Boast::isNumber)
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

    private static boolean isPraise(Word word) {
        return word.shape() != Shape.PLACEHOLDER
                && !NO_PRAISE.contains(word.term())
                && KINDS.of(word.term()) == Commonplaces.PRAISE;
    }

    private static boolean isNumber(Word word) {
        return word.shape() == Shape.NUMBER && !ALWAYS.contains(word.term());
    }
}
