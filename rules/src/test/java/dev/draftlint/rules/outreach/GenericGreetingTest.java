package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class GenericGreetingTest {

    private final RuleTester genericGreeting = RuleTester.of(GenericGreeting.rule());

    @Test
    void acceptsNames() {
        genericGreeting
                .accepts("Dear Sir Alan,\n\nThe keys are with the porter.")
                .accepts("Hi there Ben,\n\nThe quote is attached.")
                .accepts("Dear Professor Friend,\n\nYour paper on tides is on our course.")
                .accepts("Hi [Hiring Manager],\n\nI built the pump controller that your advert names.")
                .accepts("Hi ${name || 'there'},\n\nThe lease has two gaps.");
    }

    @Test
    void acceptsGroupsAndBareGreetings() {
        genericGreeting
                .accepts("Hi all,\n\nThe keys are with the porter.")
                .accepts("Dear colleagues,\n\nThe quote is attached.")
                .accepts("Dear Open Wells team,\n\nThe form changed on Friday.")
                .accepts("Hello,\n\nThe lease has two gaps.")
                .accepts("Good morning!\n\nPhysio starts on the 3rd.");
    }

    @Test
    void acceptsTheWordsInTheMail() {
        genericGreeting
                .accepts("Hi Ana,\n\nI said hi there and left the keys with the porter.")
                .accepts("Hi Ben,\n\nPlease tell me to whom it may be of use.");
    }

    @Test
    void flagsTheOldFormulas() {
        genericGreeting
                .flags("«Dear Sirs»,\n\nThe keys are with the porter.")
                .flags("«Respected Madam»,\n\nThe quote is attached.")
                .flags("«To whomever it may concern»:\n\nThe form changed on Friday.")
                .flags("«Dear gentlemen»,\n\nThe lease has two gaps.");
    }

    @Test
    void flagsRolesAndStrangers() {
        genericGreeting
                .flags("«Hey there»!\n\nThe keys are with the porter.")
                .flags("«Dear fellow entrepreneur»,\n\nThe quote is attached.")
                .flags("«Hello HR Manager»,\n\nThe form changed on Friday.")
                .flags("«Dear valued customer»,\n\nThe lease has two gaps.")
                .flags("«Hi friend»,\n\nPhysio starts on the 3rd.");
    }

    @Test
    void flagsWhatIsHidden() {
        genericGreeting.flags("«DEAR SIR / MADAM»,\n\nThe keys are with the porter.");
        genericGreeting.html().flags("<p>«Hi&nbsp;th&#101;re»,</p><p>The keys are with the porter.</p>");
    }

    @Test
    void leavesEarlierMailAlone() {
        genericGreeting.accepts(
                "Hi Ana,\n\nThe keys are with the porter.\n\n> Dear Sir or Madam,\n> Where are the keys?\n");
    }

    @Test
    void flagsIndirectWordings() {
        genericGreeting
                .flags("«Hi Shop Owner»,\n\nThe plan of the silo is ready.")
                .flags("«Dear unknown»,\n\nThe plan of the silo is ready.")
                .flags("«Dear small business owner»,\n\nThe plan of the silo is ready.")
                .flags("«Dear Reader»,\n\nThe plan of the silo is ready.")
                .flags("«Dear admissions committee» member,\n\nThe plan of the silo is ready.")
                .flags("«Dear Facilities Manager»,\n\nThe plan of the silo is ready.")
                .flags("«Hello dear»,\n\nThe plan of the silo is ready.")
                .flags("«Hello property owner»,\n\nThe plan of the silo is ready.")
                .flags("«Good morning there»,\n\nThe plan of the silo is ready.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        genericGreeting
                .accepts("Dear {{salutation}} {{last_name}},\n\nThe plan of the silo is ready.")
                .accepts("Hi Marketing team,\n\nThe plan of the silo is ready.")
                .accepts("Dear Harbour Museum team,\n\nThe plan of the silo is ready.")
                .accepts("Morning Tom,\n\nThe plan of the silo is ready.")
                .accepts("Dear John and team,\n\nThe plan of the silo is ready.")
                .accepts("Hello Priya,\n\nThe plan of the silo is ready.")
                .accepts("Dear friends of the Bath Choir,\n\nThe plan of the silo is ready.");
    }
}
