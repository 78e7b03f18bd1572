package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DateOnlyFollowUpTest {

    private final RuleTester dateOnlyFollowUp = RuleTester.of(DateOnlyFollowUp.rule());

    @Test
    void leavesNearMissesAlone() {
        dateOnlyFollowUp.accepts(
                "Hi Ana,\n\nYou asked me to write in October with the prices from Leeds: 31 euros a lamp, and the depot saved 4,200 euros in the first month.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nThe fair is in October, and stand 12 is ours.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nThe inspection has passed without a remark.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nThree months have gone into the new lamp.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nYou said on the radio that night shifts cost you most.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nYou mentioned in your talk that trains are late in winter.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nSet a reminder in the app to check the valve in spring.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nThe permit runs out in March.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nYou said in the interview that autumn is your busiest season.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nThe test has passed, and the lamp ships in May.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nOur calendar shows the fair on 4 June.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nThe new year brings a new fire code: page six bans your doors.");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        dateOnlyFollowUp.flags("Hi Ana,\n\n«You told me to get in touch in the new year». Would Tuesday suit you?");
        dateOnlyFollowUp.flags(
                "Hi Ana,\n\n«You mentioned that autumn would be a better time». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«Six weeks have gone by». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«My CRM reminded me to call you today». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«It's March now, so here I am». Would Tuesday suit you?");
        dateOnlyFollowUp.flags(
                "Hi Ana,\n\n«When we spoke in May you suggested I check back after the summer». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«The holidays are behind us, so I»'m reaching out. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«I promised to write again in spring». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«A quarter has passed» since our chat. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«As requested, it is now Q3». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«I had a note to ping» you this week. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«Now that the new year has started», would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\nLast time «you asked me to wait until September». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«We said we'd talk after Easter». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«It has been 30 days, so I'm» back. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«October is here, and you said» October. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«You asked me to try again in Q3». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\nBack in May «you said to reach out in the fall». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\nIt's the «first of the month, so I»'m writing. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«Three months have passed» since our call. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«Summer is over, so I thought I»'d write. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\nI «had you in my diary for today». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«You told me January would be a better time». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«My reminder popped up» this morning. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«As agreed, I'm calling back after the holidays». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«A year has gone by» since we met. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\nWe spoke in spring and «you suggested autumn». Would Tuesday suit you?");
    }

    @Test
    void seesThroughDisguises() {
        dateOnlyFollowUp.html().flags("<p>Hi Ana,</p><p>«A month has&nbsp;p&#97;ssed».</p>");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nThe plan is attached.\n\n> A month has passed.\n> Tom");
    }

    @Test
    void acceptsADateThatComesWithWhatWasAskedFor() {
        dateOnlyFollowUp.accepts("Stage: follow-up\n\nHi Ana,\n\nYou asked me to write in October."
                + " We helped Alder Foods cut energy costs by 31% in six weeks.");
    }

    @Test
    void flagsIndirectWordings() {
        dateOnlyFollowUp
                .flags("Hi Ana,\n\n«We had agreed to talk again once you» were back from leave.")
                .flags("Hi Ben,\n\nIn our last chat «you told me to come back after the summer break», so I'm back.")
                .flags("Hi Chloe,\n\n«We are now in week 40, and you said» week 40.")
                .flags("Hi Dev,\n\nTwo «months ago you asked» me to come back in two months.")
                .flags("Hi Erin,\n\n«My phone beeped this» morning: \"Marlow, second attempt\".")
                .flags("Hi Ana,\n\n«I had a reminder set for today to call» on you again.")
                .flags("Hi Ben,\n\n«My diary shows» that I promised to be in touch today.")
                .flags("Hi Chloe,\n\n«You said you'd have time after Easter», and Easter's over.")
                .flags("Hi Dev,\n\n«It's been three months since I last wrote, so I» thought I'd try again.")
                .flags("Hi Erin,\n\nTwo «months ago you asked» me to come back in two months.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        dateOnlyFollowUp
                .accepts("Hi Ana,\n\nThree months after the test the seal still holds.")
                .accepts("Hi Ben,\n\nYour permit is up in November; the form takes three weeks.")
                .accepts("Hi Chloe,\n\nEaster's over and the price of eggs is down by a third.")
                .accepts("Hi Dev,\n\nMay is here and the asparagus is late.")
                .accepts("Hi Erin,\n\nIt is autumn now and the gutters fill with leaves.")
                .accepts("Hi Ana,\n\nMay is here and the asparagus is late.")
                .accepts("Hi Ben,\n\nIt's now six months since the repair, and the seal holds.");
    }
}
