package dev.draftlint.reading;

import dev.draftlint.draft.Analysis;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Word;
import java.util.List;

/** The words of a sentence as models know them, by the numbers of their {@link Stems}. What is said twice counts once. */
final class StemLine {

    static final String START = "<start>";
    static final String END = "<end>";
    static final String QUESTION = "<question>";
    static final String NUMBER = "<number>";
    static final String FIELD = "<field>";

    /** Of all drafted sentences of a draft, in their order. */
    private static final Analysis<List<StemLine>> ANALYSIS =
            draft -> draft.sentences().stream().map(StemLine::new).toList();

    private static final int START_SIGN = Stems.number(START);
    private static final int END_SIGN = Stems.number(END);
    private static final int QUESTION_SIGN = Stems.number(QUESTION);
    private static final int NUMBER_SIGN = Stems.number(NUMBER);
    private static final int FIELD_SIGN = Stems.number(FIELD);

    /** Of each word its stem, and behind them how the sentence ends. */
    final int[] stems;
    /** Of each of these the one before it; {@link Stems#UNKNOWN} where the two stand together before. */
    final int[] before;
    /** Of each word its stem; {@link Stems#UNKNOWN} where it is said before. */
    final int[] said;

    StemLine(Sentence sentence) {
        List<Word> words = sentence.words();
        int length = words.size();
        this.stems = new int[length + 1];
        this.before = new int[length + 1];
        this.said = new int[length];
        // the lower bits of what was said: most words need no look at all others
        long seen = 0;
        int last = START_SIGN;
        for (int i = 0; i < length; i++) {
            int stem = stem(words.get(i));
            boolean again = (seen >>> stem & 1) != 0 && isSaidBefore(i, stem);
            stems[i] = stem;
            said[i] = again ? Stems.UNKNOWN : stem;
            before[i] = again && isPairSaidBefore(i, last, stem) ? Stems.UNKNOWN : last;
            seen |= 1L << stem;
            last = stem;
        }
        stems[length] = sentence.isQuestion() ? QUESTION_SIGN : END_SIGN;
        before[length] = last;
    }

    static List<StemLine> of(Draft draft) {
        return draft.derived(ANALYSIS);
    }

    private static int stem(Word word) {
        return switch (word.shape()) {
            case NUMBER -> NUMBER_SIGN;
            case PLACEHOLDER -> FIELD_SIGN;
            default -> Stems.number(word.term());
        };
    }

    private boolean isSaidBefore(int at, int stem) {
        for (int i = 0; i < at; i++) {
            if (stems[i] == stem) {
                return true;
            }
        }
        return false;
    }

    private boolean isPairSaidBefore(int at, int first, int second) {
        for (int i = 1; i < at; i++) {
            if (stems[i] == second && stems[i - 1] == first) {
                return true;
            }
        }
        return false;
    }
}
