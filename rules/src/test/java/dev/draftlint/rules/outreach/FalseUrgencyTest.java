package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class FalseUrgencyTest {

    private final RuleTester falseUrgency = RuleTester.of(FalseUrgency.rule());

    @Test
    void acceptsGroundedDates() {
        falseUrgency
                .accepts("Hi Ana,\n\nThe tax office wants the form by 31 January.")
                .accepts("Hi Ben,\n\nThe offer stands until 4 May, since the mill closes then.")
                .accepts("Hi Chloe,\n\nWe limit spots so that every client gets attention.")
                .accepts("Hi Dev,\n\nSpace is limited to 20 guests.");
    }

    @Test
    void acceptsTheSameWordsInAnotherSense() {
        falseUrgency
                .accepts("Hi Ana,\n\nThe last chance to see the comet was in 1997.")
                .accepts("Hi Ben,\n\nThere are only two bridges over the river.")
                .accepts("Hi Chloe,\n\nThe actors act fast in the second part.")
                .accepts("Kind: service\n\nHi Dev,\n\nYour current rate expires soon.");
    }

    @Test
    void flagsScarcity() {
        falseUrgency
                .flags("Hi Ana,\n\n«Spots are filling up fast».")
                .flags("Hi Ben,\n\nThere are «only a few seats left».")
                .flags("Hi Chloe,\n\nThe oak is half price «while stocks last».");
    }

    @Test
    void flagsDeadlines() {
        falseUrgency
                .flags("Hi Ana,\n\n«Don't miss out».")
                .flags("Hi Ben,\n\nThis «offer ends tonight».")
                .flags("Hi Chloe,\n\nWrite «before it's too late».")
                .flags("Subject: «Urgent»: your roof\n\nHi Dev,\n\nThe lease has two gaps.");
    }

    @Test
    void flagsWhatIsHidden() {
        falseUrgency
                .flags(
                        "Hi Ana,\n\nThe keys of the Leeds depot are with the porter, and «you had better a\u200Bct\u00A0now» if you want them.")
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> Act now, only two spots left!\n");
    }

    @Test
    void flagsIndirectWordings() {
        falseUrgency
                .flags("Hi Ana,\n\n«You have until tonight to» decide.")
                .flags("Hi Ben,\n\n«Places are limited», so be quick.")
                .flags("Hi Chloe,\n\nThis «deal is only for the next 24 hours».")
                .flags("Hi Dev,\n\nWe're «about to sell out».")
                .flags("Hi Erin,\n\n«Supplies are limited».")
                .flags("Hi Ana,\n\n«Act quickly», this deal is going fast.")
                .flags("Hi Ben,\n\nWe're «almost fully booked», so act fast.")
                .flags("Hi Chloe,\n\nWe're «about to sell out».")
                .flags("Hi Dev,\n\nOur «calendar for May is almost full», so book now.")
                .flags("Hi Erin,\n\n«Act quickly», this deal is going fast.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        falseUrgency
                .accepts("Hi Ana,\n\nYou have until May to file the form.")
                .accepts("Hi Ben,\n\nThe discount for pupils is 10 %.")
                .accepts("Hi Chloe,\n\nThe last train goes at nine.")
                .accepts("Hi Dev,\n\nThe hall seats 20 guests.")
                .accepts("Hi Erin,\n\nThe two slots on the board take cards.")
                .accepts("Hi Ana,\n\nThe discount for pupils is 10 %.")
                .accepts("Hi Ben,\n\nYou have until May to file the form.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        falseUrgency
                .flags("Hi Ana,\n\n«Hesitate now and a neighbour of yours will» have it.")
                .flags("Hi Ana,\n\n«After tonight this offer turns» into a pumpkin.")
                .flags("Hi Ana,\n\nYou will «not see this price again».")
                .flags("Hi Ana,\n\n«Sign before somebody else does».")
                .accepts("Hi Ana,\n\nThe train leaves at 9:10 from platform 2.")
                .accepts("Hi Ana,\n\nSnow melts off the panels by noon.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        falseUrgency.flags("Hi Ana,\n\nSecure «one of the last remaining stands» now!");
        falseUrgency.flags("Hi Ana,\n\nSpots «disappear within» hours.");
        falseUrgency.flags("Hi Ana,\n\n«Apply now before the offer closes».");
    }

    @Test
    void tellsPressureFromPlainNews() {
        falseUrgency
                .accepts("Hi Ana,\n\nThe window closes with a soft click since the new hinge.")
                .accepts("Hi Ben,\n\nFirst come, first served, says the sign at the ferry.")
                .accepts("Hi Chloe,\n\nOther mills are asking for oak, so the price list has a page on beech.")
                .flags("Hi Dev,\n\n«Whoever dithers will miss» the cheap slabs.")
                .flags("Hi Erin,\n\nI can «keep this rate only until tonight».");
    }

    @Test
    void leavesWhatEndsForACustomerAlone() {
        falseUrgency.accepts("Kind: service\n\nHi Ana,\n\nYour rate expires in about 30 days.");
        falseUrgency.accepts("Kind: service\n\nHi Ana,\n\nWe will offer the seat to another pupil on Monday.");
    }

    @Test
    void flagsServiceThatSells() {
        falseUrgency.flags("Kind: service\n\nHi Ana,\n\n«Act now» and the second filter is free.");
        falseUrgency.flags("Kind: service\n\nHi Ana,\n\n«For a limited time», upgrades cost half.");
    }

    @Test
    void takesOnlyWhatEndsForAGround() {
        falseUrgency
                .accepts("Hi Ana,\n\nYour trial expires in 24 hours.")
                .accepts("Hi Ben,\n\nThe download link expires in 24 hours.")
                .accepts("Hi Chloe,\n\nOnly two days left on your lease.")
                .flags("Hi Dev,\n\nUse this link: this «offer expires in 24 hours».")
                .flags("Hi Erin,\n\n«Last chance to» get a quote.")
                .flags("Hi Femi,\n\nThe membership is half price «for a limited time».");
    }
}
