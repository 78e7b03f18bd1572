package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class GenericClaimTest {

    private final RuleTester genericClaim = RuleTester.of(GenericClaim.rule());

    @Test
    void acceptsFigures() {
        genericClaim
                .accepts("Hi Ana,\n\nThe new hinge helped depots like yours reduce energy costs by 12 %.")
                .accepts("Hi Ben,\n\nWe help shops increase sales. Fernbank sold 14 % more in May.")
                .accepts("Hi Chloe,\n\nWe help clinics boost bookings by [percentage].");
    }

    @Test
    void acceptsMechanisms() {
        genericClaim
                .accepts("Hi Ana,\n\nWe reduce costs by shipping pallets back on empty trucks.")
                .accepts("Hi Ben,\n\nThe sheet can improve visibility using the two cameras you have.");
    }

    @Test
    void acceptsPraiseOfTheReaderAndTheirAims() {
        genericClaim
                .accepts("Hi Ana,\n\nYour innovative platform lists our street twice.")
                .accepts("Hi Ben,\n\nIs growing your sales team the plan for this year?")
                .accepts("Hi Chloe,\n\nI assume that optimizing your outreach is no priority now.");
    }

    @Test
    void acceptsTheSameWordsInAnotherSense() {
        genericClaim
                .accepts("Hi Ana,\n\nThe next level of the car park opens in May.")
                .accepts("Hi Ben,\n\nThe premium on the policy is due.")
                .accepts("Hi Chloe,\n\nI wrote a comprehensive guide to tide tables.");
    }

    @Test
    void flagsHype() {
        genericClaim
                .flags("Hi Ana,\n\nWe use «state-of-the-art» doors.")
                .flags("Hi Ben,\n\nFern Law is «one of the most trusted firms».")
                .flags("Hi Chloe,\n\nThis «takes your page to the next level».")
                .flags("Subject: «Unbeatable» pumps\n\nHi Dev,\n\nThe lease has two gaps.");
    }

    @Test
    void flagsPraiseOfTheOwnOffer() {
        genericClaim
                .flags("Hi Ana,\n\nWe have «experienced engineers» in Leeds.")
                .flags("Hi Ben,\n\nOur «innovative solutions» fit any depot.")
                .flags("Hi Chloe,\n\nWe «pride ourselves on service».");
    }

    @Test
    void flagsOutcomesThatAllVendorsPromise() {
        genericClaim
                .flags("Hi Ana,\n\nWe can «increase your revenue».")
                .flags("Hi Ben,\n\nWe help teams «streamline their operations».")
                .flags("Hi Chloe,\n\nWe «help businesses like yours grow».");
    }

    @Test
    void flagsSentencesOfCommonplaces() {
        genericClaim
                .flags("Hi Ana,\n\n«We bring out the best in every team». The keys are with the porter.")
                .flags("Hi Ben,\n\n«Our customers love us». The quote is attached.")
                .accepts("Hi Chloe,\n\nWe bring the best dough in the valley. The oven is yours.")
                .accepts("Hi Dev,\n\nOur customers love the blue one. Do yours?");
    }

    @Test
    void flagsASentenceOnce() {
        genericClaim.flags("Hi Ana,\n\nOur «cutting-edge platform» is a one-stop shop.");
    }

    @Test
    void flagsWhatIsHidden() {
        genericClaim.flags(
                "Hi Ana,\n\nThe keys of the Leeds depot are with the porter, and Fern is a «one\u2011st\u200Bop\nshop» for all the doors of a depot.");
        genericClaim.html().flags("<p>Hi Ana,</p><p>We are «b&#101;st&#45;in&#45;class».</p><p>The keys are here.</p>");
    }

    @Test
    void leavesEarlierMailAlone() {
        genericClaim.accepts(
                "Hi Ana,\n\nThe keys are with the porter.\n\n> Our cutting-edge platform saves time and money.\n");
    }

    @Test
    void flagsSayings() {
        genericClaim
                .accepts("Hi Ana,\n\nThe leading edge of your wing has three dents.")
                .accepts("Hi Ben,\n\nThe three workshops have been under the same roof since 1954.")
                .flags("Hi Chloe,\n\nOur mill is «head and shoulders above» the others.")
                .flags("Hi Dev,\n\nOur lamps will «knock your socks» off.");
    }

    @Test
    void hearsQuestionsOfSalesmen() {
        genericClaim
                .accepts("Hi Ana,\n\nDo you want the report on sales in May?")
                .flags("Hi Ben,\n\nReady to «transform your business»?");
    }

    @Test
    void leavesCountedPeopleAlone() {
        genericClaim
                .accepts("Hi Ana,\n\nWe have a team of 40 experienced welders.")
                .flags("Hi Ben,\n\nWe have «experienced professionals».");
    }
}
