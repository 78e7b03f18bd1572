package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class CheckingInTest {

    private final RuleTester checkingIn = RuleTester.of(CheckingIn.rule());

    @Test
    void leavesNearMissesAlone() {
        checkingInaccepts("Hi Ana,\n\nCheck-in starts at 3 pm and the desk is open all night.");
        checkingInaccepts("Hi Ana,\n\nYou can check in online from Thursday.");
        checkingInaccepts("Kind: service\n\nHi Ana,\n\nChecking in on the export bug you reported Monday: is it gone?");
        checkingInaccepts("Hi Ana,\n\nPlease check in your changes before the freeze.");
        checkingInaccepts("Hi Ana,\n\nYour team checks in 400 guests a night, and each check-in takes four minutes.");
        checkingInaccepts("Hi Ana,\n\nNurses spend two hours a day checking in on patients by phone.");
        checkingInaccepts("Hi Ana,\n\nOur app reminds crews to check in at each site.");
        checkingInaccepts("Hi Ana,\n\nThe circle back at the depot is closed to lorries.");
        checkingInaccepts("Hi Ana,\n\nWe touched base camp on the third day and the view was superb.");
        checkingInaccepts(
                "Kind: service\n\nHi Ana,\n\nChecking in on ticket 4412: did the new export finish overnight?");
        checkingInaccepts("Hi Ana,\n\nHappy to circle back in spring if the timing is wrong.");
        checkingInaccepts("Hi Ana,\n\nThe radar on your second crane shows a fault.");
        checkingInaccepts("Hi Ana,\n\nI see how your pages are doing against three rivals: two rank below page four.");
        checkingInaccepts("Hi Ana,\n\nYour weekly check-in with the night shift is where the 12 minutes go.");
        checkingInaccepts("Hi Ana,\n\nNo need to check in with me before you ship it.");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        checkingInflags("Hi Ana,\n\n«Dropping you a line to see how the lighting project is coming along».");
        checkingInflags("Hi Ana,\n\n«Wanted to poke my head in» before the holidays.");
        checkingInflags("Hi Ana,\n\nIt has been a minute, so «I figured I'd swing back» around.");
        checkingInflags("Hi Ana,\n\n«Popping in to see where you've landed on» the retrofit.");
        checkingInflags("Hi Ana,\n\n«Just looping back» on this.");
        checkingInflags("Hi Ana,\n\n«I'm reaching out to see how everything is going» with the new site.");
        checkingInflags("Hi Ana,\n\nMy «aim is simply to stay on your radar» for next season.");
        checkingInflags("Hi Ana,\n\nI thought it might «be a good time to touch base» about your roof.");
        checkingInflags("Hi Ana,\n\n«Quick pulse check» before Q3 closes.");
        checkingInflags("Hi Ana,\n\n«We're doing our quarterly check-in» with clinics in the area.");
        checkingInflags("Hi Ana,\n\n«Curious where things stand with» the warehouse search.");
        checkingInflags("Hi Ana,\n\n«Keeping us front of mind» as you plan next year.");
        checkingInflags("Hi Ana,\n\n«Let me circle back» on our chat at the fair.");
        checkingInflags("Subject: «Touching base»\n\nHi Ana,\n\nWould Tuesday suit you?");
        checkingInflags("Subject: «Check-in»\n\nHi Ana,\n\nWould Tuesday suit you?");
        checkingInflags("Hi Ana,\n\n«Checking back» with you on the pilot.");
        checkingInflags("Hi Ana,\n\n«Just seeing how you're getting on».");
        checkingInflags("Hi Ana,\n\n«I'd like to see if anything has changed» on your side.");
        checkingInflags("Hi Ana,\n\nStopping «by your inbox to say hello».");
        checkingInflags("Hi Ana,\n\n«Wondering how things are shaping up» for the autumn launch.");
        checkingInflags("Hi Ana,\n\n«Saying hi» again from Northwind.");
        checkingInflags("Hi Ana,\n\n«I am following up to see where we are with» the contract.");
        checkingInflags("Hi Ana,\n\n«Time for me to touch base» again.");
        checkingInflags("Hi Ana,\n\n«Putting this back on your radar».");
        checkingInflags("Hi Ana,\n\nFigured it «was time for another check-in».");
        checkingInflags("Hi Ana,\n\nJust making the «rounds to see how everyone is doing».");
        checkingInflags("Hi Ana,\n\n«I'm simply looking to reconnect and hear what's new».");
        checkingInflags("Hi Ana,\n\nJust a quick «hello to see how your week is shaping up».");
        checkingInflags("Hi Ana,\n\n«This is my usual end-of-month check in».");
        checkingInflags("Hi Ana,\n\n«Hoping to catch up and see where your team is at with» hiring.");
        checkingInflags("Hi Ana,\n\n«I wanted to reach out and see how things are going» at Delgado Foods.");
    }

    @Test
    void seesThroughDisguises() {
        checkingIn.html().flags("<p>Hi Ana,</p><p>«Just check&#105;ng&nbsp;in» on the depot.</p>");
        checkingIn.flags("Hi Ana,\n\n«Just check\u200bing in» on the depot.");
        checkingIn.flags("Hi Ana,\n\n«Just wanted\nto touch base» on the depot.");
        checkingIn.accepts("Hi Ana,\n\nThe plan is attached.\n\n> Just checking in on the plan.\n> Tom");
        checkingIn.accepts("Hi Ana,\n\nThe plan is attached.\n\nBest regards,\nTom\n-- \nAlways just checking in");
    }

    @Test
    void deletesACheckInThatStandsAlone() {
        checkingIn.fixes(
                "Hi Ana,\n\nJust checking in. The Leeds depot cut its bill by a third.",
                "Hi Ana,\n\nThe Leeds depot cut its bill by a third.");
    }
}
