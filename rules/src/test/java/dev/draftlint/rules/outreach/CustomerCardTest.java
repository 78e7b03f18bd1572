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
                        "Hi Ana,\n\nThe keys of the Leeds depot are with the porter, and «since I b\u200Bank\nwith you» I would expect a reply about the second set.")
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> As a customer of yours, I expect a reply.\n");
    }

    @Test
    void flagsIndirectWordings() {
        customerCard
                .flags("Hi Ana,\n\n«Both my kids attend your» academy, and I assume parents get an answer.")
                .flags("Hi Ben,\n\n«I've stayed at the Grand» eleven times. Surely that buys me five minutes.")
                .flags(
                        "Hi Chloe,\n\nAs «we're both a supplier to and a client of Brill», a quick yes would be in the spirit of partnership.")
                .flags("Hi Dev,\n\n«As a holder of your» platinum card I would think my mail merits a response.")
                .flags(
                        "Hi Erin,\n\nI've «recommended your hotel to all» our guests for years, and now I am counting on you.")
                .flags("Hi Ana,\n\n«I fly with you» every month and so I'm sure you'll make time for me.")
                .flags("Hi Ben,\n\n«As a loyal patron of your» restaurant I hope you'll consider our wine list.")
                .flags(
                        "Hi Chloe,\n\n«I do all my shopping at your market», so when I ask for a favour I hope it's granted.")
                .flags(
                        "Hi Dev,\n\n«Seeing that I am insured with you», I should think that you could spare me a quarter of an hour.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        customerCard
                .accepts("Hi Ana,\n\nYou have been a customer of ours since 2015. Thank you.")
                .accepts("Hi Ben,\n\nI bank with Lloyds and they do not offer this.")
                .accepts("Hi Chloe,\n\nI recommended your hotel to a friend, Ms Hale, who will write to you about May.")
                .accepts("Hi Dev,\n\nYour customers spend 80,000 a year on returns.")
                .accepts("Hi Erin,\n\nWe are a client of Brill too, and their crane did the job in two days.")
                .accepts("Hi Ana,\n\nI bought a kettle from you in May and the lid broke. Please send a new one.")
                .accepts("Hi Ben,\n\nYour order book is full until May.");
    }
}
