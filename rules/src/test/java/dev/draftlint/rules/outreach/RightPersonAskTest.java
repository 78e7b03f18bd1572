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
                .flags("Hi Ana,\n\nCan you «explain what Marlow does» and who your clients are?")
                .flags("Hi Ben,\n\nDoes this «fall within your area»?")
                .flags("Hi Chloe,\n\nIf this should «go to another department», could you forward it?")
                .flags("Hi Dev,\n\nAm I «barking up the wrong» tree?")
                .flags("Hi Erin,\n\n«To whom may I address» my offer?")
                .flags("Hi Ana,\n\n«Please can you pass my details to the one who» does your advertising.")
                .flags("Hi Ben,\n\n«Is there anyone else at Marlow that I ought» to talk to?")
                .flags("Hi Chloe,\n\n«Do you make the decisions» on training at your firm?")
                .flags("Hi Dev,\n\nIf there's a «better contact, I'd be glad» of the name.")
                .flags("Hi Erin,\n\n«Please forward this to the relevant person» in your organisation.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        rightPersonAsk
                .accepts("Hi Ana,\n\nDo you handle hazardous waste? We have two drums.")
                .accepts("Hi Ben,\n\nWho is in the photo on your page on vans?")
                .accepts("Hi Chloe,\n\nWho signs for the parcel if you are out?")
                .accepts("Hi Dev,\n\nYour facilities people reported 14 leaks in May.")
                .accepts("Hi Erin,\n\nIs the landlord paying for the lift, or are you?")
                .accepts("Hi Ana,\n\nCan you explain why the lift stops on floor 2?")
                .accepts("Hi Ben,\n\nOur training shows staff who is in charge of what in a fire.");
    }
}
