package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class LinkTextTest {

    private static final String FORTY = "https://example.com/silt/of/the/tees/2024";

    private final RuleTester linkText = RuleTester.of(new LinkText());

    @Test
    void anAddressHasSixtyCharacters() {
        String sixty = FORTY + "/" + "a".repeat(60 - FORTY.length() - 1);
        linkText.accepts("Hi Ana,\n\nIt is at " + sixty.substring(1) + " today.")
                .accepts("Hi Ana,\n\nIt is at " + sixty + " today.")
                .flags("Hi Ana,\n\nIt is at «" + sixty + "b» today.");
    }

    @Test
    void leavesAddressesBehindWordsAlone() {
        String target = FORTY + "/" + "a".repeat(80);
        linkText.html()
                .accepts("<p>See <a href='" + target + "'>the silt of 2024</a>.</p>")
                .flags("<p>See <a href='" + target + "'>«" + target + "»</a>.</p>")
                .flags("<p>See <a href='{{link}}'>«" + target + "»</a>.</p>");
        linkText.markdown().accepts("See [the silt of 2024](" + target + ").");
    }

    @Test
    void leavesOtherClicksAlone() {
        linkText.accepts("Hi Ana,\n\nYou can hear the relay click. Here is why.")
                .accepts("Hi Ana,\n\nThe pens click, here as in Hull.")
                .accepts("Hi Ana,\n\nClick {{here}} and there.")
                .accepts("Hi Ana,\n\nIt clicked right there.");
    }

    @Test
    void flagsClickHere() {
        linkText.flags("Hi Ana,\n\n«CLICK HERE» or «click right here» for the list.")
                .flags(
                        "Hi Ana,\n\nThe list of the lamps in the depot is ready, so please «click\nhere» to see the whole of it and of the pool in Hull, too.")
                .flags("Subject: «Click here» now\n\nHi Ana,\n\nThe list is ready.");
        linkText.html().flags("<p>Please <a href='/list'>«cl&#105;ck&nbsp;<b>here»</b></a>.</p>");
    }

    @Test
    void leavesEarlierMailAndSignatureAlone() {
        linkText.accepts(
                        "Hi Ana,\n\nIt is open.\n\nOn Monday Ana wrote:\n> Click here: " + FORTY + "/" + "a".repeat(60))
                .accepts("Hi Ana,\n\nIt is open.\n\nBest,\nTom\n--\nClick here to unsubscribe: " + FORTY + "/"
                        + "a".repeat(60));
    }

    @Test
    void takesAnotherLimit() {
        RuleTester.of(new LinkText(20)).flags("Hi Ana,\n\nSee «" + FORTY + "».");
        assertThatThrownBy(() -> new LinkText(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
