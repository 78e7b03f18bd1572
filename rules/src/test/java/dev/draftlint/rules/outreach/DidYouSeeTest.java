package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DidYouSeeTest {

    private final RuleTester didYouSee = RuleTester.of(DidYouSee.rule());

    @Test
    void leavesNearMissesAlone() {
        didYouSee.accepts("Hi Ana,\n\nDid you see the new rules for depot lighting?");
        didYouSee.accepts("Hi Ana,\n\nI trust this letter reaches you in good health.");
        didYouSee.accepts("Hi Ana,\n\nDid you get a chance to try the new lamps in Leeds?");
        didYouSee.accepts("Hi Ana,\n\nWe have received your application and will read it this week.");
        didYouSee.accepts("Hi Ana,\n\nIf the ticket has not arrived, look in the spam folder.");
        didYouSee.accepts("Hi Ana,\n\nDid you see how Alder cut its night shift to four people?");
        didYouSee.accepts("Hi Ana,\n\nYou missed 212 calls in March, by your own log.");
        didYouSee.accepts("Hi Ana,\n\nHave you seen the vans that idle outside gate B?");
        didYouSee.accepts("Hi Ana,\n\nDid you receive the new tariff letter from the water board?");
        didYouSee.accepts("Hi Ana,\n\nI hope this email finds you well.");
        didYouSee.accepts("Hi Ana,\n\nThank you for reading my last email so closely.");
        didYouSee.accepts("Hi Ana,\n\nI saw your message on the forum about hinge wear.");
        didYouSee.accepts("Hi Ana,\n\nYou may have missed the deadline for the grant; a second one closes on 4 June.");
        didYouSee.accepts("Hi Ana,\n\nDid you see that the council cut the grant by half?");
        didYouSee.accepts("Hi Ana,\n\nHave you read the new fire code? Page six bans your doors.");
        didYouSee.accepts("Hi Ana,\n\nDid you get the rain that flooded Leeds?");
        didYouSee.accepts("Hi Ana,\n\nYour reply to my email settled the question of the doors.");
        didYouSee.accepts("Hi Ana,\n\nYou may have seen the vans on the A64.");
        didYouSee.accepts("Hi Ana,\n\nI received your brochure at the fair and read it twice.");
        didYouSee.accepts("Hi Ana,\n\nDid you receive your badge at the gate?");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        didYouSee.flags("Hi Ana,\n\n«Did my earlier note make it to you»?");
        didYouSee.flags("Hi Ana,\n\nI suspect «my last message went to spam».");
        didYouSee.flags("Hi Ana,\n\n«Perhaps you overlooked my previous email».");
        didYouSee.flags("Hi Ana,\n\n«Have you had a minute to go over the proposal I sent»?");
        didYouSee.flags("Hi Ana,\n\n«Did the brochure reach you»?");
        didYouSee.flags("Hi Ana,\n\n«Not certain this got to you».");
        didYouSee.flags("Hi Ana,\n\n«I'm guessing you haven't had time to read my note».");
        didYouSee.flags("Hi Ana,\n\n«Checking that my email from Tuesday came through».");
        didYouSee.flags("Hi Ana,\n\n«Was my last email received»?");
        didYouSee.flags("Hi Ana,\n\nAny «chance you caught my note» on Monday?");
        didYouSee.flags("Hi Ana,\n\n«Have you come across my message» yet?");
        didYouSee.flags("Hi Ana,\n\n«I hope my previous message found its way to you».");
        didYouSee.flags("Hi Ana,\n\nJust «confirming receipt» of my proposal.");
        didYouSee.flags("Hi Ana,\n\n«Were you able to review the deck»?");
        didYouSee.flags("Hi Ana,\n\nCan you «confirm that you got my email»?");
        didYouSee.flags("Hi Ana,\n\n«Has my proposal landed on your desk»?");
        didYouSee.flags("Hi Ana,\n\n«You probably didn't see my first message».");
        didYouSee.flags("Hi Ana,\n\n«Maybe my emails are ending up in your junk» folder.");
        didYouSee.flags("Hi Ana,\n\n«Did you have a look at what I sent» over?");
        didYouSee.flags("Hi Ana,\n\n«Wondering whether my note got through».");
        didYouSee.flags("Hi Ana,\n\n«Had a chance to read it yet»?");
        didYouSee.flags("Hi Ana,\n\n«I wasn't sure whether the quote arrived».");
        didYouSee.flags("Hi Ana,\n\n«I trust you have received my letter» of 3 May.");
        didYouSee.flags("Hi Ana,\n\nPlease let me «know you received this».");
        didYouSee.flags("Hi Ana,\n\nCould you «confirm receipt» of the attached proposal?");
        didYouSee.flags("Hi Ana,\n\n«Assuming you've read my earlier mail», what do you think?");
        didYouSee.flags("Hi Ana,\n\n«My last two emails may not have reached you».");
        didYouSee.flags("Hi Ana,\n\nIt's possible «my email never made it past your filters».");
        didYouSee.flags("Hi Ana,\n\n«Did you manage to open the link I shared»?");
        didYouSee.flags("Hi Ana,\n\n«Have you looked at my email»?");
        didYouSee.flags("Hi Ana,\n\n«Did anything I sent make it» past your assistant?");
        didYouSee.flags("Hi Ana,\n\n«I'm not sure my last note ever arrived».");
        didYouSee.flags("Hi Ana,\n\nI wonder if you ever «got round to reading the deck».");
        didYouSee.flags("Hi Ana,\n\n«Were you able to open the attachment»?");
        didYouSee.flags("Hi Ana,\n\n«I was hoping you'd had time to review the quote».");
        didYouSee.flags("Hi Ana,\n\n«I'm curious whether my message found you».");
        didYouSee.flags("Hi Ana,\n\nCan you let me «know if you got this»?");
        didYouSee.flags("Hi Ana,\n\n«Did you have time to digest the report we sent» over?");
        didYouSee.flags("Hi Ana,\n\n«Possibly my email went astray».");
        didYouSee.flags("Hi Ana,\n\n«You must have overlooked my first message».");
        didYouSee.flags("Hi Ana,\n\n«Have you been able to go over our estimate»?");
        didYouSee.flags("Hi Ana,\n\nIn case «my earlier email never reached you», here it is.");
    }

    @Test
    void seesThroughDisguises() {
        didYouSee.html().flags("<p>Hi Ana,</p><p>«Did you see my&nbsp;l&#97;st email»?</p>");
        didYouSee.flags(
                "Hi Ana,\n\nThe plan for the depot in Leeds is done and costed. «Did you get a chance\nto look at my last e-mail» before the board met on it?");
        didYouSee.accepts("Hi Ana,\n\nThe plan is attached.\n\n> Did you see my last email?\n> Tom");
    }

    @Test
    void deletesAQuestionThatStandsAlone() {
        didYouSee.fixes(
                "Hi Ana,\n\nDid you see my last email? The Leeds depot cut its bill by a third.",
                "Hi Ana,\n\nThe Leeds depot cut its bill by a third.");
    }

    @Test
    void keepsAQuestionThatTheNextSentenceSpeaksOf() {
        String ifSo = "Hi Ana,\n\nDid you get a chance to look at my last email? If so, what did you think?";
        String it = "Hi Ana,\n\nDid you see my last email? It had the plan of the depot.";
        didYouSee
                .fixes(ifSo, ifSo)
                .fixes(it, it)
                .fixes(
                        "Hi Ana,\n\nDid you see my last email? If the depot opens in May, the lamps are due.",
                        "Hi Ana,\n\nIf the depot opens in May, the lamps are due.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        didYouSee
                .flags("Hi Ana,\n\n«Did my drawings come through» all right?")
                .flags("Hi Ana,\n\n«I wonder if my letter ever crossed your desk».")
                .flags("Hi Ana,\n\nAssuming you've «had a moment with the estimate I posted».")
                .flags("Hi Ana,\n\n«I suspect my note has slipped past you».")
                .accepts("Hi Ana,\n\nHas the new boiler turned up yet?")
                .accepts("Hi Ana,\n\nDid the goods train pass you by?");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        didYouSee.flags("Stage: follow-up\n\nHi Ana,\n\n«Have you been able to cast an eye over the quote»?");
        didYouSee.flags("Stage: follow-up\n\nHi Ana,\n\n«I take it you got my message» about the hall.");
        didYouSee.flags("Stage: follow-up\n\nHi Ana,\n\n«You will have seen my email» of Tuesday.");
        didYouSee.flags("Stage: follow-up\n\nHi Ana,\n\n«Just wanted to be certain that you had got the invitation».");
    }

    @Test
    void asksWhateverBecameOfAMail() {
        didYouSee.accepts("Stage: follow-up\n\nHi Ana,\n\nDid the lamps from Monday's lorry come through the gate?");
        didYouSee.accepts(
                "Stage: follow-up\n\nHi Ana,\n\nDid you see that the council has set a new limit for depot lights?");
        didYouSee.accepts("Stage: follow-up\n\nHi Ana,\n\nI have read your letter twice.");
        didYouSee.flags("Stage: follow-up\n\nHi Ana,\n\n«Did Monday's letter come through»?");
        didYouSee.flags("Stage: follow-up\n\nHi Ana,\n\n«I wonder whether my lines ever came to your hands».");
        didYouSee.flags("Stage: follow-up\n\nHi Ana,\n\n«You'll have had my brochure» by now.");
        didYouSee.flags("Stage: follow-up\n\nHi Ana,\n\n«You may have scrolled past my note».");
        didYouSee.flags("Stage: follow-up\n\nHi Ana,\n\n«That letter of mine, is it still unopened»?");
    }
}
