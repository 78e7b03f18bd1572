package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class UnsolicitedInviteTest {

    private final RuleTester unsolicitedInvite = RuleTester.of(UnsolicitedInvite.rule());

    @Test
    void acceptsAgreedTime() {
        unsolicitedInvite
                .accepts("Hi Ana,\n\nAs we agreed, I put an hour on your calendar.")
                .accepts("Hi Ben,\n\nYou suggested Thursday, so I sent a calendar invite.")
                .accepts("Kind: service\n\nHi Chloe,\n\nI will call you on Thursday about the parcel.");
    }

    @Test
    void acceptsQuestionsAndConditions() {
        unsolicitedInvite
                .accepts("Hi Ana,\n\nCould I call you on Tuesday at 10?")
                .accepts("Hi Ben,\n\nIf that suits you, I'll send a calendar invite.")
                .accepts("Hi Chloe,\n\nHappy to put a time on your calendar once you have read the plan.");
    }

    @Test
    void acceptsTheSameWordsInAnotherSense() {
        unsolicitedInvite
                .accepts("Hi Ana,\n\nOur driver will call you before he brings the sofa.")
                .accepts("Hi Ben,\n\nThe invite to the fair is attached.")
                .accepts("Hi Chloe,\n\nI will send you the calendar with the tide tables.");
    }

    @Test
    void flagsInvitations() {
        unsolicitedInvite
                .flags("Hi Ana,\n\nI have «placed half an hour on your calendar».")
                .flags("Hi Ben,\n\nI just «sent over a calendar invite».")
                .flags("Hi Chloe,\n\n«I've blocked time for us on Monday».");
    }

    @Test
    void flagsCallsAndVisits() {
        unsolicitedInvite
                .flags("Hi Ana,\n\n«I'll give you a call tomorrow» to go through it.")
                .flags("Hi Ben,\n\n«I will swing by your office» with the samples.")
                .flags("Hi Chloe,\n\n«Expect my call» on the 3rd.");
    }

    @Test
    void flagsWhatIsHidden() {
        unsolicitedInvite
                .flags(
                        "Hi Ana,\n\nThe keys of the Leeds depot are with the porter, and I «p\u200But 20\u00A0minutes\non your calendar» for the talk about the second set.")
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> I put 20 minutes on your calendar.\n");
    }

    @Test
    void flagsIndirectWordings() {
        unsolicitedInvite
                .flags("Hi Ana,\n\n«In case I don't receive a message to the contrary, I'll visit» you on the 20th.")
                .flags("Hi Ben,\n\nI've «found a gap in your» public calendar and taken the 3 pm on Monday.")
                .flags("Hi Chloe,\n\n«No answer means yes», in which case we meet at your office on the 6th.")
                .flags("Hi Dev,\n\nI«'ll presume 10 o'clock on Tuesday is fine» and dial you then.")
                .flags("Hi Erin,\n\n«Friday, 2 pm, your place». I bring the samples and the cake.")
                .flags("Hi Ana,\n\n«I plan to swing by your shop on Thursday» morning.")
                .flags("Hi Ben,\n\n«My colleague Dirk will be ringing you at eleven tomorrow».")
                .flags("Hi Chloe,\n\n«We shall be presenting to your board» on Tuesday unless someone cancels.")
                .flags("Hi Dev,\n\n«Should I not hear from you, I'll come» round on Friday.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        unsolicitedInvite
                .accepts("Hi Ana,\n\nOur app puts a hold on your calendar when a patient books.")
                .accepts("Hi Ben,\n\nOur engineer comes to your site within four hours when a lift stops.")
                .accepts("Hi Chloe,\n\nYou booked a measurement for Saturday; the fitter comes at nine.")
                .accepts("Hi Dev,\n\nMay I call you on Thursday at ten?")
                .accepts("Hi Erin,\n\nI booked a table at the fair and would be glad to see you there.")
                .accepts("Hi Ana,\n\nIf you like, I will come by on Friday with the samples.")
                .accepts("Hi Ben,\n\nCould I see you on Monday morning?");
    }
}
