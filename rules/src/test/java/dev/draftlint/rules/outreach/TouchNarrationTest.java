package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class TouchNarrationTest {

    private final RuleTester touchNarration = RuleTester.of(TouchNarration.rule());

    @Test
    void leavesNearMissesAlone() {
        touchNarration.accepts("Hi Ana,\n\nI am returning your call of this morning.");
        touchNarration.accepts("Hi Ana,\n\nCall me on 555-0100 if that is easier.");
        touchNarration.accepts("Hi Ana,\n\nMy mail of Monday had the plan; the prices are below.");
        touchNarration.accepts("Hi Ana,\n\nYour post on LinkedIn about night shifts made me count ours.");
        touchNarration.accepts("Hi Ana,\n\nOur line takes every voicemail and writes it down for you.");
        touchNarration.accepts("Hi Ana,\n\nAs agreed, I'll call you again on Thursday at 10.");
        touchNarration.accepts("Hi Ana,\n\nYou left me a voicemail about the invoice; the answer is yes.");
        touchNarration.accepts("Hi Ana,\n\nYou can reach me on my mobile after nine.");
        touchNarration.accepts(
                "Hi Ana,\n\nI wrote last week about the lamp prices, and they have dropped to 31 euros.");
        touchNarration.accepts(
                "Hi Ana,\n\nYour callers leave 40 voicemails a night, and nobody hears them before nine.");
        touchNarration.accepts("Hi Ana,\n\nWe called 40 of your former guests and asked why they left.");
        touchNarration.accepts("Hi Ana,\n\nYour LinkedIn page names three plants; we count four.");
        touchNarration.accepts("Hi Ana,\n\nA phone call costs you four minutes, and you take 40 a day.");
        touchNarration.accepts("Hi Ana,\n\nText STOP to end these notes.");
        touchNarration.accepts("Hi Ana,\n\nI called the council and got you the permit number: 4412.");
        touchNarration.accepts("Hi Ana,\n\nPlease leave a voicemail if I am out.");
        touchNarration.accepts("Hi Ana,\n\nI am calling back as you asked: 555-0100 until five.");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        touchNarration.flags("Hi Ana,\n\n«I left a message with your receptionist».");
        touchNarration.flags("Hi Ana,\n\n«I rang you» twice yesterday and sent an email.");
        touchNarration.flags("Hi Ana,\n\n«I also messaged you on LinkedIn».");
        touchNarration.flags("Hi Ana,\n\n«I've emailed, called» and knocked on your LinkedIn door.");
        touchNarration.flags("Hi Ana,\n\n«Next I'll try» your colleague Sam.");
        touchNarration.flags("Hi Ana,\n\n«I tried your mobile» earlier.");
        touchNarration.flags("Hi Ana,\n\n«I just called and got your voicemail».");
        touchNarration.flags("Hi Ana,\n\n«I'll give you a ring again» next week.");
        touchNarration.flags("Hi Ana,\n\nYou may have seen «my connection request» too.");
        touchNarration.flags("Hi Ana,\n\n«I sent a text», too.");
        touchNarration.flags("Hi Ana,\n\n«Expect one more email from me».");
        touchNarration.flags("Hi Ana,\n\n«I'll keep trying».");
        touchNarration.flags("Hi Ana,\n\n«We dropped by your» stand and left a card.");
        touchNarration.flags("Hi Ana,\n\n«I gave your office a call» this morning.");
        touchNarration.flags("Hi Ana,\n\n«I'll follow up again in two weeks».");
        touchNarration.flags("Hi Ana,\n\nAfter «my call on» Monday and my LinkedIn note, I'm trying email.");
        touchNarration.flags("Hi Ana,\n\n«I tried to catch you on the phone».");
        touchNarration.flags("Hi Ana,\n\n«I'll try you again on Thursday».");
        touchNarration.flags("Hi Ana,\n\n«I spoke with your assistant» and left my number.");
        touchNarration.flags("Hi Ana,\n\n«I also sent an InMail».");
        touchNarration.flags("Hi Ana,\n\n«I've pinged you on LinkedIn» as well.");
        touchNarration.flags("Hi Ana,\n\n«I left word with your front desk».");
        touchNarration.flags("Hi Ana,\n\n«My call went» to voicemail.");
        touchNarration.flags("Hi Ana,\n\n«I'll drop you another line» on Friday.");
        touchNarration.flags("Hi Ana,\n\n«I've tried email, phone» and LinkedIn.");
        touchNarration.flags("Hi Ana,\n\n«I gave you a buzz» on Tuesday.");
        touchNarration.flags("Hi Ana,\n\n«You'll hear from me again» next month.");
        touchNarration.flags("Hi Ana,\n\n«I reached out to you on Twitter» too.");
        touchNarration.flags("Hi Ana,\n\n«I phoned this morning» but you were out.");
        touchNarration.flags("Hi Ana,\n\n«I'm going to try your colleague» in purchasing next.");
    }

    @Test
    void seesThroughDisguises() {
        touchNarration.html().flags("<p>Hi Ana,</p><p>«I left you a&nbsp;voice&shy;mail» this morning.</p>");
        touchNarration.accepts("Hi Ana,\n\nThe plan is attached.\n\n> I left you a voicemail.\n> Tom");
    }

    @Test
    void flagsIndirectWordings() {
        touchNarration
                .flags(
                        "Hi Ana,\n\nOver the coming days «you will get a postcard, a call and perhaps a visit from our» Ms Hale.")
                .flags("Hi Ben,\n\nI already spoke with two people on your team and «left my details with» both.")
                .flags(
                        "Hi Chloe,\n\nYou may have noticed «my friend request», and my comment under your Friday post too.")
                .flags(
                        "Hi Dev,\n\nI popped a leaflet «through your letterbox» on Friday and thought I'd follow it up electronically.")
                .flags("Hi Erin,\n\nSince «the mailbox» on your phone is full, I'm resorting to the keyboard.")
                .flags("Hi Ana,\n\nThis is the «third channel» I'm trying: first the phone, then LinkedIn.")
                .flags("Hi Ben,\n\n«My telephone call» to the practice on the 4th wasn't put through.")
                .flags("Hi Chloe,\n\n«Tried calling». Tried LinkedIn. Now trying email.")
                .flags("Hi Dev,\n\n«I also sent you a DM on Instagram» and commented on your last post.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        touchNarration
                .accepts("Hi Ana,\n\nAs we discussed on the phone yesterday, the pump ships on Monday.")
                .accepts("Hi Ben,\n\nI'm sorry that I missed your call. The answer is yes.")
                .accepts("Hi Chloe,\n\nI read your tweet about the roof and the email you sent to members.")
                .accepts("Hi Dev,\n\nJanet at your front counter ordered 12 mops, which arrive on Friday.")
                .accepts("Hi Erin,\n\nI left a message for the fitter at your site, as you asked.")
                .accepts("Hi Ana,\n\nMy assistant will send you the contract by courier.")
                .accepts("Hi Ben,\n\nYou can call me on 555 0192 until six.");
    }
}
