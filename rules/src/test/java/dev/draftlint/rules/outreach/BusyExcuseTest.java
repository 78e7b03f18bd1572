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
                .flags("Hi Ana,\n\n«I've been burning the candle» at both ends, so forgive my delay.")
                .flags("Hi Ben,\n\n«My diary has been bursting», which is why you haven't heard from me.")
                .flags("Hi Chloe,\n\n«I was buried» under applications and lost sight of your letter.")
                .flags("Hi Dev,\n\nSorry, the «day job caught up with» me and I never wrote back.")
                .flags("Hi Erin,\n\nThe end of term «is always a scramble» and your mail fell victim to it.")
                .flags("Hi Ana,\n\nPlease excuse my late answer, «I had a lot to do».")
                .flags("Hi Ben,\n\nI've been meaning to reply «but have been run off my feet».")
                .flags("Hi Chloe,\n\nMy reply comes late because I «had to cover for» two colleagues.")
                .flags("Hi Dev,\n\n«Too many balls» in the air this month, thus my tardy response.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        busyExcuse
                .accepts("Hi Ana,\n\nApologies for the delay of parcel 44; it left Leeds on Monday.")
                .accepts("Hi Ben,\n\nMy reply comes late because your first mail went to the spam folder.")
                .accepts("Hi Chloe,\n\nI took three weeks to reply because the lab needed them for the test.")
                .accepts("Hi Dev,\n\nYou must have been busy with the fair.")
                .accepts("Hi Erin,\n\nThe hectic weeks before Easter cost your shop 40 orders.")
                .accepts("Hi Ana,\n\nSorry that the lift was out of order.")
                .accepts("Hi Ben,\n\nI was ill for two weeks and answer only now.");
    }
}
