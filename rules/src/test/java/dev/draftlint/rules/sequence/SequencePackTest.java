package dev.draftlint.rules.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Source;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Finding;
import dev.draftlint.testkit.RuleTester;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequencePackTest {

    private static final String PITCH =
            "Hi Ana,\n\nYour mill at Selby burns 40 tonnes of husk a month. A press would sell it as bedding.\n====\n";
    private static final String TWO = PITCH + "Hi Ana,\n\nShall I send the stables' prices?\n====\n";

    @Test
    void theLimitsAreOptions() {
        RuleTester.of(new TooManyTouches(2))
                .flags(TWO + "Hi Ana,\n\nMay I call?")
                .accepts(PITCH + "Hi Ana,\n\nMay I call?");
        RuleTester.of(new CadenceTooTight(7))
                .flags("Day: 1\n\n" + PITCH + "Day: 7\n\nHi Ana,\n\nMay I call?")
                .accepts("Day: 1\n\n" + PITCH + "Day: 8\n\nHi Ana,\n\nMay I call?");
        assertThatThrownBy(() -> new TooManyTouches(0)).hasMessageContaining("1 touch or more, not 0");
        assertThatThrownBy(() -> new CadenceTooTight(-1))
                .hasMessageContaining("1 day or more between two touches, not -1");
    }

    @Test
    void daysThatGoBackAreNotCountedFromTheSame() {
        RuleTester.of(new CadenceTooTight()).accepts("Day: 9\n\n" + PITCH + "Day: 2\n\nHi Ana,\n\nMay I call?");
    }

    @Test
    void noGapIsTooWideToBeCounted() {
        RuleTester.of(new CadenceTooTight())
                .accepts("Day: " + Integer.MIN_VALUE + "\n\n" + PITCH + "Day: " + Integer.MAX_VALUE
                        + "\n\nHi Ana,\n\nMay I call?");
    }

    @Test
    void onlyTheLastTouchIsBlamedForGapsThatNeverWiden() {
        List<Report> reports = Draftlint.with(List.of(new CadenceTooTight()))
                .lintSequence(List.of(
                        Source.text("One.").withDay(1),
                        Source.text("Two.").withDay(6),
                        Source.text("Three.").withDay(11),
                        Source.text("Four.").withDay(15)));

        assertThat(reports).extracting(report -> report.findings().size()).containsExactly(0, 0, 0, 1);
    }

    @Test
    void whatStandsUnderEachMailRepeatsNothing() {
        String postscript =
                "\n\nBest,\nJo\n\nP.S. Our yearly list of presses, balers and dryers for husk, straw and bran names forty"
                        + " makers with prices. Could you take a look at the list?\n";
        String first = PITCH.replace("\n====", postscript + "====");

        RuleTester.of(new RepeatedTouch()).accepts(first + "Hi Ana,\n\nOn Monday the grain board met." + postscript);
        RuleTester.of(new RepeatedAsk())
                .accepts(first + first + "Hi Ana,\n\nOn Monday the grain board met." + postscript);
    }

    @Test
    void aSecondHalfThatIsNewRepeatsNothing() {
        RuleTester.of(new RepeatedTouch())
                .accepts(PITCH
                        + "Hi Ana,\n\nThe husk that Selby burns has a price now: a stable at Cawood pays 90 pounds a tonne, takes"
                        + " ten from June, and fetches it with its own trailer.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If this is not for you, tell me and I will stop.",
                "Not interested? Just say so.",
                "No hard feelings if the answer is no.",
                "A plain no helps me as well.",
                "Shall I close your file?",
                "I will not write again unless you want me to.",
                "You may opt out with one click.",
                "Either way is fine with me.",
                "If not, just tell me.",
                "One line is enough, and you'll hear no more of it.",
                "If presses aren't your thing, who buys for the stables?",
                "I shall not insist.",
                "This is the end of my letters.",
                "You need not trouble to answer.",
                "No longer interested? {{unsubscribe_link}}"
            })
    void aWayOut(String sentence) {
        RuleTester.of(new NoWayOut()).accepts(TWO + "Hi Ana,\n\n" + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No press is cheaper.",
                "Why not stop by at the fair?",
                "Please write to me.",
                "We closed the gap in May.",
                "There is no problem that a press has not met before.",
                "If not in May, when?"
            })
    void noWayOut(String sentence) {
        RuleTester.of(new NoWayOut()).flags(TWO + "Hi Ana,\n\n" + sentence);
    }

    @Test
    void aSequenceOfAnyLengthIsReadInTimeThatGrowsWithIt() {
        Source touch =
                Source.text("Hi Ana,\n\nYour mill at Selby burns 40 tonnes of husk a month. A press would sell it as"
                        + " bedding to the stables along the Ouse. May I call?");
        List<Report> reports = Draftlint.with(new SequencePack()).lintSequence(Collections.nCopies(2_000, touch));

        assertThat(reports.get(1_999).findings())
                .extracting(Finding::rule)
                .contains("too-many-touches", "repeated-touch", "repeated-ask", "no-way-out");
    }
}
