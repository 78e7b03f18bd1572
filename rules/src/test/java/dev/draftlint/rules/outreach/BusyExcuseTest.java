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
                .flags("Hi Ben,\n\nForgive the delay. It has been «one of those weeks».")
                .flags("Hi Chloe,\n\nI meant to write sooner, but work «got on top of me».")
                .flags("Hi Dev,\n\n«I was too busy» to reply in May.");
    }

    @Test
    void flagsWhatIsHidden() {
        busyExcuse
                .flags(
                        "Hi Ana,\n\nThe keys of the Leeds depot are with the porter. Sorry for the late reply, «I’ve\nbeen sw\u200bamped» since the move to the new depot.")
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> Sorry for the delay, I've been swamped.\n");
    }

    @Test
    void flagsIndirectWordings() {
        busyExcuse
                .flags("Hi Ana,\n\nI've had «no time to» myself since the funding round, so apologies for the gap.")
                .flags("Hi Ben,\n\nWith two «colleagues off sick» I just couldn't get to your mail.")
                .flags("Hi Chloe,\n\nSorry for being slow, quarter close is «eating all my hours».")
                .flags("Hi Dev,\n\nI apologise for the silence, we «had a huge project to finish».")
                .flags("Hi Erin,\n\nThe new «job keeps me on my» toes, so I'm late in replying.")
                .flags("Hi Ana,\n\nPlease excuse the delay, it's our «busiest season».")
                .flags("Hi Ben,\n\n«I've been up against it» with deadlines, so I'm late in coming back to you.")
                .flags("Hi Chloe,\n\nThe new «job keeps me on my» toes, so I'm late in replying.")
                .flags("Hi Dev,\n\nSorry for taking so long, «we've been incredibly busy» with the launch.")
                .flags("Hi Erin,\n\nForgive me for not getting back sooner, «my calendar was packed».")
                .flags("Hi Ana,\n\n«Too many balls» in the air this month, thus my tardy response.")
                .flags("Hi Ben,\n\nExcuse me for the delay, «I am very charged» with work these days.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        busyExcuse
                .accepts("Hi Ana,\n\nWith two colleagues off sick your desk misses one call in nine.")
                .accepts("Hi Ben,\n\nI forgot to respond to the survey; may I still?")
                .accepts("Hi Chloe,\n\nSorry, the late train held up the lids.")
                .accepts("Hi Dev,\n\nI didn't reply earlier as your mail went to my old address.")
                .accepts("Hi Erin,\n\nI didn't reply earlier as your mail went to my old address.")
                .accepts("Hi Ana,\n\nSorry for the delay: the engraver needed three weeks.")
                .accepts("Hi Ben,\n\nThe road has been busy since the bridge closed.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        busyExcuse
                .flags("Hi Ana,\n\nForgive the late answer, the «fair had us» in its grip.")
                .flags("Hi Ana,\n\nMy reply comes late because «three of our people are ill».")
                .flags("Hi Ana,\n\nSorry for the wait, «one job chased the next».")
                .flags("Hi Ana,\n\nI'm only now answering, as the «launch left no» room to breathe.")
                .accepts("Hi Ana,\n\nIt rained all month and the well is full.")
                .accepts("Hi Ana,\n\nOur fair had 300 guests from nine towns.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        busyExcuse.flags("Hi Ana,\n\nI'm late with this because the «harvest took all our hands».");
        busyExcuse.flags("Hi Ana,\n\nMy «feet haven't touched the ground» this week, so forgive my slow reply.");
    }

    @Test
    void tellsBusynessFromOtherCauses() {
        busyExcuse
                .accepts("Hi Ana,\n\nSorry for the delay: the quarry sent the wrong slabs twice.")
                .accepts("Hi Ben,\n\nThe reading room is too busy on Mondays, says your report.")
                .accepts("Hi Chloe,\n\nBetween the mill and the weir the path is closed until June.")
                .flags("Hi Dev,\n\nMy answer is late, for the stocktaking «devoured every evening» I had.")
                .flags(
                        "Hi Erin,\n\nYou should have had this on Monday, but «two exhibitions at once» left me no peace.")
                .flags("Hi Femi,\n\nI owe you a reply; there was «barely a moment to» spare.");
    }
}
