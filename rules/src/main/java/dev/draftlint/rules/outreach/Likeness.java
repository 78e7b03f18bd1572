package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Analysis;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import dev.draftlint.reading.SentenceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much each sentence of a draft is like those that careful readers marked for a rule, by the model whose table is {@code
 * likeness-weights.tsv}: a label is the id of a rule. Immutable.
 */
final class Likeness {

    private static final SentenceModel FITTED = SentenceModel.of(Likeness.class, "likeness-weights.tsv");
    private static final Analysis<Likeness> ANALYSIS = Likeness::new;

    /** Nobody is surer than this of a value, or of none: 49 to 1. */
    private static final double SUREST = 0.98;

    private final Draft draft;
    /** By place of the sentence, and in that by label, in hundredths. */
    private final int[][] logits;
    /** By label the highest. */
    private final int[] most;

    private final double logOddsOfValue;

    private Likeness(Draft draft) {
        this.draft = draft;
        this.logits = FITTED.logits(draft, draft.kind(), draft.stage());
        this.logOddsOfValue = logOddsOfValue(draft);
        this.most = new int[FITTED.labels()];
        Arrays.fill(most, Integer.MIN_VALUE);
        for (int[] ofSentence : logits) {
            for (int label = 0; label < most.length; label++) {
                most[label] = Math.max(most[label], ofSentence[label]);
            }
        }
    }

    private static double logOddsOfValue(Draft draft) {
        double strength = Math.min(Math.max(draft.valueStrength(), 1 - SUREST), SUREST);
        return Math.log(strength / (1 - strength));
    }

    static Likeness of(Draft draft) {
        return draft.derived(ANALYSIS);
    }

    /** The number of a rule in the table. */
    static int label(String rule) {
        return FITTED.label(rule);
    }

    /**
     * The logarithm of the odds, in hundredths, that a reader would mark a sentence of the draft.
     *
     * @param label the number of a rule in the table
     */
    int logit(Sentence sentence, int label) {
        return logits[Places.indexOf(sentence, draft)][label];
    }

    /** The logarithm of the odds that the draft gives its reader something specific. */
    double logOddsOfValue() {
        return logOddsOfValue;
    }

    /** The highest of all sentences, in the same measure. */
    int most(int label) {
        return most[label];
    }

    /** Of each sentence with at least so many hundredths the clauses that speak for it, where they alone have as many. */
    List<Match> from(int logit, int label) {
        return most[label] < logit ? List.of() : found(logit, label);
    }

    private List<Match> found(int logit, int label) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < logits.length; i++) {
            int whole = logits[i][label];
            if (whole >= logit) {
                int[] says = FITTED.contributions(draft.sentences().get(i), label);
                Match clause = LikelyClause.of(draft.sentences().get(i), says);
                if (whole - saidBeside(clause, says) >= logit) {
                    found.add(clause);
                }
            }
        }
        return found;
    }

    /** In a long sentence a little here and there adds up to much. */
    private static int saidBeside(Match clause, int[] says) {
        int beside = 0;
        for (int i = 0; i < says.length; i++) {
            boolean isInside = clause.first() <= i && i < clause.last();
            beside += isInside ? 0 : Math.max(0, says[i]);
        }
        return beside;
    }
}
