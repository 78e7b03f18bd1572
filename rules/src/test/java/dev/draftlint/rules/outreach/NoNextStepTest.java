package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class NoNextStepTest {

    private final RuleTester noNextStep = RuleTester.of(new NoNextStep());

    @Test
    void acceptsAQuestionAnActionOrALink() {
        noNextStep.accepts("Hi Ana,\n\nThe spring tariff is out. Shall I send it?");
        noNextStep.accepts("Hi Ana,\n\nPlease confirm the two pallets by noon.");
        noNextStep.accepts("Hi Ana,\n\nThe tariff is here: https://example.com/tariff.");
        noNextStep.accepts("Hi {{first_name}},\n\nPick a date: {{booking_link}}");
        noNextStep.accepts("Hi Ana,\n\nI'd welcome a conversation about the tariff.");
        noNextStep.accepts("Hi Ana,\n\nIf you like the sample, just reply with your size.");
    }

    @Test
    void acceptsAStepOfTheSender() {
        noNextStep.accepts("Hi Ana,\n\nI'll close your file at the end of the week.");
        noNextStep.accepts("Hi Ana,\n\nThis is my last email about the tariff.");
        noNextStep.accepts("Hi Ana,\n\nThe parcel is at the gate. No reply needed.");
    }

    @Test
    void doesNotApplyToThanksAndReplies() {
        noNextStep.accepts("Kind: thank-you\n\nHi Ana,\n\nThank you for the tour of the mill.");
        noNextStep.accepts("Kind: reply\n\nHi Ana,\n\nThat is fine with us.");
        noNextStep.accepts("");
    }

    @Test
    void flagsFormulasAndOffers() {
        noNextStep.flags("Hi Ana,\n\nThe spring tariff is out. Let me know if you have any questions.");
        noNextStep.flags("Hi Ana,\n\nThe spring tariff is out. Happy to share it if useful.");
        noNextStep.flags("Hi Ana,\n\nThe spring tariff is out. Looking forward to hearing from you.");
        noNextStep.flags("Hi Ana,\n\nThe spring tariff is out.");
        noNextStep.flags("Hi Ana,\n\nDid you get a chance to look at my last mail?");
    }

    @Test
    void aQuestionInQuotedMailIsNotANextStep() {
        noNextStep.flags("Hi Ana,\n\nThe spring tariff is out.\n\nOn Monday, Tom wrote:\n> Can you send the tariff?");
    }
}
