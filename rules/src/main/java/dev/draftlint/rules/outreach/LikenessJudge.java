package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import dev.draftlint.reading.SentenceModel;
import dev.draftlint.rule.Judge;
import java.util.List;

/**
 * Judges by the {@link Likeness} of a sentence to those that readers marked for a rule. A phrase of the rule counts for as much
 * as the two bounds are apart.
 *
 * @param label the number of the rule in the table
 * @param doubted in hundredths of log odds: below, no phrase is believed
 * @param believed in hundredths of log odds: from here on no phrase is needed
 * @param excused how much the log odds of a specific value in the draft raise both bounds, in hundredths
 */
record LikenessJudge(int label, int doubted, int believed, int excused) implements Judge {

    private static final int NEVER = -1_000_000;

    static LikenessJudge of(String rule, int doubted, int believed) {
        return new LikenessJudge(Likeness.label(rule), doubted, believed, 0);
    }

    /** For a rule whose phrases are believed whatever stands beside them. */
    static LikenessJudge adding(String rule, int believed) {
        return of(rule, NEVER, believed);
    }

    /** For what is a fault only in a mail that gives nothing. */
    LikenessJudge excusedByValue(int weight) {
        return new LikenessJudge(label, doubted, believed, weight);
    }

    @Override
    public boolean rulesOut(Draft draft, Sentence sentence) {
        return Likeness.of(draft).logit(sentence, label) < doubted + excuse(draft);
    }

    @Override
    public List<Match> sureOf(Draft draft) {
        return Likeness.of(draft).from(believed + excuse(draft), label);
    }

    @Override
    public double confidence(Draft draft, Match place) {
        return 1 / (1 + Math.exp(-Likeness.of(draft).logit(place.sentence(), label) / SentenceModel.SCALE));
    }

    private int excuse(Draft draft) {
        return excused == 0 ? 0 : (int) Math.round(excused * Likeness.of(draft).logOddsOfValue());
    }
}
