package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MissingThanksTest {

    private final RuleTester missingThanks = RuleTester.of(MissingThanks.rule());

    @Test
    void acceptsThanksInAnyWords() {
        missingThanks
                .accepts("Hi Ana,\n\nThanks for the introduction to Maya. We spoke on Monday.")
                .accepts("Hi Ben,\n\nI am grateful that you put me in touch with Maya.")
                .accepts("Hi Chloe,\n\nThe lead you sent wants 40 pallets. I owe you one.");
    }

    @Test
    void acceptsRequestsAndOtherHelpers() {
        missingThanks
                .accepts("Hi Ana,\n\nCould you connect me with Maya?")
                .accepts("Hi Ben,\n\nMaya introduced us in May, as you may remember.")
                .accepts("Hi Chloe,\n\nYou introduced the new form in May.")
                .accepts("Hi Dev,\n\nYou sent the contract to the wrong address.")
                .accepts("Hi Erin,\n\nIf you let me have the figures by noon, I can add them up.");
    }

    @Test
    void flagsFavoursWithoutThanks() {
        missingThanks
                .flags("Hi Ana,\n\nYou passed my name on to Maya, and she ordered two pumps. Does her sister farm too?")
                .flags("Hi Ana,\n\nYou connected me with Maya last week. Is she the owner?")
                .flags("Hi Ben,\n\nYour referral worked out, and I start on Monday.")
                .flags("Hi Chloe,\n\nThe client you sent our way wants 40 pallets.")
                .flags("Hi Dev,\n\nYou gave Maya my number, and she called.");
    }

    @Test
    void flagsWhatIsHidden() {
        missingThanks
                .flags(
                        "Hi Ana,\n\nThe keys of the Leeds depot are with the porter, whom you intro\u200Bduced\nme to on Monday, and you introduced\u00A0me to Maya too.")
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> You introduced me to Maya.\n");
    }

    @Test
    void knowsFavoursByWhatCameOfThem() {
        missingThanks
                .flags("Hi Ana,\n\nThe roofer you recommended has started on the barn. Who does gutters?")
                .flags("Hi Ana,\n\nThe job you passed on to us is done. Do you want the keys?")
                .flags("Hi Ana,\n\nYour tip about the vacancy was right. What should I wear?")
                .accepts("Hi Ana,\n\nThe roofer you recommended has started. Many thanks! Who does gutters?")
                .accepts("Hi Ana,\n\nThe report you sent is on page nine of the file.");
    }

    @Test
    void tellsThanksFromWhatWouldBeThankedFor() {
        String lead = "Hi Ana,\n\nThe roofer you recommended has started on the barn. ";
        missingThanks
                .flags(lead + "I would appreciate it if you could introduce me to Tom too.")
                .flags(lead + "I'd appreciate the address of Tom.")
                .flags(lead + "An address would be much appreciated.")
                .flags(lead + "It would be kind of you to ask Tom as well.")
                .flags(lead + "Thanks in advance for an introduction to Tom.")
                .flags(lead + "Could you ask Tom as well? Thank you so much in advance!")
                .flags(lead + "Please thank her for the ladder.")
                .accepts(lead + "I appreciate it, and I'd appreciate the address of Tom.")
                .accepts(lead + "Thank you! Please thank her too.")
                .accepts(lead + "I would like to thank you with a cake.")
                .accepts("Stage: thank-you\n\n" + lead.substring("Hi Ana,\n\n".length()) + "A cake is on its way.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        missingThanks.flags(
                "Hi Ana,\n\nThe landlord said that your reference had tipped the scales. Which day can I have the keys?");
        missingThanks.flags("Hi Ana,\n\nIda says that you sent her to us. Does she want oak or ash?");
        missingThanks.flags("Hi Ana,\n\nYou lent us your trailer for the fair. Where shall we leave it?");
        missingThanks.flags("Hi Ana,\n\nYour call to the council got us the permit. When do we start?");
    }

    @Test
    void flagsKindnesses() {
        missingThanks
                .accepts("Hi Ana,\n\nYour letter reached me on Monday, and the form is in the post.")
                .accepts("Hi Ben,\n\nThank you: the map you dug out for me showed the old well.")
                .flags("Hi Chloe,\n\nThe map you dug out for me showed the old well. Do you have the next sheet?")
                .flags("Hi Dev,\n\nI have put all your comments into the plan. May I name you in it?")
                .flags("Hi Fay,\n\nThe talk with the harbour that you set up was on Monday. Could you ring them again?")
                .flags(
                        "Hi Gus,\n\nYou put my name forward for the bakery, and I have a trial shift. Is it an early one?")
                .accepts("Hi Hal,\n\nThe date that you put forward suits us. Shall I book the hall?")
                .flags("Hi Erin,\n\nYour spare room saved us a night in the car. When do you come to Leeds?");
    }
}
