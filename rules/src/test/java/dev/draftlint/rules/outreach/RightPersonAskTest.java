package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class RightPersonAskTest {

    private final RuleTester rightPersonAsk = RuleTester.of(RightPersonAsk.rule());

    @Test
    void acceptsQuestionsAboutOthers() {
        rightPersonAsk
                .accepts("Hi Ana,\n\nDo you know another contractor who needs pallets?")
                .accepts("Hi Ben,\n\nWho else has seen the plan?")
                .accepts("Hi Chloe,\n\nIs there someone in your street who might like the flat?");
    }

    @Test
    void acceptsTheSameWordsInAnotherSense() {
        rightPersonAsk
                .accepts("Hi Ana,\n\nCould you point me to the form for the permit?")
                .accepts("Hi Ben,\n\nMaya is the right person for the post.")
                .accepts("Hi Chloe,\n\nPlease forward the invoice to the accounts team.")
                .accepts("Hi Dev,\n\nTell me which of the two dates suits you.");
    }

    @Test
    void flagsQuestionsForThePerson() {
        rightPersonAsk
                .flags("Hi Ana,\n\n«Are you the best person» to ask about doors?")
                .flags("Hi Ben,\n\n«Who is responsible» for pallets at Fernbank?")
                .flags("Hi Chloe,\n\n«If you're not the right contact», whom should I ask?")
                .flags("Hi Dev,\n\n«Am I speaking to the right person»?");
    }

    @Test
    void flagsErrands() {
        rightPersonAsk
                .flags("Hi Ana,\n\n«Could you point me to whoever» buys doors?")
                .flags("Hi Ben,\n\n«Please forward this to the relevant team».")
                .flags("Hi Chloe,\n\n«Tell me a little about your business».");
    }

    @Test
    void flagsWhatIsHidden() {
        rightPersonAsk
                .flags(
                        "Hi Ana,\n\nThe keys of the Leeds depot are with the porter, and I wonder «if you\u2019re the r\u200Bight\nperson» to ask for the second set of them.")
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> Are you the right person for keys?\n");
    }

    @Test
    void flagsIndirectWordings() {
        rightPersonAsk
                .flags("Hi Ben,\n\nI'm «looking for the manager responsible» for fleet.")
                .flags("Hi Chloe,\n\n«Who in your house is responsible» for the heating?")
                .flags("Hi Dev,\n\nDo you happen to «know who runs» events at Marlow?")
                .flags("Hi Erin,\n\n«Is there someone on your team I should» chat to about lighting?")
                .flags("Hi Chloe,\n\n«Which of your colleagues is in charge» of training?")
                .flags("Hi Dev,\n\nPerhaps you could «share the email address of your marketing lead»?")
                .flags("Hi Erin,\n\nBefore I go on, «what is it that your firm makes»?")
                .flags("Hi Ana,\n\nI wasn't able to «find out who is in charge» of logistics.")
                .flags("Hi Ben,\n\nDoes this «fall within your area»?");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        rightPersonAsk
                .accepts("Hi Ana,\n\nAre you the one who found the key?")
                .accepts("Hi Ben,\n\nCould you introduce me to anyone else who runs a bakery?")
                .accepts("Hi Chloe,\n\nThe teams that deal with leaks need nine minutes to get there.")
                .accepts("Hi Dev,\n\nHow many trucks did the May trial save you?")
                .accepts("Hi Erin,\n\nAre you the one who found the key?")
                .accepts("Hi Ana,\n\nWho answers the phone at night: the porter or a machine?")
                .accepts("Hi Ben,\n\nI spoke with your office manager, Ms Hale, about the lift.");
    }

    @Test
    void flagsTheSearchForWhoDecides() {
        rightPersonAsk
                .accepts("Hi Ana,\n\nThey ask in the village who minds the bees when the beekeeper is ill.")
                .accepts("Hi Ben,\n\nWho of your old crew would you trust with the Svalbard trip?")
                .accepts("Hi Dev,\n\nWe help teams find out who owns each server.")
                .accepts("Hi Erin,\n\nPass the leaflet to anybody who likes the sea.")
                .accepts("Hi Ana,\n\nIs it behaving on your side too?")
                .flags("Hi Chloe,\n\nI could not «find out who at your mill orders» the sacks.")
                .flags("Hi Dev,\n\n«Kindly forward this mail to the concerned person».");
    }

    @Test
    void leavesTheSendersOwnMattersAloneOnly() {
        rightPersonAsk
                .accepts("Hi Ana,\n\nWho handles our order of 4 May?")
                .accepts("Hi Ben,\n\nCould you tell me who deals with the refund for the pump?")
                .flags("Hi Chloe,\n\n«Who handles» ticket sales at your hall?")
                .flags("Hi Dev,\n\n«Who handles» invoice scanning at Fernbank?")
                .flags("Hi Erin,\n\n«Are you the right person» to talk to in order to plan a trial?");
    }
}
