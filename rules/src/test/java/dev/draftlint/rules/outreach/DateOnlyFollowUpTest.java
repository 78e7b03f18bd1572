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
                "Hi Ana,\n\n«You mentioned that autumn would be a better» time. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«Six weeks have gone by». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«My CRM reminded me to call you today». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«It's March now, so here I am». Would Tuesday suit you?");
        dateOnlyFollowUp.flags(
                "Hi Ana,\n\n«When we spoke in May you suggested I check back after the summer». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«The holidays are behind us, so I»'m reaching out. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«I promised to write again in spring». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«A quarter has passed since our chat». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«As requested, it is now Q3». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«I had a note to ping» you this week. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\nLast «time you asked» me to wait until September. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«We said we'd talk after Easter». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«October is here, and you» said October. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«You asked me to try again in Q3». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\nBack in May «you said to reach out in the fall». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\nIt's the «first of the month, so I»'m writing. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«Three months have passed since our call». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«Summer is over, so I thought I»'d write. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\nI «had you in my diary for today». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«You told me January would be a better» time. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«My reminder popped up» this morning. Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«As agreed, I'm calling back after the holidays». Would Tuesday suit you?");
        dateOnlyFollowUp.flags("Hi Ana,\n\n«A year has gone by since we» met. Would Tuesday suit you?");
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
    void acceptsADateWithWhatWasToComeOnIt() {
        String later = "Stage: follow-up\n\nHi Ana,\n\n";
        dateOnlyFollowUp
                .accepts(later + "You said to call in October with prices, and it's October: a lamp is 31 euros.")
                .accepts(later + "You asked me to get back to you in October with two references. They are Maya Lund at"
                        + " Fernbank and Joe Stone at Alder.")
                .accepts(later + "You told me to write in May with the prices. A lamp is 31 euros.")
                .flags(later + "«You asked me to get back to you in October» with two references. Is Tuesday good?")
                .flags(later + "«You said to call in October» with prices, and here I am. Is Tuesday at 10 good?")
                .flags(later + "«You told me to write in May». It is 31 May.");
    }

    @Test
    void flagsIndirectWordings() {
        dateOnlyFollowUp
                .flags(
                        "Stage: follow-up\n\nHi Ana,\n\n«You'd rather discuss it» once the elections were behind you; that is now the case.")
                .flags("Hi Ben,\n\n«Now that the holidays are over, I»'m writing as promised.")
                .flags("Hi Chloe,\n\nHard to believe «it's already been a year since our meeting» in Ghent.")
                .flags("Hi Dev,\n\nThe «summer holidays have finished, so here I» am again.")
                .flags("Stage: follow-up\n\nHi Erin,\n\n«You'd asked me to wait six months». «Six months have passed».")
                .flags(
                        "Stage: follow-up\n\nHi Ben,\n\n«When we spoke in June you indicated» fall as a good time to revisit. Fall is now here.")
                .flags(
                        "Stage: follow-up\n\nHi Chloe,\n\n«You'd asked me to wait six months». «Six months have passed».")
                .flags("Stage: follow-up\n\nHi Dev,\n\n«You mentioned May» as a good time to talk, and May is here.")
                .flags("Hi Erin,\n\n«My calendar says today»'s the day to contact you.")
                .flags("Hi Ana,\n\n«Two weeks have elapsed since my proposal».")
                .flags("Hi Chloe,\n\n«Now that the holidays are over, I»'m writing as promised.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        dateOnlyFollowUp
                .accepts("Hi Ana,\n\nMy calendar has room on Friday.")
                .accepts("Hi Ben,\n\nMay is here and the asparagus is late.")
                .accepts("Hi Chloe,\n\nIt is autumn now and the gutters fill with leaves.")
                .accepts("Hi Dev,\n\nThe summer holidays have finished and the pool is half price.")
                .accepts("Hi Erin,\n\nEaster's over and the price of eggs is down by a third.")
                .accepts(
                        "Hi Ana,\n\nYou said that in November the yard floods. The new drain takes 40 litres a second.")
                .accepts("Hi Ben,\n\nTerm starts on Monday, and your hall has no heating until the 12th.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        dateOnlyFollowUp
                .flags("Stage: follow-up\n\nHi Ana,\n\n«My notebook tells me to write» to you again.")
                .flags("Stage: follow-up\n\nHi Ana,\n\n«I put a cross in my diary» for today.")
                .flags("Stage: follow-up\n\nHi Ana,\n\nIt is «exactly one year since we spoke».")
                .accepts("Stage: follow-up\n\nHi Ana,\n\nThe term has passed without a fire alarm.")
                .accepts("Stage: follow-up\n\nHi Ana,\n\nYou asked for the June figures in July: they are attached.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        dateOnlyFollowUp.flags("Stage: follow-up\n\nHi Ana,\n\n«A quarter has gone since our chat».");
        dateOnlyFollowUp.flags("Stage: follow-up\n\nHi Ana,\n\n«We last talked in May, and the summer is now over».");
        dateOnlyFollowUp.flags(
                "Stage: follow-up\n\nHi Ana,\n\n«Now that Easter has passed, I» wanted to pick this up.");
    }

    @Test
    void hearsThatTheNamedTimeHasCome() {
        dateOnlyFollowUp.accepts(
                "Stage: follow-up\n\nHi Ana,\n\nYou wanted to wait until the fair. The prices are out now: 12 lamps for 300 euros, as the stand list below shows.");
        dateOnlyFollowUp.accepts("Stage: follow-up\n\nHi Ana,\n\nThe harvest is over, and the barn is full.");
        dateOnlyFollowUp.accepts("Hi Ana,\n\nFive weeks ago the council closed the gate.");
        dateOnlyFollowUp.flags("Stage: follow-up\n\nHi Ana,\n\n«Harvest is over, so here I» am.");
        dateOnlyFollowUp.flags(
                "Stage: follow-up\n\nHi Ana,\n\n«You wanted to wait until the fair, and the fair» is done.");
        dateOnlyFollowUp.flags(
                "Stage: follow-up\n\nHi Ana,\n\n«Five weeks ago you visited» our stand, hence this mail.");
    }
}
