package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SenderCentricTest {

    private final RuleTester senderCentric = RuleTester.of(new SenderCentric());

    @Test
    void takesSixWordsForTheSender() {
        senderCentric
                .accepts("Hi Ana,\n\nI swim. We swim. Our pool is open. My lamp is on.")
                .accepts("Hi Ana,\n\nI swim. We swim. Our pool is open. My lamp is on. Join us.")
                .flags("Hi Ana,\n\nI swim. We swim. Our pool is open. My lamp is on. Join us. Call me.")
                .flags("Hi Ana,\n\nI swim. We swim. Our pool is open. My lamp is on. Join us. Call me. I wait.");
    }

    @Test
    void takesMoreThanTwiceAsMany() {
        String seven = "Hi Ana,\n\nI swim, I run, I row, I ride, I walk, I ski, and I rest. ";
        String six = "Hi Ana,\n\nI swim, I run, I row, I ride, I walk, and I ski. ";
        senderCentric
                .accepts(seven + "Do you swim in your pool, and do you row your boat?")
                .flags(seven + "Do you swim in your pool? You do.")
                .flags(seven + "Do you swim?")
                .accepts(six + "Do you swim in your pool, and do you row?")
                .flags(six + "Do you swim in your pool?");
    }

    @Test
    void countsContractionsAndTheSubject() {
        senderCentric
                .flags("Hi Ana,\n\nI'm in Hull. We're in Leeds. I\u2019ve lamps, we'd sell, I'll call, we've time.")
                .flags("Subject: We and our lamps\n\nHi Ana,\n\nI swim. We swim. My lamp is on. Call me.");
    }

    @Test
    void leavesOtherWordsAlone() {
        senderCentric
                .accepts("Hi Ana,\n\nThe US, the US and the US: US lamps in US pools, US style.")
                .accepts("Hi Ana,\n\n{{i}} {{we}} {{my}} {{our}} {{me}} {{us}} {{I}} {{we}}")
                .accepts(
                        "Hi Ana,\n\nIt is open.\n\nOn Monday Ana wrote:\n> I swim, I run, I row, I ride, I walk, I ski.");
    }

    @Test
    void takesOtherLimits() {
        RuleTester.of(new SenderCentric(1, 1)).flags("Hi Ana,\n\nI swim.").accepts("Hi Ana,\n\nI swim as you do.");
        assertThatThrownBy(() -> new SenderCentric(0, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
