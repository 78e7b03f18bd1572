package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.phrase.Match;
import dev.draftlint.text.DraftParser;
import org.junit.jupiter.api.Test;

class LikenessJudgeTest {

    private static final String RULE = "empty-follow-up";
    private static final Draft IDLE = draft("Hi Ana,\n\nJust following up on my last email.");
    private static final Draft GIVING = draft("Hi Ana,\n\nJust following up on my last email. Harlow Foods cut its"
            + " backlog from 19 days to 4 with the night shift plan that is attached, and lost no order in May.");

    private static Draft draft(String body) {
        return DraftParser.create().parse(Source.text(body).withKind(Kind.SALES).withStage(Stage.FOLLOW_UP));
    }

    private static Sentence announcement(Draft draft) {
        return draft.sentences().get(1);
    }

    @Test
    void isSureFromOneBoundOnAndRulesOutBelowTheOther() {
        int logit = Likeness.of(IDLE).logit(announcement(IDLE), Likeness.label(RULE));
        assertThat(LikenessJudge.of(RULE, logit, logit).sureOf(IDLE))
                .extracting(Match::sentence)
                .contains(announcement(IDLE));
        assertThat(LikenessJudge.of(RULE, logit, logit).rulesOut(IDLE, announcement(IDLE)))
                .isFalse();
        assertThat(LikenessJudge.of(RULE, logit + 1, logit + 1).sureOf(IDLE))
                .extracting(Match::sentence)
                .doesNotContain(announcement(IDLE));
        assertThat(LikenessJudge.of(RULE, logit + 1, logit + 1).rulesOut(IDLE, announcement(IDLE)))
                .isTrue();
        assertThat(LikenessJudge.adding(RULE, logit).rulesOut(IDLE, announcement(IDLE)))
                .isFalse();
    }

    @Test
    void isExcusedByASpecificValue() {
        assertThat(IDLE.givesSpecificValue()).isFalse();
        assertThat(GIVING.givesSpecificValue()).isTrue();
        int logit = Likeness.of(IDLE).logit(announcement(IDLE), Likeness.label(RULE));
        LikenessJudge judge = LikenessJudge.of(RULE, logit, logit).excusedByValue(50);
        assertThat(judge.sureOf(IDLE)).extracting(Match::sentence).contains(announcement(IDLE));
        assertThat(judge.sureOf(GIVING)).isEmpty();
        assertThat(judge.rulesOut(GIVING, announcement(GIVING))).isTrue();
    }
}
