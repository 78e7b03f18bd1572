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
                .flags("Hi Ana,\n\nI was«n't sure who to contact» about this, so I picked you. Correct me if wrong.")
                .flags("Hi Ben,\n\nI'd «need to know who your current supplier is and who negotiates» with them.")
                .flags("Hi Chloe,\n\nApologies if «I've come to the wrong shop», in which case a name would be golden.")
                .flags("Hi Dev,\n\n«Please can you pass my details to the one who» does your advertising.")
                .flags("Hi Erin,\n\n«Are you the person that» takes care of the websites?")
                .flags("Hi Ana,\n\nAm I right in thinking «you're the one who» decides on software?")
                .flags("Hi Ben,\n\nCould you «describe briefly what Marlow Foods is active» in?")
                .flags("Hi Chloe,\n\n«Who would I need to convince at Marlow»?")
                .flags("Hi Dev,\n\n«Which person is the best to discuss this» with?");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        rightPersonAsk
                .accepts("Hi Ana,\n\nPlease forward this to Petra, who asked for it on Monday.")
                .accepts("Hi Ben,\n\nDo you handle hazardous waste? We have two drums.")
                .accepts("Hi Chloe,\n\nDo you know any other hotel that needs linen?")
                .accepts("Hi Dev,\n\nAre you the Ana Brill who spoke in Leeds?")
                .accepts("Hi Erin,\n\nWhich printer jams most, the one on floor 2 or on floor 4?")
                .accepts("Hi Ana,\n\nCould you introduce me to anyone else who runs a bakery?")
                .accepts("Hi Ben,\n\nYour facilities people reported 14 leaks in May.");
    }
}
