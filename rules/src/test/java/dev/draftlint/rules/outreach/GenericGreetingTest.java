package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class GenericGreetingTest {

    private final RuleTester genericGreeting = RuleTester.of(GenericGreeting.rule());

    @Test
    void acceptsNames() {
        genericGreeting
                .accepts("Kind: service\n\nDear customers,\n\nThe lift is out of order on Monday.")
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
    void acceptsTeamsAndBoards() {
        genericGreeting
                .accepts("Dear customer success team,\n\nThe plan of the silo is ready.")
                .accepts("Dear HR team,\n\nThe plan of the silo is ready.")
                .accepts("Hi partner team,\n\nThe plan of the silo is ready.")
                .accepts("Dear admissions committee,\n\nThe plan of the silo is ready.")
                .accepts("Dear marketing department,\n\nThe plan of the silo is ready.")
                .flags("«Dear HR team member»,\n\nThe plan of the silo is ready.")
                .flags("«Dear head of marketing department»,\n\nThe plan of the silo is ready.");
    }

    @Test
    void acceptsNamesInSmallLetters() {
        genericGreeting
                .accepts("dear parker,\n\nThe plan of the silo is ready.")
                .accepts("dear alexander,\n\nThe plan of the silo is ready.")
                .accepts("dear sebastian,\n\nThe plan of the silo is ready.")
                .flags("«dear reader»,\n\nThe plan of the silo is ready.");
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
    void flagsDescriptions() {
        genericGreeting
                .flags("«Dear prospective lodger»,\n\nThe keys are with the porter.")
                .flags("«Hello future kitchen hand»!\n\nThe form changed on Friday.")
                .flags("«Greetings, fellow beekeeper»!\n\nThe lease has two gaps.")
                .flags("«Good day lover of old trams»,\n\nThe quote is attached.")
                .flags("«For the attention of whoever rents the hall»,\n\nThe quote is attached.")
                .accepts("Dear lovely beekeepers,\n\nThe lease has two gaps.")
                .accepts("Dear future Mrs Keller,\n\nThe lease has two gaps.")
                .accepts("Dear team of the river,\n\nThe quote is attached.")
                .accepts("Hello startup leeds,\n\nThe form changed on Friday.")
                .accepts("Greetings, Anna!\n\nThe keys are with the porter.")
                .accepts("Greetings, all keys are with the porter!");
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
                .flags("«Dear Sir/Ma'am»,\n\nThe plan of the silo is ready.")
                .flags("«Dear valued customer»,\n\nThe plan of the silo is ready.")
                .flags("«To the person in charge of purchasing»,\n\nThe plan of the silo is ready.")
                .flags("«Hi neighbor»,\n\nThe plan of the silo is ready.")
                .flags("«Hi there» 👋\n\nThe plan of the silo is ready.")
                .flags("«Dear Business Owner»,\n\nThe plan of the silo is ready.")
                .flags("«Dear Recruiting Manager»,\n\nThe plan of the silo is ready.")
                .flags("«Dear unknown»,\n\nThe plan of the silo is ready.")
                .flags("«Dear member»,\n\nThe plan of the silo is ready.")
                .flags("«Dear small business owner»,\n\nThe plan of the silo is ready.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        genericGreeting
                .accepts("Hello Dr Sir,\n\nThe plan of the silo is ready.")
                .accepts("Dear Procurement team,\n\nThe plan of the silo is ready.")
                .accepts("Hi Ana and colleagues,\n\nThe plan of the silo is ready.")
                .accepts("Dear Sir Geoffrey,\n\nThe plan of the silo is ready.")
                .accepts("Good day Priya,\n\nThe plan of the silo is ready.")
                .accepts("Hi Sirius,\n\nThe plan of the silo is ready.")
                .accepts("Good day Priya,\n\nThe plan of the silo is ready.");
    }

    @Test
    void flagsSortsOfPeople() {
        genericGreeting
                .flags("«Dear fellow human»,\n\nThe lamps are in.")
                .flags("«Hello whoever opens this»,\n\nThe lamps are in.")
                .flags("«Dear shopkeeper»,\n\nThe lamps are in.")
                .flags("«Dear pet lover»,\n\nThe lamps are in.")
                .accepts("Dear Ms Boss,\n\nThe lamps are in.")
                .accepts("Dear Lindenhof team,\n\nThe lamps are in.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        genericGreeting.flags("«Dear Property Manager» of {{address}},\n\nThe plan of the depot is below.");
        genericGreeting.flags("«Dear Exhibitor»,\n\nThe plan of the depot is below.");
        genericGreeting.flags("«Dear Wedding Planner»,\n\nThe plan of the depot is below.");
    }
}
