package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class CustomerCardTest {

    private final RuleTester customerCard = RuleTester.of(CustomerCard.rule());

    @Test
    void acceptsFeedback() {
        customerCard
                .accepts("Hi Ana,\n\nI've been a customer for ten years, and the new form is hard to read.")
                .accepts("Hi Ben,\n\nWe use your software for payroll; the May release dropped the holidays.")
                .accepts("Hi Chloe,\n\nI am writing because my account with you was closed.");
    }

    @Test
    void acceptsOtherCustomers() {
        customerCard
                .accepts("Hi Ana,\n\nAs a valued customer, you may choose first.")
                .accepts("Hi Ben,\n\nOur customers expect a reply within a day.")
                .accepts("Hi Chloe,\n\nAs a member of the council, I expect a close vote.");
    }

    @Test
    void flagsLeverage() {
        customerCard
                .flags("Hi Ana,\n\n«As a paying customer of yours», I expect an answer.")
                .flags("Hi Ben,\n\n«We already use your software», so it would be fair to hear us out.")
                .flags(
                        "Hi Chloe,\n\n«We are one of your biggest clients». I trust that you can find the time for a meeting.");
    }

    @Test
    void flagsWhatIsHidden() {
        customerCard
                .flags(
                        "Hi Ana,\n\nThe keys of the Leeds depot are with the porter, and since «I b\u200Bank\nwith you» I would expect a reply about the second set.")
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> As a customer of yours, I expect a reply.\n");
    }

    @Test
    void flagsIndirectWordings() {
        customerCard
                .flags("Hi Ana,\n\n«You've earned a lot from us» over the years; please give us a chance.")
                .flags("Hi Ben,\n\n«As people who stay with you» twice a year, we trust you'll look into this.")
                .flags("Hi Chloe,\n\nYou know us: «we order your boxes every» quarter. Now it's your turn.")
                .flags("Hi Dev,\n\nGiven «all the business we send» you, a meeting would be fair.")
                .flags("Hi Erin,\n\n«I am your client since» ten years and I await an answer.")
                .flags("Hi Ana,\n\n«As an existing customer», I'd like you to consider becoming one of ours.")
                .flags("Hi Ben,\n\nI would hate to have to «take our account elsewhere».")
                .flags("Hi Chloe,\n\nGiven «all the business we send» you, a meeting would be fair.")
                .flags("Hi Dev,\n\n«I'm a season ticket holder» and I want the club to hear my idea.")
                .flags("Hi Erin,\n\n«I use your product» daily, so I was hoping you'd try mine.")
                .flags(
                        "Hi Ana,\n\nSeeing that «I am insured with you», I should think that you could spare me a quarter of an hour.")
                .flags("Hi Ben,\n\n«Your bank holds our payroll». Kindly keep that in mind when you read my proposal.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        customerCard
                .accepts("Hi Ana,\n\nWe order every week from a shop in Bath and the lids never fit.")
                .accepts("Hi Ben,\n\nI bought a kettle from you in May and the lid broke. Please send a new one.")
                .accepts("Hi Chloe,\n\nAs a member of the jury I saw your bridge.")
                .accepts("Hi Dev,\n\nLoyal customers answer surveys more often: 40 % against 12.")
                .accepts("Hi Erin,\n\nWe order every week from a shop in Bath and the lids never fit.")
                .accepts("Hi Ana,\n\nYour company has loyal customers: 80 % come back.")
                .accepts("Hi Ben,\n\nAs clients of our agency you get the first slot.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        customerCard
                .flags("Hi Ana,\n\n«We leave a good sum in your stores» each year, so I trust you find room for us.")
                .flags("Hi Ana,\n\n«A regular of yours» deserves a hearing.")
                .flags("Hi Ana,\n\n«You have earned well with us» for years, so return the favour.")
                .flags("Hi Ana,\n\nConsider that «we buy all our paper from you».")
                .accepts("Hi Ana,\n\nMembers of your club swim for free.")
                .accepts("Hi Ana,\n\nWe have our accounts at a bank in Leeds.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        customerCard.flags(
                "Hi Ana,\n\n«After all the orders we placed» with you, a meeting is the least you could do.");
        customerCard.flags(
                "Hi Ana,\n\n«My company books 300 nights a year at your hotel», so I'm sure you can spare a minute.");
    }

    @Test
    void tellsCustomFromTrade() {
        customerCard
                .accepts("Hi Ana,\n\nI read your letter of Tuesday twice and would like the blue tiles.")
                .accepts("Hi Ben,\n\nAs a member of the bridge club I can lend you four tables.")
                .flags("Hi Chloe,\n\n«Our whole street buys its coal from you», so surely you can spare us an hour.")
                .flags("Hi Dev,\n\nI «grew up on your» marmalade, so give this a proper look.")
                .flags(
                        "Hi Erin,\n\n«The undersigned has dined under your roof» every Easter, which entitles me to a word.");
    }
}
