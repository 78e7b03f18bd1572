package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class UnsolicitedInviteTest {

    private final RuleTester unsolicitedInvite = RuleTester.of(UnsolicitedInvite.rule());

    @Test
    void acceptsAgreedTime() {
        unsolicitedInvite
                .accepts("Dear Mr Lamb,\n\nI'll come by on Tuesday at three, as your card asks.")
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
                .flags("Hi Ana,\n\nI«'ll give you a call tomorrow» to go through it.")
                .flags("Hi Ben,\n\n«I will swing by your office» with the samples.")
                .flags("Hi Chloe,\n\n«Expect my call on the 3rd».");
    }

    @Test
    void flagsWhatIsHidden() {
        unsolicitedInvite
                .flags(
                        "Kind: sales\n\nHi Ana,\n\nThe keys of the Leeds depot are with the porter, and I «p\u200But 20\u00A0minutes\non your calendar» for the talk about the second set.")
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> I put 20 minutes on your calendar.\n");
    }

    @Test
    void flagsIndirectWordings() {
        unsolicitedInvite
                .flags("Hi Ana,\n\nLet's meet on Wednesday at 11, I have «sent you a Zoom link» already.")
                .flags("Hi Ben,\n\n«Expect our Mr Braun at your» gate on Friday morning.")
                .flags("Hi Chloe,\n\nI «went ahead and put us» down for Tuesday at 3.")
                .flags("Hi Dev,\n\n«You are down for a demo» on the 14th at half past nine.")
                .flags("Hi Erin,\n\nSince I am in town «Thursday, I'll come to your office» at 2.")
                .flags("Hi Ana,\n\nI've «added a meeting to your calendar» for next week.")
                .flags("Hi Ben,\n\nPlease find «attached the calendar invite» for our call.")
                .flags("Hi Chloe,\n\nYou«'ll get a calendar invite» from me shortly.")
                .flags("Hi Dev,\n\n«We will visit your factory next week».")
                .flags("Hi Erin,\n\n«My boss and I will come to see you on Tuesday».");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        unsolicitedInvite
                .accepts("Hi Ana,\n\nCould we visit your factory next week?")
                .accepts("Hi Ben,\n\nPut us down for two tables at the fair.")
                .accepts("Hi Chloe,\n\nCould we visit your factory next week?")
                .accepts("Hi Dev,\n\nPut us down for two tables at the fair.")
                .accepts("Hi Erin,\n\nYou'll get the drawings from me shortly.")
                .accepts("Hi Ana,\n\nOur Mr Braun was at your gate on Friday, as you asked.")
                .accepts("Hi Ben,\n\nYou'll get the drawings from me shortly.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        unsolicitedInvite
                .flags("Hi Ana,\n\n«Wednesday at ten is blocked off for the two» of us.")
                .flags("Hi Ana,\n\n«My colleague will be with you on Thursday».")
                .flags("Hi Ana,\n\nAn «invite is on its way».")
                .flags("Hi Ana,\n\n«I shall present myself at your reception».")
                .accepts("Hi Ana,\n\nWould Friday at three suit you?")
                .accepts("Hi Ana,\n\nThe room is booked by the school on Fridays.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        unsolicitedInvite.flags("Hi Ana,\n\nA «calendar entry for our chat is in your inbox».");
        unsolicitedInvite.flags("Hi Ana,\n\n«I moved our demo to Thursday at three», the invite is updated.");
    }

    @Test
    void flagsTheTakingOfAnHour() {
        unsolicitedInvite
                .accepts("Hi Ana,\n\nThe inspector will call on Thursday at ten, says your letter.")
                .accepts("Hi Ben,\n\nHold the ladder for me on Friday, you said, and so I did.")
                .accepts("Hi Chloe,\n\nPick a slot here and you'll get an invite.")
                .flags("Hi Dev,\n\nI «take the liberty of calling at your mill on Friday».")
                .flags("Hi Erin,\n\nYour secretary has «squeezed me in» after the board.");
    }

    @Test
    void asksWhatTheReaderSaid() {
        unsolicitedInvite
                .accepts("Hi Ana,\n\nYou said that Thursday is quiet. I'll call you Thursday at 10.")
                .accepts("Hi Ben,\n\nYou wanted a demo. I sent you a calendar invite.")
                .flags("Hi Chloe,\n\nYou said on the radio that cold stores leak. «I'll call you Thursday at 10».")
                .flags("Hi Dev,\n\nYou wanted warmer stores, says your page. I «sent you a calendar invite».");
    }
}
