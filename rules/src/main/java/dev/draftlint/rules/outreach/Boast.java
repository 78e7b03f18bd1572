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

    /** What is supposed, wished or asked about is no boast. */
    private static final TermSet SUPPOSED = TermSet.of("if would hope hoping wish goal goals not because".split(" "));

    /** Nor is what the sender feels, or thanks for. */
    private static final TermSet FELT = TermSet.of(
            "excited pleased delighted thrilled glad happy sorry thank thanks impressed feedback".split(" "));

    /** Nor what is to be talked about. */
    private static final TermSet TALKED_OF = TermSet.of("discuss chat explore exploring share present".split(" "));

    /** Nor praise of whom the sender looks for, or offers. */
    private static final TermSet SOMEBODY =
            TermSet.of("search searching seek seeking looking someone candidate he she readers".split(" "));

    /** What a reader has, and is praised for. */
    private static final TermSet THEIRS =
            TermSet.of("expertise experience background skills talent insight insights profile opinion work leadership"
                    .split(" "));

    /** Liking is no praise of goods, and neither is haste, hope of better or belief. */
    private static final TermSet NO_PRAISE =
            TermSet.of(("love loved loves loving enjoy enjoyed admire admired respect joy quick quickly quicker believe"
                            + " promise promises potential better improve improvement insight insights trust high great difference")
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
                && !Flattery.PAID.anyIn(draft, sentence);
    }

    private static boolean mayPraise(List<Word> words) {
        return words.size() > 1
                && !TURNS.contains(words.get(0).term())
                && words.stream().noneMatch(Boast::isOfSomethingElse)
                && IntStream.range(1, words.size())
                        .noneMatch(i -> words.get(i - 1).text().equals("your")
                                && THEIRS.contains(words.get(i).term()));
    }

    private static boolean isOfSomethingElse(Word word) {
        return SUPPOSED.contains(word.term())
                || FELT.contains(word.term())
                || TALKED_OF.contains(word.term())
                || SOMEBODY.contains(word.term());
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
