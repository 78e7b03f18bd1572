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
        touchNarration.flags("Hi Ana,\n\n«I rang you twice» yesterday and sent an email.");
        touchNarration.flags("Hi Ana,\n\n«I also messaged you on LinkedIn».");
        touchNarration.flags("Hi Ana,\n\n«I've emailed, called and knocked on your LinkedIn» door.");
        touchNarration.flags("Hi Ana,\n\nNext «I'll try your colleague» Sam.");
        touchNarration.flags("Hi Ana,\n\nI «tried your mobile» earlier.");
        touchNarration.flags("Hi Ana,\n\nI just called and «got your voicemail».");
        touchNarration.flags("Hi Ana,\n\n«I'll give you a ring again» next week.");
        touchNarration.flags("Hi Ana,\n\nYou may have seen «my connection request» too.");
        touchNarration.flags("Hi Ana,\n\n«I sent a text», too.");
        touchNarration.flags("Hi Ana,\n\n«Expect one more email from me».");
        touchNarration.flags("Hi Ana,\n\n«I'll keep trying».");
        touchNarration.flags("Hi Ana,\n\n«We dropped by your stand and left» a card.");
        touchNarration.flags("Hi Ana,\n\nI «gave your office a call» this morning.");
        touchNarration.flags("Hi Ana,\n\n«I'll follow up again in two weeks».");
        touchNarration.flags("Hi Ana,\n\nAfter «my call on Monday» and my LinkedIn note, I'm trying email.");
        touchNarration.flags("Hi Ana,\n\n«I tried to catch you on the phone».");
        touchNarration.flags("Hi Ana,\n\n«I'll try you again» on Thursday.");
        touchNarration.flags("Hi Ana,\n\n«I spoke with your assistant» and left my number.");
        touchNarration.flags("Hi Ana,\n\n«I also sent an InMail».");
        touchNarration.flags("Hi Ana,\n\n«I've pinged you on LinkedIn» as well.");
        touchNarration.flags("Hi Ana,\n\n«I left word with your front desk».");
        touchNarration.flags("Hi Ana,\n\n«My call went» to voicemail.");
        touchNarration.flags("Hi Ana,\n\n«I'll drop you another line» on Friday.");
        touchNarration.flags("Hi Ana,\n\n«I've tried email, phone and LinkedIn».");
        touchNarration.flags("Hi Ana,\n\nI «gave you a buzz» on Tuesday.");
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
                .flags("Hi Ben,\n\n«I called but» nobody answered, so here's an email instead.")
                .flags("Hi Chloe,\n\nI «will follow this mail with a phone call» on Thursday, and then with a visit.")
                .flags("Hi Dev,\n\nYou might have seen my «invitation on LinkedIn». «I also tried you on the phone».")
                .flags("Hi Ben,\n\n«I called but» nobody answered, so here's an email instead.")
                .flags("Hi Chloe,\n\nYour secretary has had «two calls from us» already.")
                .flags(
                        "Hi Dev,\n\n«Your PA took my message» twice, and I've connected with two of your colleagues on LinkedIn.")
                .flags("Hi Erin,\n\nI stopped by your booth, then «called the store, and now I»'m in your inbox.")
                .flags("Hi Ana,\n\n«I rang on Thursday» but you were in a meeting.")
                .flags("Hi Ben,\n\n«I've left a note with your assistant» and will call again on Friday.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        touchNarration
                .accepts("Hi Ana,\n\nI called the fitter and he comes at nine.")
                .accepts("Hi Ben,\n\nPlease ring the front desk when you arrive.")
                .accepts("Hi Chloe,\n\nThanks for taking my call on Tuesday. The quote is attached.")
                .accepts("Hi Dev,\n\nYou called our office and left a message about the gate; here is the answer.")
                .accepts("Hi Erin,\n\nRing reception and ask for Ms Hale if the gate is shut.")
                .accepts("Hi Ana,\n\nHe sent you a parcel with the seals you ordered.")
                .accepts("Hi Ben,\n\nOur front desk will ring you when the part is in.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        touchNarration
                .flags("Hi Ana,\n\n«Your receptionist has my card» since Monday.")
                .flags("Hi Ana,\n\n«I slipped a note under your» door.")
                .flags("Hi Ana,\n\nYou were out when «I called on Friday».")
                .flags("Hi Ana,\n\n«I'll be trying you by WhatsApp next week».")
                .accepts("Hi Ana,\n\nThe line was busy when your guests rang.")
                .accepts("Hi Ana,\n\nWe put leaflets through 4,000 doors a day.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        touchNarration.flags("Hi Ana,\n\n«Having rung your office» twice, I now try by mail.");
        touchNarration.flags("Hi Ana,\n\n«I'll be in touch with your secretary» on Monday.");
        touchNarration.flags("Hi Ana,\n\n«My phone calls have» not got past your front desk.");
    }

    @Test
    void followsTheSenderToAnyChannel() {
        touchNarration.accepts("Stage: follow-up\n\nHi Ana,\n\nOur clinic has a page on Instagram since May.");
        touchNarration.accepts("Stage: follow-up\n\nHi Ana,\n\nThe director of the club rang the bell at noon.");
        touchNarration.accepts("Stage: follow-up\n\nHi Ana,\n\nYou hear the bell from the yard too.");
        touchNarration.flags("Stage: follow-up\n\nHi Ana,\n\n«I messaged you on Instagram» too.");
        touchNarration.flags("Stage: follow-up\n\nHi Ana,\n\n«Having phoned your reception», I now write.");
    }

    @Test
    void keepsConditionsToWhatIsToCome() {
        touchNarration.accepts("Hi Ana,\n\nI'll call you again once you have the drawings.");
        touchNarration.accepts("Hi Ana,\n\nI'll reach out again when the mill opens.");
        touchNarration.flags("Hi Ana,\n\n«I left you a voicemail», so call me if you like.");
        touchNarration.flags("Hi Ana,\n\n«I sent you a LinkedIn request» too, for when you have a minute.");
    }
}
