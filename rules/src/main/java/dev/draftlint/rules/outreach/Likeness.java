package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Analysis;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import dev.draftlint.reading.SentenceModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * How much each sentence of a draft is like those that careful readers marked for a rule, by the model whose table is {@code
 * likeness-weights.tsv}: a label is the id of a rule. Immutable.
 */
final class Likeness {

    private static final SentenceModel FITTED = SentenceModel.of(Likeness.class, "likeness-weights.tsv");
    private static final Analysis<Likeness> ANALYSIS = Likeness::new;

    private final List<Sentence> sentences;
    /** By sentence, and in that by label, in hundredths. */
    private final IdentityHashMap<Sentence, int[]> logits = new IdentityHashMap<>();

    private Likeness(Draft draft) {
        this.sentences = draft.sentences();
        int[][] all = FITTED.logits(sentences, draft.kind(), draft.stage());
        for (int i = 0; i < all.length; i++) {
            logits.put(sentences.get(i), all[i]);
        }
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
        return Objects.requireNonNull(logits.get(sentence), "not a sentence of the draft")[label];
    }

    /** The highest of all sentences, in the same measure. */
    int most(int label) {
        int most = Integer.MIN_VALUE;
        for (int[] ofSentence : logits.values()) {
            most = Math.max(most, ofSentence[label]);
        }
        return most;
    }

    /** Of each sentence with at least so many hundredths the clauses that speak for it, where they alone have as many. */
    List<Match> from(int logit, int label) {
        List<Match> found = new ArrayList<>(0);
        for (Sentence sentence : sentences) {
            int whole = logit(sentence, label);
            if (whole >= logit) {
                int[] says = FITTED.contributions(sentence, label);
                Match clause = LikelyClause.of(sentence, says);
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
