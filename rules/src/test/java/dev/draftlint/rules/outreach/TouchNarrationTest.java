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
        touchNarration.flags("Hi Ana,\n\n«My call went to voicemail».");
        touchNarration.flags("Hi Ana,\n\n«I'll drop you another line» on Friday.");
        touchNarration.flags("Hi Ana,\n\n«I've tried email, phone and LinkedIn».");
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
                .flags("Hi Ana,\n\n«I've tried email, LinkedIn and the phone».")
                .flags("Hi Ben,\n\n«I shall telephone you next» week to follow up on this letter.")
                .flags("Hi Chloe,\n\nIf this doesn't reach you, «I'll drop you a text».")
                .flags("Hi Dev,\n\n«Dropped by your» store twice and left my card.")
                .flags(
                        "Hi Erin,\n\n«I'll be on to your purchasing lead» next week, and to the managing director after that.")
                .flags(
                        "Hi Ana,\n\nIf I can't reach you here «I'll ring the switchboard on Friday» and ask for your deputy.")
                .flags("Hi Ben,\n\nIn addition to this mail «I have messaged you on LinkedIn».")
                .flags("Hi Chloe,\n\n«I will ring reception next» if I don't get through this way.")
                .flags("Hi Dev,\n\n«I was in your shop» on Saturday to leave my card with the manager.")
                .flags(
                        "Hi Erin,\n\n«I am calling you since one week» but nobody takes the phone, therefore I write this mail.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        touchNarration
                .accepts("Hi Ana,\n\nShall I call you, or do you prefer email?")
                .accepts("Hi Ben,\n\nText us your postcode and you get the price.")
                .accepts("Hi Chloe,\n\nYour post on LinkedIn about voicemail made me think of our call log.")
                .accepts("Hi Dev,\n\nYou texted me about the gate: it opens at six.")
                .accepts("Hi Erin,\n\nI wrote to you in May about the bridge and again in June.")
                .accepts("Hi Ana,\n\nMs Hale asked me to send you this letter.")
                .accepts("Hi Ben,\n\nRing Dirk on Monday if the gate sticks.");
    }
}
