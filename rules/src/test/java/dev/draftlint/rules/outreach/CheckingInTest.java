package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class CheckingInTest {

    private final RuleTester checkingIn = RuleTester.of(CheckingIn.rule());

    @Test
    void leavesNearMissesAlone() {
        checkingIn.accepts("Hi Ana,\n\nCheck-in starts at 3 pm and the desk is open all night.");
        checkingIn.accepts("Hi Ana,\n\nYou can check in online from Thursday.");
        checkingIn.accepts(
                "Kind: service\n\nHi Ana,\n\nChecking in on the export bug you reported Monday: is it gone?");
        checkingIn.accepts("Hi Ana,\n\nPlease check in your changes before the freeze.");
        checkingIn.accepts("Hi Ana,\n\nYour team checks in 400 guests a night, and each check-in takes four minutes.");
        checkingIn.accepts("Hi Ana,\n\nNurses spend two hours a day checking in on patients by phone.");
        checkingIn.accepts("Hi Ana,\n\nOur app reminds crews to check in at each site.");
        checkingIn.accepts("Hi Ana,\n\nThe circle back at the depot is closed to lorries.");
        checkingIn.accepts("Hi Ana,\n\nWe touched base camp on the third day and the view was superb.");
        checkingIn.accepts(
                "Kind: service\n\nHi Ana,\n\nChecking in on ticket 4412: did the new export finish overnight?");
        checkingIn.accepts("Hi Ana,\n\nHappy to circle back in spring if the timing is wrong.");
        checkingIn.accepts("Hi Ana,\n\nThe radar on your second crane shows a fault.");
        checkingIn.accepts("Hi Ana,\n\nI see how your pages are doing against three rivals: two rank below page four.");
        checkingIn.accepts("Hi Ana,\n\nYour weekly check-in with the night shift is where the 12 minutes go.");
        checkingIn.accepts("Hi Ana,\n\nNo need to check in with me before you ship it.");
        checkingIn.accepts("Hi Ana,\n\nYour guests check in on a tablet that freezes twice a night.");
        checkingIn.accepts("Hi Ana,\n\nSee how things are stored at the Alder depot: the photo is on page two.");
        checkingIn.accepts("Hi Ana,\n\nA radar sensor on each gate would count the lorries.");
        checkingIn.accepts("Hi Ana,\n\nHow are the two new ovens doing at 300 degrees?");
        checkingIn.accepts("Hi Ana,\n\nOur nurses check in on your mother at nine and at five.");
        checkingIn.accepts("Hi Ana,\n\nI'd like to see how you pack the glass, on Tuesday at the plant.");
        checkingIn.accepts(
                "Kind: service\n\nHi Ana,\n\nChecking in on the return you asked for: the label is attached.");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        checkingIn.flags("Hi Ana,\n\n«Dropping you a line to see how the lighting project is coming along».");
        checkingIn.flags("Hi Ana,\n\n«Wanted to poke my head» in before the holidays.");
        checkingIn.flags("Hi Ana,\n\nIt has been a minute, so «I figured I'd swing back» around.");
        checkingIn.flags("Hi Ana,\n\n«Popping in to» see where you've landed on the retrofit.");
        checkingIn.flags("Hi Ana,\n\n«Just looping back» on this.");
        checkingIn.flags("Hi Ana,\n\n«I'm reaching out to see how everything is going» with the new site.");
        checkingIn.flags("Hi Ana,\n\nMy «aim is simply to stay on your radar» for next season.");
        checkingIn.flags("Hi Ana,\n\nI thought it might «be a good time to touch base» about your roof.");
        checkingIn.flags("Hi Ana,\n\n«Quick pulse check» before Q3 closes.");
        checkingIn.flags("Hi Ana,\n\nWe're «doing our quarterly check-in» with clinics in the area.");
        checkingIn.flags("Hi Ana,\n\n«Curious where things stand» with the warehouse search.");
        checkingIn.flags("Hi Ana,\n\n«Keeping us front of mind» as you plan next year.");
        checkingIn.flags("Hi Ana,\n\n«Let me circle back» on our chat at the fair.");
        checkingIn.flags("Subject: «Touching base»\n\nHi Ana,\n\nWould Tuesday suit you?");
        checkingIn.flags("Subject: «Check-in»\n\nHi Ana,\n\nWould Tuesday suit you?");
        checkingIn.flags("Hi Ana,\n\n«Checking back» with you on the pilot.");
        checkingIn.flags("Hi Ana,\n\n«Just seeing how you're getting on».");
        checkingIn.flags("Hi Ana,\n\n«I'd like to see if anything has changed» on your side.");
        checkingIn.flags("Hi Ana,\n\n«Wondering how things are shaping up» for the autumn launch.");
        checkingIn.flags("Hi Ana,\n\n«I am following up to see where we are with» the contract.");
        checkingIn.flags("Hi Ana,\n\n«Time for me to touch base» again.");
        checkingIn.flags("Hi Ana,\n\n«Putting this back on your radar».");
        checkingIn.flags("Hi Ana,\n\nFigured it was «time for another check-in».");
        checkingIn.flags("Hi Ana,\n\n«Just making the rounds to see how everyone is doing».");
        checkingIn.flags("Hi Ana,\n\nI'm simply «looking to reconnect» and hear what's new.");
        checkingIn.flags("Hi Ana,\n\n«This is my usual end-of-month check in».");
        checkingIn.flags("Hi Ana,\n\n«Hoping to catch up and see where your team is at» with hiring.");
        checkingIn.flags("Hi Ana,\n\n«I wanted to reach out and see how things are going» at Delgado Foods.");
        checkingIn.flags("Hi Ana,\n\n«Wanted to see how you're finding the» new quarter.");
        checkingIn.flags("Hi Ana,\n\nIt's been a while, so «I thought I'd see how you've been getting on».");
        checkingIn.flags("Hi Ana,\n\nReaching out to «keep the conversation going».");
        checkingIn.flags("Hi Ana,\n\nI'd «hoped to reconnect» before year end.");
        checkingIn.flags("Hi Ana,\n\n«I'm writing to take the temperature» on the fleet project.");
        checkingIn.flags("Hi Ana,\n\nDon't want to «fall off your radar».");
        checkingIn.flags("Hi Ana,\n\n«Pinging you to see where this stands».");
        checkingIn.flags("Hi Ana,\n\nHello again! «I'm just popping by».");
        checkingIn.flags("Hi Ana,\n\nThought it was «worth looping back» on the pallet racks.");
    }

    @Test
    void seesThroughDisguises() {
        checkingIn.html().flags("<p>Hi Ana,</p><p>«Just check&#105;ng&nbsp;in» on the depot.</p>");
        checkingIn.flags("Hi Ana,\n\n«Just check\u200bing in» on the depot.");
        checkingIn.flags(
                "Hi Ana,\n\nThe plan for the depot in Leeds went out to all of you on Monday, and «I wanted\nto touch base».");
        checkingIn.accepts("Hi Ana,\n\nThe plan is attached.\n\n> Just checking in on the plan.\n> Tom");
        checkingIn.accepts("Hi Ana,\n\nThe plan is attached.\n\nBest regards,\nTom\n-- \nAlways just checking in");
    }

    @Test
    void deletesACheckInThatStandsAlone() {
        checkingIn.fixes(
                "Hi Ana,\n\nJust checking in. The Leeds depot cut its bill by a third.",
                "Hi Ana,\n\nThe Leeds depot cut its bill by a third.");
    }

    @Test
    void flagsIndirectWordings() {
        checkingIn
                .flags("Hi Ana,\n\n«Dropping in to ask how it's all going».")
                .flags("Hi Ben,\n\n«I'm circling back» on this.")
                .flags("Hi Chloe,\n\n«I thought I'd look in on» you again.")
                .flags("Hi Dev,\n\n«Checking how far you are with» the planning.")
                .flags("Hi Erin,\n\n«I wanted to see how you were getting along» with the decision.")
                .flags("Hi Ana,\n\n«Wanted to see how you're doing with» the decision.")
                .flags("Hi Ben,\n\n«I thought I'd look in on» you again.")
                .flags("Hi Chloe,\n\n«Just touching base» on the quote.")
                .flags("Hi Dev,\n\nJust «reaching out to stay in contact».")
                .flags("Hi Erin,\n\nA quick «ping to see what's happening on» your side.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        checkingIn
                .accepts("Hi Ana,\n\nThe project is coming along: 4 of 9 lifts are done.")
                .accepts("Hi Ben,\n\nThe circle on the back of the lid is the valve.")
                .accepts("Hi Chloe,\n\nThe circle on the back of the lid is the valve.")
                .accepts("Hi Dev,\n\nLook in on the boiler twice a day.")
                .accepts("Hi Erin,\n\nTouching the base of the lamp turns it on.")
                .accepts("Hi Ana,\n\nYour radar at the south gate is off by 3 degrees.")
                .accepts("Hi Ben,\n\nLook in on the boiler twice a day.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        checkingIn
                .flags("Hi Ana,\n\nWe write «so that our firm is not forgotten» in spring.")
                .flags("Hi Ana,\n\nI«'d be glad to learn how far your plans have come».")
                .accepts("Hi Ana,\n\nThe wind turned at noon and the boats came in.")
                .accepts("Hi Ana,\n\nThe baker keeps the fire alive all night.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        checkingIn.flags("Hi Ana,\n\n«Popping back to see how things are moving» on the hall floor.");
        checkingIn.flags("Hi Ana,\n\n«I write to enquire how matters stand with» the tender.");
        checkingIn.flags("Hi Ana,\n\nMaking «sure we stay on your radar».");
    }

    @Test
    void readsLaterMailsMoreFreely() {
        checkingIn.accepts("Hi Ana,\n\nHow are things arranged in the new depot?");
        checkingIn.accepts("Stage: follow-up\n\nHi Ana,\n\nThe boiler came on at six and the depot was warm by eight.");
        checkingIn.accepts(
                "Stage: follow-up\n\nHi Ana,\n\nOur monthly report on your lamps is attached: two of 40 failed.");
        checkingIn.accepts("Hi Ana,\n\nGreetings from Leeds, where the depot has new lamps.");
        checkingIn.flags("Stage: follow-up\n\nHi Ana,\n\n«How are things shaping up with the new depot»?");
        checkingIn.flags("Stage: follow-up\n\nHi Ana,\n\n«What's the latest at the depot»?");
        checkingIn.flags("Stage: follow-up\n\nHi Ana,\n\n«You came to mind» this morning.");
        checkingIn.flags("Stage: follow-up\n\nHi Ana,\n\nA «line to renew» our acquaintance.");
    }

    @Test
    void bindsWhatElseIsMeantToItsWords() {
        checkingIn.accepts("Hi Ana,\n\nChecking in on the repair of the second crane: it runs again.");
        checkingIn.accepts("Hi Ana,\n\nI am glad to circle back in spring.");
        checkingIn.flags("Hi Ana,\n\n«Just checking in» on the repair shop idea.");
        checkingIn.flags("Hi Ana,\n\n«Just checking in» on the business case for the lamps.");
        checkingIn.flags("Hi Ana,\n\n«Just checking in», and happy to circle back in spring.");
        checkingIn.flags("Hi Ana,\n\nHappy to circle back in spring, but «just checking in» for now.");
    }
}
