package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class TooLongTest {

    private static final String FIRST_TOUCH = "Stage: first-touch\n\nHi Ana,\n\n";
    private static final String FOLLOW_UP = "Stage: follow-up\n\nHi Ana,\n\n";
    private static final int GREETING = 2;

    private final RuleTester tooLong = RuleTester.of(new TooLong());

    @Test
    void firstTouchHasTwoHundredWords() {
        tooLong.accepts(FIRST_TOUCH + Prose.words(199 - GREETING))
                .accepts(FIRST_TOUCH + Prose.words(200 - GREETING))
                .flags(FIRST_TOUCH + Prose.words(190) + " «" + Prose.words(9) + "»");
    }

    @Test
    void followUpHasAHundredAndFifty() {
        tooLong.accepts(FOLLOW_UP + Prose.words(149 - GREETING))
                .accepts(FOLLOW_UP + Prose.words(150 - GREETING))
                .flags(FOLLOW_UP + Prose.words(140) + " «" + Prose.words(9) + "»")
                .flags("Stage: breakup\n\nHi Ana,\n\n" + Prose.words(140) + " «" + Prose.words(9) + "»");
    }

    @Test
    void countsWhatIsWrittenInOnePieceOnce() {
        RuleTester six = RuleTester.of(new TooLong(6, 6));
        six.accepts("Stage: first-touch\n\nWe're in {{city name}}, don't follow-up $50.")
                .flags("Stage: first-touch\n\n«We're in {{city name}}, don't follow-up $50 now.»");
    }

    @Test
    void countsGreetingSignOffAndPostscript() {
        RuleTester six = RuleTester.of(new TooLong(6, 6));
        six.accepts("Stage: first-touch\n\nHi Ana,\n\nIt is open.\n\nBest,\nTom Reed\nHull Lamps")
                .flags("Stage: first-touch\n\nHi Ana,\n\nIt is open now.\n\n«Best,»\nTom Reed\nHull Lamps")
                .flags("Stage: first-touch\n\nHi Ana,\n\nIt is open.\n\nBest,\nTom Reed\n\n«P.S. Bring a towel.»");
    }

    @Test
    void leavesTheRestOut() {
        RuleTester five = RuleTester.of(new TooLong(5, 5));
        five.accepts("Subject: Four words stand here\nStage: first-touch\n\nHi Ana,\n\nIt is open.")
                .accepts(
                        "Stage: first-touch\n\nHi Ana,\n\nIt is open.\n\nOn Monday Ana wrote:\n> Is the pool in Hull open?")
                .accepts("Stage: reply\n\nHi Ana,\n\n" + Prose.words(400))
                .accepts("Stage: other\n\nHi Ana,\n\n" + Prose.words(400));
    }

    @Test
    void infersAStageThatIsNotGiven() {
        tooLong.flags("Hi Ana,\n\n" + Prose.words(190) + " «" + Prose.words(9) + "»")
                .flags("Hi Ana,\n\nDid you get a chance to see my last email? " + Prose.words(130) + " «"
                        + Prose.words(9) + "» " + Prose.words(9));
    }

    @Test
    void readsHtml() {
        RuleTester.of(new TooLong(5, 5))
                .html()
                .flags("<p>Hi Ana,</p><p>It&rsquo;s <b>open</b>.</p><p>«Bring&nbsp;a <i>towel</i>».</p>");
    }

    @Test
    void refusesLimitsThatNoMailCanKeep() {
        assertThatThrownBy(() -> new TooLong(0, 150))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 0");
    }
}
