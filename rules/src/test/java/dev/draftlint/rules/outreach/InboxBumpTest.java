package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class InboxBumpTest {

    private final RuleTester inboxBump = RuleTester.of(InboxBump.rule());

    @Test
    void leavesNearMissesAlone() {
        inboxBump.accepts("Hi Ana,\n\nThe new rack bumps the top shelf by a foot.");
        inboxBump.accepts("Hi Ana,\n\nPlease bump the version to 2.1 before the release.");
        inboxBump.accepts("Hi Ana,\n\nA friendly reminder that invoice 88 is due on Friday.");
        inboxBump.accepts("Hi Ana,\n\nReminder: the webinar starts at 10 on Thursday.");
        inboxBump.accepts("Hi Ana,\n\nOrders get buried in a shared inbox; Alder lost 40 last March.");
        inboxBump.accepts("Hi Ana,\n\nEach missed call is a lead that slipped through the cracks.");
        inboxBump.accepts("Hi Ana,\n\nOur float valves rise to the top of the tank in four seconds.");
        inboxBump.accepts("Hi Ana,\n\nWe got your listing to the top of the page in six weeks.");
        inboxBump.accepts("Hi Ana,\n\nThe bump on the A64 outside your depot breaks two axles a month.");
        inboxBump.accepts("Hi Ana,\n\nYour nudge emails convert at 2 percent; Alder's convert at 6.");
        inboxBump.accepts("Hi Ana,\n\nA gentle reminder that your appointment is on Tuesday at 9.");
        inboxBump.accepts("Hi Ana,\n\nYour parcel may have been lost by the courier, so we sent a second one today.");
        inboxBump.accepts("Hi Ana,\n\nFriendly reminder: parking on the south lot ends on Friday.");
        inboxBump.accepts("Hi Ana,\n\nWe pushed the launch back to May because the valve failed.");
        inboxBump.accepts("Hi Ana,\n\nThe new ramp nudges pallets to the left by two inches.");
        inboxBump.accepts("Hi Ana,\n\nReports get lost between shifts; Alder lost 14 in March.");
        inboxBump.accepts("Hi Ana,\n\nYour name came to the top of the list at the food bank.");
        inboxBump.accepts("Hi Ana,\n\nBump stops on your ramps are worn; the photo shows three.");
        inboxBump.accepts("Hi Ana,\n\nYour sale link sits 29th; in the copy I moved it to the top.");
        inboxBump.accepts("Hi Ana,\n\nForgive me, May was a zoo, and your mail sank to the bottom of my pile.");
        inboxBump.accepts("Hi Ana,\n\nPlease bring this letter to the top floor on Monday.");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        inboxBump.flags("Hi Ana,\n\n«Wanted to resurface this».");
        inboxBump.flags("Hi Ana,\n\n«Giving this another nudge».");
        inboxBump.flags("Hi Ana,\n\n«Sliding this back up».");
        inboxBump.flags("Hi Ana,\n\n«In case this sank to the bottom».");
        inboxBump.flags("Hi Ana,\n\nI know mail piles up, so «I'm putting this back in front of you».");
        inboxBump.flags("Hi Ana,\n\n«Bringing this back to your attention».");
        inboxBump.flags("Hi Ana,\n\n«Hoping this doesn't fall through the cracks».");
        inboxBump.flags("Hi Ana,\n\n«Poking this thread» one more time.");
        inboxBump.flags("Hi Ana,\n\n«Just a soft reminder of my» note from last week.");
        inboxBump.flags("Hi Ana,\n\n«Thought I'd move this back up your list».");
        inboxBump.flags("Hi Ana,\n\n«Perhaps my message was swallowed by the Monday pile».");
        inboxBump.flags("Hi Ana,\n\n«Pushing this up in your» inbox.");
        inboxBump.flags("Hi Ana,\n\nConsider this «a friendly tap on the shoulder».");
        inboxBump.flags("Subject: «Bump»\n\nHi Ana,\n\nWould Tuesday suit you?");
        inboxBump.flags("Subject: «Bumping this up»\n\nHi Ana,\n\nWould Tuesday suit you?");
        inboxBump.flags("Subject: «Gentle reminder»\n\nHi Ana,\n\nWould Tuesday suit you?");
        inboxBump.flags("Hi Ana,\n\n«Reviving this thread».");
        inboxBump.flags("Hi Ana,\n\n«I realise that emails get buried», so here it is again.");
        inboxBump.flags("Hi Ana,\n\n«My first note may have slipped past» you.");
        inboxBump.flags("Hi Ana,\n\n«Re-upping this».");
        inboxBump.flags("Hi Ana,\n\n«Re-sharing the note» below in case it was overlooked.");
        inboxBump.flags("Hi Ana,\n\n«Getting this back on top of the stack».");
        inboxBump.flags("Hi Ana,\n\nI'd «hate for this to get lost in the shuffle».");
        inboxBump.flags("Hi Ana,\n\nJust «a little prod» about the audit.");
        inboxBump.flags("Hi Ana,\n\nConsider this your «friendly bump».");
        inboxBump.flags("Hi Ana,\n\n«Lifting this one out of the depths» of your inbox.");
        inboxBump.flags("Hi Ana,\n\n«Quick bump in case» the long weekend swallowed this.");
        inboxBump.flags("Hi Ana,\n\n«Raising this again».");
        inboxBump.flags("Hi Ana,\n\n«Popping this back up for you».");
        inboxBump.flags("Hi Ana,\n\n«Surfacing my earlier email».");
        inboxBump.flags("Hi Ana,\n\n«I'm sending this again» in case it slid down the page.");
        inboxBump.flags("Hi Ana,\n\nHi «again, nudging this along».");
        inboxBump.flags("Hi Ana,\n\n«Just a reminder that I wrote» to you about the depot.");
        inboxBump.flags("Hi Ana,\n\n«Dusting this one off» again.");
        inboxBump.flags("Hi Ana,\n\n«Hoping to get this back on your screen».");
        inboxBump.flags("Hi Ana,\n\n«Moving this to the front» of the line for you.");
        inboxBump.flags("Hi Ana,\n\n«This probably got swept away in the Monday rush».");
        inboxBump.flags("Hi Ana,\n\n«A kind reminder of» my proposal.");
        inboxBump.flags("Hi Ana,\n\n«Hitting your inbox again» with this.");
        inboxBump.flags("Hi Ana,\n\n«In case you lost track» of this thread.");
        inboxBump.flags("Hi Ana,\n\n«Just prodding this along».");
        inboxBump.flags("Hi Ana,\n\n«Throwing this back on top».");
        inboxBump.flags("Hi Ana,\n\nI «figured my note may have been pushed down by newer mail».");
        inboxBump.flags("Hi Ana,\n\nFollowing up «so this doesn't slip off your list».");
    }

    @Test
    void seesThroughDisguises() {
        inboxBump.html().flags("<p>Hi Ana,</p><p>«Just bump&#105;ng this to the <b>top</b> of your inbox»</p>");
        inboxBump.flags("Hi Ana,\n\n«Bump\u00ading this up again» for spring.");
        inboxBump.accepts("Hi Ana,\n\nThe plan is attached.\n\n> Just bumping this to the top of your inbox.\n> Tom");
    }

    @Test
    void countsOneClauseOnce() {
        inboxBump.flags("Hi Ana,\n\n«Floating this back up in case» it got buried.");
    }

    @Test
    void deletesABumpThatStandsAlone() {
        inboxBump.fixes(
                "Hi Ana,\n\nResurfacing this. The Leeds depot cut its bill by a third.",
                "Hi Ana,\n\nThe Leeds depot cut its bill by a third.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        inboxBump
                .flags("Hi Ana,\n\n«I'm laying my offer in front of you once more».")
                .flags("Hi Ana,\n\nYour «inbox has surely swallowed my note».")
                .accepts("Hi Ana,\n\nThe tug at the harbour gate has a new crew.")
                .accepts("Hi Ana,\n\nThe flood buried the lower road.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        inboxBump.flags("Hi Ana,\n\n«Nudging my note» from last Thursday.");
        inboxBump.flags("Hi Ana,\n\n«My last mail may well have sunk» without trace.");
        inboxBump.flags("Hi Ana,\n\nPlease «find my previous message» below for ease of reference.");
    }

    @Test
    void knowsAMailByWhereItIsPut() {
        inboxBump.accepts("Stage: follow-up\n\nHi Ana,\n\nShall we set this up for you on Monday?");
        inboxBump.accepts(
                "Stage: follow-up\n\nHi Ana,\n\nThe crane lifts the lamp back up to the beam in four minutes.");
        inboxBump.accepts("Hi Ana,\n\nThe report fell behind the desk and under the heater.");
        inboxBump.flags("Stage: follow-up\n\nHi Ana,\n\nShuffling «this one back up» to you.");
        inboxBump.flags("Stage: follow-up\n\nHi Ana,\n\nMy offer of May climbs «to the top of your list».");
        inboxBump.flags("Stage: follow-up\n\nHi Ana,\n\n«Same mail as» before.");
    }

    @Test
    void remindsOfWhatIsDueNotOfAMailAboutIt() {
        inboxBump.accepts("Hi Ana,\n\nA gentle reminder that the payment for May is open.");
        inboxBump.accepts("Hi Ana,\n\nA gentle reminder of the training on Tuesday.");
        inboxBump.accepts("Hi Ana,\n\nA gentle reminder of the letter to the council, as the file closes on Friday.");
        inboxBump.flags("Hi Ana,\n\n«A gentle reminder of» my email on crane training.");
        inboxBump.flags("Hi Ana,\n\n«Just a friendly reminder about my» email on payment terminals.");
    }
}
