package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm over your way on Friday if you want it done.",
                "I can come any weekday, and bring my own ladder.",
                "I am writing to ask whether the barn is free in May.",
                "I was wondering if you still have the moulds.",
                "I need a yes or a no by Friday.",
                "Kindly quote for forty bags.",
                "Please put me on your list.",
                "Count the pallets on Monday and you will see.",
                "Ring if you want one put aside.",
                "I'd like to borrow the trailer on Saturday.",
                "If that suits, I'll book the van.",
                "Applications close on Friday.",
                "A one-word answer is enough.",
                "I won't write again.",
                "We shall discontinue our letters.",
                "On Monday I'm taking the chapel off my list.",
                "If you're interested, please send us the height of both posts.",
                "If you lend me the old hinge, I can have two like it forged.",
                "We keep the oak for you until the fair; it stays reserved until Friday.",
                "A photo of the hinge is plenty.",
                "Let me know if there is somebody else who sees to the gates.",
                "{Mind if I call?|Shall I send a drawing?}",
                "We should get a date in the diary.",
                "A guess would be welcome, and a name even more.",
                "The deadline for the fair is 4 May.",
                "Requesting your approval for the sample.",
                "Your yes or no by Friday is all I need.",
                "Drop me a line with your postcode.",
                "I'm keeping two for you until Monday.",
                "Unless I hear from you by Friday, I'll offer them to the school.",
                "If you could lend us the trestles for a week, that would help.",
                "You will want to prop that gate today.",
                "Call the workshop before you come.",
                "I'm bringing the ladder on Saturday.",
                "Should that be of use, I'd be delighted to talk your joiner through it.",
            })
    void acceptsWhatTellsTheStepInOtherWords(String close) {
        noNextStep.accepts(MAIL + close + " Looking forward to hearing from you.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Awaiting your positive response.",
                "If you are interested, please reply to this mail.",
                "I wanted to ask whether you could have a look at our offer.",
                "Kindly revert at your earliest convenience.",
                "Kindly consider us for your next order.",
                "Any questions, give me a shout.",
                "Please see our brochure attached.",
                "We remain at your disposal.",
                "Thank you for your attention.",
                "Happy to hop on a call if that's easier.",
                "Just checking that you received my mail?",
                "How are you? We'd love to work with you.",
                "I noticed your website https://example.com. Happy to help.",
                "If any question arises, please inform us.",
                "If you like we send you one for the month.",
                "The pair costs £240, and I take the old one away.",
                "I can hang it in a morning.",
            })
    void flagsHopesThanksAndOffers(String close) {
        noNextStep.flags(MAIL + close);
    }

    @Test
    void flagsFormulasOfSales() {
        noNextStep
                .flags("Kind: sales\n\n" + MAIL + "Message us if you're keen.")
                .flags("Kind: sales\n\n" + MAIL + "Please keep us in mind for the next gate.");
    }

    /** Where no sentence comes near a step, there is none, however the mail ends. */
    @Test
    void flagsALongerMailThatOnlyTells() {
        noNextStep.flags(
                "Kind: sales\nStage: first-touch\n\nHi Ana,\n\nOur bakery has baked rye since 1911. The flour comes from two mills"
                        + " on the Tarn, the oven is the old one, and the crust keeps for a week. My father baked for your canteen in the"
                        + " seventies, and people still speak of it. It seems a pity that the bread there comes from a factory now.");
    }

    /** People ask in more ways than anybody can list. */
    @Test
    void leavesALongerMailAloneThatDoesNotCloseIdly() {
        noNextStep.accepts(MAIL + "The old ones at the chapel have lost a hinge each, and the left one drags. "
                + "The oak for two is cut and dry, and the smith has the iron ready. "
                + "The scaffold is still up at the chapel, so the second gate costs you the hinges and the day.");
    }

    private static final String MAIL = "Hi Ana,\n\nWe make gates for farms, in oak and larch, with six joiners. ";

    @Test
    void doesNotApplyToThanksAndReplies() {
        noNextStep.accepts("Kind: thank-you\n\nHi Ana,\n\nThank you for the tour of the mill.");
        noNextStep.accepts("Kind: sales\nStage: thank-you\n\nHi Ana,\n\nIt was a pleasure to see the mill.");
        noNextStep.flags("Kind: sales\nStage: first-touch\n\nHi Ana,\n\nIt was a pleasure to see the mill.");
        noNextStep.accepts("Kind: reply\n\nHi Ana,\n\nThat is fine with us.");
        noNextStep.accepts(
                "Kind: recruiting\n\nHi Ana,\n\nWe have decided to go with another joiner. Thank you for your time.");
        noNextStep.accepts("Kind: other\nStage: other\n\nHi Gran,\n\nHere are the pictures of the marrow.");
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

    @Test
    void aSubjectTellsWhatTheMailIsAbout() {
        noNextStep.flags(
                "Subject: Year-end close at Tarn Mill\nKind: sales\n\nHi Ana,\n\nOur ledger took Fern from nine days"
                        + " to four. Please let me know if you're interested.");
    }
}
