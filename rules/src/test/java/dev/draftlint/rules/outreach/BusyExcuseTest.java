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

    @Test
    void flagsIndirectWordings() {
        busyExcuse
                .flags("Hi Ana,\n\nMy reply comes late because I «had to cover for» two colleagues.")
                .flags("Hi Ben,\n\nI'm afraid that your message got lost in the daily «madness here».")
                .flags("Hi Chloe,\n\nSorry for taking so long, «we've been incredibly busy» with the launch.")
                .flags("Hi Dev,\n\nI apologise for the silence, we «had a huge project to finish».")
                .flags("Hi Erin,\n\nI didn't reply earlier as «I was snowed under» with orders.")
                .flags("Hi Ben,\n\n«My workload» has been crazy so I forgot to answer, sorry.")
                .flags("Hi Chloe,\n\n«The last few weeks have been crazy», so pardon my slowness.")
                .flags("Hi Dev,\n\n«It's month end» here so I am slow to answer, apologies.")
                .flags("Hi Erin,\n\nI've been «travelling non-stop for work», hence my slow reply.")
                .flags("Hi Ana,\n\nSorry for taking so long, «we've been incredibly busy» with the launch.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        busyExcuse
                .accepts("Hi Ana,\n\nThe start of the year is hectic in your shop: 90 returns a day.")
                .accepts("Hi Ben,\n\nSorry, the late train held up the lids.")
                .accepts("Hi Chloe,\n\nI didn't reply earlier as your mail went to my old address.")
                .accepts("Hi Dev,\n\nLambing season starts in March, and your barn holds 40 ewes.")
                .accepts("Hi Erin,\n\nI didn't reply earlier as your mail went to my old address.")
                .accepts("Hi Ana,\n\nWork round the clock is dear: our robot does the night shift.")
                .accepts("Hi Ben,\n\nI forgot to respond to the survey; may I still?");
    }
}
