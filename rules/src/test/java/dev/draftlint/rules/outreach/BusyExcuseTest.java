package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class BusyExcuseTest {

    private final RuleTester busyExcuse = RuleTester.of(BusyExcuse.rule());

    @Test
    void acceptsOtherReasons() {
        busyExcuse
                .accepts("Hi Ana,\n\nSorry for the delay, the ferry did not run.")
                .accepts("Hi Ben,\n\nSorry for the late reply. I was ill.")
                .accepts("Hi Chloe,\n\nApologies for the slow answer; the lab sent the figures only today.");
    }

    @Test
    void acceptsBusynessWithoutDelay() {
        busyExcuse
                .accepts("Hi Ana,\n\nWe have been busy with the roof, and it is dry now.")
                .accepts("Hi Ben,\n\nThe shop is busy on Saturdays.")
                .accepts("Hi Chloe,\n\nYou have been swamped since the move, Tom says.");
    }

    @Test
    void flagsTheExcuse() {
        busyExcuse
                .flags("Hi Ana,\n\nSorry for the late answer, «we've been slammed» with orders.")
                .flags("Hi Ben,\n\nForgive the delay. «It has been one of those weeks».")
                .flags("Hi Chloe,\n\nI meant to write sooner, but «work got on top of me».")
                .flags("Hi Dev,\n\n«I was too busy» to reply in May.");
    }

    @Test
    void flagsWhatIsHidden() {
        busyExcuse
                .flags(
                        "Hi Ana,\n\nThe keys of the Leeds depot are with the porter. Sorry for the late reply, «I\u2019ve\nbeen sw\u200Bamped» since the move to the new depot.")
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> Sorry for the delay, I've been swamped.\n");
    }
}
