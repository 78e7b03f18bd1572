package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class TooManyLinksTest {

    private final RuleTester tooManyLinks = RuleTester.of(new TooManyLinks());

    @Test
    void aDraftHasThreeLinks() {
        tooManyLinks
                .accepts("Hi Ana,\n\nhttps://example.com/1 and https://example.com/2")
                .accepts("Hi Ana,\n\nhttps://example.com/1 and https://example.com/2 and https://example.com/3")
                .flags(
                        "Hi Ana,\n\nhttps://example.com/1 and https://example.com/2 and https://example.com/3 and «https://example.com/4»");
    }

    @Test
    void countsLinksOfHtmlAndMarkdown() {
        tooManyLinks
                .html()
                .flags(
                        "<p>See <a href='/a'>lamps</a>, <a href='/b'>pools</a>, <a href='/c'>silt</a>, <a href='/d'>«the <b>list»</b></a>.</p>");
        tooManyLinks
                .markdown()
                .flags(
                        "See [lamps](https://a.example), [pools](https://b.example), [silt](https://c.example), [«the list»](https://d.example).");
    }

    @Test
    void leavesTheWayOutAndAddressesAlone() {
        tooManyLinks
                .html()
                .accepts(
                        "<p>See <a href='/a'>lamps</a>, <a href='/b'>pools</a>, <a href='/c'>silt</a>, "
                                + "<a href='mailto:tom@example.com'>write</a>, <a href='tel:+4412345'>call</a> or "
                                + "<a href='https://example.com/Unsubscribe?u=1'>leave</a>, <a href='/out'>unsubscribe</a>.</p>");
    }

    @Test
    void leavesSignatureAndEarlierMailAlone() {
        String links = "https://example.com/1\nhttps://example.com/2\nhttps://example.com/3\nhttps://example.com/4\n";
        tooManyLinks
                .accepts("Hi Ana,\n\nThe pool is open.\n\nBest,\nTom\n--\n" + links)
                .accepts("Hi Ana,\n\nThe pool is open.\n\nOn Monday Ana wrote:\n> " + links.replace("\n", "\n> "));
    }

    @Test
    void takesAnotherLimit() {
        RuleTester none = RuleTester.of(new TooManyLinks(0));
        none.accepts("Hi Ana,\n\nIt is open.").flags("Hi Ana,\n\nSee «https://example.com/1».");
        assertThatThrownBy(() -> new TooManyLinks(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
