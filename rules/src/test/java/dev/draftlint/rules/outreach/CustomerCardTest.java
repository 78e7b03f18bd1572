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
}
