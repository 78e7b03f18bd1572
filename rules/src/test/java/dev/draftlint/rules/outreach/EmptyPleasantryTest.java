package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class EmptyPleasantryTest {

    private final RuleTester emptyPleasantry = RuleTester.of(EmptyPleasantry.rule());

    @Test
    void acceptsWishesAboutSomethingParticular() {
        emptyPleasantry
                .accepts("Hi Ana,\n\nI hope the move to Leeds went well. The keys are with the porter.")
                .accepts("Hi Ben,\n\nHope the new baby lets you sleep. The quote is attached.")
                .accepts("Hi Chloe,\n\nI hope you are doing well after the fall. Physio starts on the 3rd.")
                .accepts("Hi Dev,\n\nI hope you had time for the draft lease. It has two gaps.")
                .accepts("Hi Erin,\n\nHow are you handling the new customs form?")
                .accepts("Hi Femi,\n\nWe hope that the price works for you.");
    }

    @Test
    void acceptsTheSameWordsInAnotherSense() {
        emptyPleasantry
                .accepts("Hi Ana,\n\nWe hope to drill the well in March.")
                .accepts("Hi Ben,\n\nThe letter finds its way to you by bike.")
                .accepts("Hi Chloe,\n\nHow are you able to ship in two days?");
    }

    @Test
    void acceptsAFarewell() {
        emptyPleasantry.accepts("Hi Ana,\n\nThe keys are with the porter.\n\nWishing you a good week,\nTom");
    }

    @Test
    void flagsHopes() {
        emptyPleasantry
                .flags("Hi Ana,\n\n«Hope you and your team are keeping well.» The keys are with the porter.")
                .flags("Hi Ben,\n\n«I trust my note finds you in good health.» The quote is attached.")
                .flags("Hi Chloe,\n\n«Hope your week is off to a great start!» Physio starts on the 3rd.")
                .flags("Hi Dev,\n\n«I hope that everything is going smoothly.» The lease has two gaps.")
                .flags("Hi Erin,\n\n«Hope you enjoyed the long weekend.» The form changed on Friday.")
                .flags("Hi Femi,\n\n«Hope business is booming!» Ours is pumps.");
    }

    @Test
    void flagsQuestionsAndDays() {
        emptyPleasantry
                .flags("Hi Ana,\n\n«How are you?» The keys are with the porter.")
                .flags("Hi Ben,\n\n«How have you been lately?» The quote is attached.")
                .flags("Hi Chloe,\n\n«Happy Friday!» Physio starts on the 3rd.")
                .flags("Hi Dev,\n\n«How's your week going?» The lease has two gaps.");
    }

    @Test
    void flagsWhatIsHidden() {
        emptyPleasantry
                .flags(
                        "Hi Ana,\n\nThe keys of the Leeds depot are with the porter, and «I ho\u200Bpe this\u00A0email\nfinds you well». He is there until six in the evening.")
                .flags("Hi Ben,\n\n«Hope you\u2019re doing well» - the quote is attached.");
        emptyPleasantry
                .html()
                .flags(
                        "<p>Hi Ana,</p><p>«Hope you&rsquo;re <b>doing</b>&nbsp;well!» The keys are with the porter.</p>");
    }

    @Test
    void leavesEarlierMailAlone() {
        emptyPleasantry.accepts(
                "Hi Ana,\n\nThe keys are with the porter.\n\nOn Monday Ana wrote:\n> I hope you are well.\n");
    }

    @Test
    void deletesThePleasantry() {
        emptyPleasantry
                .fixes(
                        "Hi Ana,\n\nI hope this email finds you well. The keys are with the porter.",
                        "Hi Ana,\n\nThe keys are with the porter.")
                .fixes(
                        "Hi Ana,\n\nHope you're well, and the keys are with the porter.",
                        "Hi Ana,\n\nHope you're well, and the keys are with the porter.");
    }

    @Test
    void deletesNoOtherWords() {
        String attached = "Hi Ana,\n\nI hope you are well - plan attached. The keys are with the porter.";
        emptyPleasantry
                .fixes(attached, attached)
                .fixes(
                        "Hi Ana,\n\nI hope you are well today. The keys are with the porter.",
                        "Hi Ana,\n\nThe keys are with the porter.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        emptyPleasantry
                .flags("Hi Ana,\n\n«Trusting this letter meets you in good health».")
                .flags("Hi Ana,\n\n«I hope the week is being kind» to you.")
                .flags("Hi Ana,\n\n«Is all well with you»?")
                .flags("Hi Ana,\n\n«Best wishes for the» week ahead.")
                .accepts("Hi Ana,\n\nI hope the boiler holds till May.")
                .accepts("Hi Ana,\n\nThe coffee is strong and costs two pounds.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        emptyPleasantry.flags("Hi Ana,\n\n«I hope the weather is treating you kindly».");
        emptyPleasantry.flags("Hi Ana,\n\n«How goes it»?");
    }

    @Test
    void flagsSmallTalk() {
        emptyPleasantry
                .accepts("Hi Ana,\n\nThe boiler was off last night. What a week for it to fail.")
                .accepts("Hi Ben,\n\nI hope you are well with the new hip.")
                .flags("Hi Chloe,\n\n«May this spring be kind to you».")
                .flags("Hi Dev,\n\n«Hope life is a breeze»!")
                .flags("Hi Erin,\n\n«Friday at last». The price list is attached.");
    }
}
