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
        dateOnlyFollowUp.flags("Hi Ana,\n\nThe «holidays are behind us, so I»'m reaching out. Would Tuesday suit you?");
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
                .flags("Hi Ana,\n\nThe «first of the month is here, as we» said.")
                .flags("Hi Ben,\n\n«You were going to have more headspace once» the move was done. I gather it's done.")
                .flags("Hi Chloe,\n\n«A full quarter on from our talk», here's my message.")
                .flags("Hi Dev,\n\n«I said I'd leave it a fortnight»; it has been a fortnight.")
                .flags("Hi Erin,\n\nI let the summer pass «as you wished».")
                .flags("Hi Ana,\n\n«As agreed, I'm getting back in touch now that September» has arrived.")
                .flags("Hi Ben,\n\n«You'd said to try again once the fiscal year» closed, and it closed on Friday.")
                .flags("Hi Chloe,\n\nThe lambs are out, so «per your words» it must be time.")
                .flags("Hi Dev,\n\n«Two weeks have elapsed» since my proposal.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        dateOnlyFollowUp
                .accepts("Hi Ana,\n\nSix months after the switch, Brill & Co pay 40 % less.")
                .accepts("Hi Ben,\n\nYour lease has ten days left.")
                .accepts("Hi Chloe,\n\nIt has been a pleasure to work with you.")
                .accepts("Hi Dev,\n\nIt is October, and frost will crack an open pipe in a week.")
                .accepts("Hi Erin,\n\nMy calendar is open on Monday at two.")
                .accepts("Hi Ana,\n\nIn spring the prices of seed rise by a fifth.")
                .accepts("Hi Ben,\n\nTwelve months is the term of the lease.");
    }
}
