package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ShoutingTest {

    private final RuleTester shouting = RuleTester.of(new Shouting());

    @Test
    void acceptsAcronymsCodesAndNames() {
        shouting.accepts("Hi Ana,\n\nThe US EPA, the UK NHS and NASA publish in JSON, HTML and PDF.")
                .accepts("Hi Ana,\n\nThe AWS IAM role is ARN-42, and the SKU is LAMP-XL-9.")
                .accepts("Hi Ana,\n\nHARLOW FOUNDRY took the lamps, and NEW YORK the pool.")
                .accepts("Hi Ana,\n\nSet LIMITED_TIME_OFFER to 0 and restart.")
                .accepts("Hi Ana,\n\nOur CEO and CTO met your CFO in Q3.");
    }

    @Test
    void acceptsMergeTagsInCapitals() {
        shouting.accepts("Hi {{FIRST_NAME}},\n\n%FREE_OFFER% %LAST_CHANCE% and [YOUR OFFER NOW] [BUY TODAY].");
    }

    @Test
    void acceptsOneWordForStress() {
        shouting.accepts("Hi Ana,\n\nThe lamps are FREE until Friday, and NOT a day longer.")
                .accepts("Hi Ana,\n\nI am in Hull. A NEW lamp is on.");
    }

    @Test
    void flagsCapitals() {
        shouting.flags("Hi Ana,\n\n«BUY NOW» and save.")
                .flags("Hi Ana,\n\n«DON'T MISS IT: THIS IS YOUR LAST CHANCE».")
                .flags("Hi Ana,\n\n«ONLY 3 LAMPS LEFT» in Leeds.")
                .flags("Hi Ana,\n\nI «PROMISE YOU» a lamp.")
                .flags("Subject: «FREE SHIPPING» this week\n\nHi Ana,\n\nThe lamps are in Leeds.")
                .flags("«LIMITED TIME OFFER»\n\nHi Ana,\n\nThe lamps are in Leeds.");
    }

    @Test
    void flagsCapitalsInHtml() {
        shouting.html()
                .flags("<h1>«LIMITED&nbsp;TIME <b>OFFER»</b></h1><p>Hi Ana,</p><p>The lamps are in Leeds.</p>")
                .accepts("<style>FREE LAMPS NOW</style><p>Hi Ana,</p><p>The lamps are in Leeds.</p>");
    }

    @Test
    void flagsTwoMarksInARow() {
        shouting.flags("Hi Ana,\n\nThe lamps are «here!!»")
                .flags("Hi Ana,\n\n«Thanks!!!!!» They are in Leeds!")
                .accepts("Hi Ana,\n\nReally?! The lamps are in Leeds!");
    }

    @Test
    void flagsTheThirdMark() {
        shouting.accepts("Hi Ana!\n\nThe lamps are in Leeds.")
                .accepts("Hi Ana!\n\nThe lamps are in Leeds!")
                .flags("Hi Ana!\n\nThe lamps are in Leeds! «They are on!»")
                .flags("Hi Ana!\n\nThe lamps are in Leeds! «They are on!» And the pool is open!");
    }

    @Test
    void countsNoMarksOfAddressesAndFormulas() {
        shouting.accepts("Hi Ana,\n\nThe lamps are on where a != b, b != c and c != d.")
                .accepts("Hi Ana,\n\nSee https://lamps.example/#!/a and https://lamps.example/#!/b, it is on!")
                .accepts("Hi Ana,\n\nIt is on! See https://lamps.example/a!!b for more.")
                .flags("Hi Ana!\n\nThey are on! «He said \"come!\" to me».");
    }

    @Test
    void leavesTheMarksOfMergeTagsAlone() {
        shouting.accepts("Hi {!! $name !!},\n\nThe {!! $lamps !!} are in {!! $city !!}.");
    }

    @Test
    void leavesEarlierMailAlone() {
        shouting.accepts("Hi Ana,\n\nThe lamps are in Leeds.\n\nOn Monday Ana wrote:\n> BUY NOW!!! CALL TODAY!\n");
    }

    @Test
    void takesAnotherLimit() {
        RuleTester.of(new Shouting(0)).flags("Hi Ana,\n\n«The lamps are on!»");
        RuleTester.of(new Shouting(4)).accepts("Hi Ana!\n\nThey are on! They are in Leeds! Come!");
        assertThatThrownBy(() -> new Shouting(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
