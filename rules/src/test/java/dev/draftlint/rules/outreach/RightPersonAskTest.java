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
}
