package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class DidYouSeeTest {

    private final RuleTester didYouSee = RuleTester.of(DidYouSee.rule());

    @Test
    void leavesNearMissesAlone() {
        didYouSeeaccepts("Hi Ana,\n\nDid you see the new rules for depot lighting?");
        didYouSeeaccepts("Hi Ana,\n\nDid you get a chance to try the new lamps in Leeds?");
        didYouSeeaccepts("Hi Ana,\n\nWe have received your application and will read it this week.");
        didYouSeeaccepts("Hi Ana,\n\nIf the ticket has not arrived, look in the spam folder.");
        didYouSeeaccepts("Hi Ana,\n\nDid you see how Alder cut its night shift to four people?");
        didYouSeeaccepts("Hi Ana,\n\nYou missed 212 calls in March, by your own log.");
        didYouSeeaccepts("Hi Ana,\n\nHave you seen the vans that idle outside gate B?");
        didYouSeeaccepts("Hi Ana,\n\nDid you receive the new tariff letter from the water board?");
        didYouSeeaccepts("Hi Ana,\n\nI hope this email finds you well.");
        didYouSeeaccepts("Hi Ana,\n\nThank you for reading my last email so closely.");
        didYouSeeaccepts("Hi Ana,\n\nI saw your message on the forum about hinge wear.");
        didYouSeeaccepts("Hi Ana,\n\nYou may have missed the deadline for the grant; a second one closes on 4 June.");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        didYouSeeflags("Hi Ana,\n\n«Did my earlier note make it» to you?");
        didYouSeeflags("Hi Ana,\n\nI suspect «my last message went to spam».");
        didYouSeeflags("Hi Ana,\n\n«Perhaps you overlooked my previous email».");
        didYouSeeflags("Hi Ana,\n\n«Have you had a minute to go over the proposal I sent»?");
        didYouSeeflags("Hi Ana,\n\n«Did the brochure reach» you?");
        didYouSeeflags("Hi Ana,\n\n«Not certain this got to you».");
        didYouSeeflags("Hi Ana,\n\n«I'm guessing you haven't had time to read my note».");
        didYouSeeflags("Hi Ana,\n\n«Checking that my email from Tuesday came through».");
        didYouSeeflags("Hi Ana,\n\n«Was my last email received»?");
        didYouSeeflags("Hi Ana,\n\nAny «chance you caught my note» on Monday?");
        didYouSeeflags("Hi Ana,\n\n«Have you come across my message» yet?");
        didYouSeeflags("Hi Ana,\n\n«I hope my previous message found its way to you».");
        didYouSeeflags("Hi Ana,\n\nJust «confirming receipt» of my proposal.");
        didYouSeeflags("Hi Ana,\n\n«Were you able to review the deck»?");
        didYouSeeflags("Hi Ana,\n\nCan you «confirm that you got my email»?");
        didYouSeeflags("Hi Ana,\n\n«Has my proposal landed» on your desk?");
        didYouSeeflags("Hi Ana,\n\n«You probably didn't see my first message».");
        didYouSeeflags("Hi Ana,\n\n«Maybe my emails are ending up in your junk» folder.");
        didYouSeeflags("Hi Ana,\n\n«Did you have a look at what I sent» over?");
        didYouSeeflags("Hi Ana,\n\n«Wondering whether my note got through».");
        didYouSeeflags("Hi Ana,\n\n«Had a chance to read it yet»?");
        didYouSeeflags("Hi Ana,\n\n«I wasn't sure whether the quote arrived».");
        didYouSeeflags("Hi Ana,\n\n«I trust you have received my letter» of 3 May.");
        didYouSeeflags("Hi Ana,\n\nPlease let me «know you received this».");
        didYouSeeflags("Hi Ana,\n\nCould you «confirm receipt» of the attached proposal?");
        didYouSeeflags("Hi Ana,\n\n«Assuming you've read my earlier mail», what do you think?");
        didYouSeeflags("Hi Ana,\n\n«My last two emails may not have reached you».");
        didYouSeeflags("Hi Ana,\n\nIt's possible «my email never made it past your filters».");
        didYouSeeflags("Hi Ana,\n\n«Did you manage to open the link I shared»?");
        didYouSeeflags("Hi Ana,\n\n«Have you looked at my email»?");
    }

    @Test
    void seesThroughDisguises() {
        didYouSee.html().flags("<p>Hi Ana,</p><p>«Did you see my&nbsp;l&#97;st email»?</p>");
        didYouSee.flags("Hi Ana,\n\n«Did you get a chance\nto look at my last e-mail»?");
        didYouSee.accepts("Hi Ana,\n\nThe plan is attached.\n\n> Did you see my last email?\n> Tom");
    }

    @Test
    void deletesAQuestionThatStandsAlone() {
        didYouSee.fixes(
                "Hi Ana,\n\nDid you see my last email? The Leeds depot cut its bill by a third.",
                "Hi Ana,\n\nThe Leeds depot cut its bill by a third.");
    }
}
