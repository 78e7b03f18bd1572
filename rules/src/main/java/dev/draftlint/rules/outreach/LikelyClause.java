package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;

/** Which clauses of a sentence make it like those that readers marked: what is left out of it may stay as it is. */
final class LikelyClause {

    /** In hundredths of log odds: a clause that says less stands beside the fault. */
    private static final int LEAST = 100;

    private LikelyClause() {}

    /**
     * The neighbouring clauses that together say most for a rule.
     *
     * @param says by word what it says for the rule, in hundredths
     */
    static Match of(Sentence sentence, int[] says) {
        int most = Integer.MIN_VALUE;
        int first = 0;
        int last = 0;
        int sum = 0;
        int start = 0;
        for (int from = 0, end; from < says.length; from = end) {
            // what stands before is kept only where it adds something
            if (sum <= 0) {
                sum = 0;
                start = from;
            }
            end = end(sentence, from);
            sum += sum(says, from, end) - LEAST;
            if (sum > most) {
                most = sum;
                first = start;
                last = end;
            }
        }
        return new Match(sentence, first, last);
    }

    private static int sum(int[] says, int from, int end) {
        int sum = 0;
        for (int i = from; i < end; i++) {
            sum += says[i];
        }
        return sum;
    }

    /** Where the clause that begins with a word ends: before the next word that punctuation stands before. */
    private static int end(Sentence sentence, int start) {
        int end = start + 1;
        while (end < sentence.words().size()
                && !isBreak(sentence.words().get(end).before())) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char before) {
        return ",;:()\u2014".indexOf(before) >= 0;
    }
}
