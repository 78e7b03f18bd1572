package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class WallOfTextTest {

    private final RuleTester wallOfText = RuleTester.of(new WallOfText());

    @Test
    void aParagraphHasNinetyWords() {
        wallOfText
                .accepts("Hi Ana,\n\n" + Prose.words(89))
                .accepts("Hi Ana,\n\n" + Prose.words(90))
                .flags("Hi Ana,\n\n«" + Prose.words(10) + "» " + Prose.words(81));
    }

    @Test
    void leavesListsAlone() {
        wallOfText
                .accepts("Hi Ana,\n\n- " + Prose.words(120))
                .html()
                .accepts("<p>Hi Ana,</p><ul><li>" + Prose.words(120) + "</li></ul>");
    }

    @Test
    void leavesEarlierMailAndFootersAlone() {
        wallOfText
                .accepts("Hi Ana,\n\nIt is open.\n\nOn Monday Ana wrote:\n> " + Prose.words(120))
                .accepts("Hi Ana,\n\n" + Prose.words(88) + "\nBest,\nTom Reed");
    }

    @Test
    void flagsEachWall() {
        String wall = "«" + Prose.words(10) + "» " + Prose.words(90);
        wallOfText
                .flags("Hi Ana,\n\n" + wall + "\n\n" + Prose.words(20) + "\n\n" + wall)
                .html()
                .flags("<p>Hi Ana,</p><p>" + wall + "</p><p>" + Prose.words(20) + "</p>");
    }

    @Test
    void seesAWallThatIsWrappedIntoLines() {
        String line = "\nand the lamps of the depot in Leeds burn all day and all night long";
        wallOfText.flags("Hi Ana,\n\n«It is so in Hull, and it is so in York and on the Tees, and it was so"
                + line.repeat(7) + ".»");
    }

    @Test
    void takesAnotherLimit() {
        RuleTester three = RuleTester.of(new WallOfText(3));
        three.accepts("Hi Ana,\n\nIt is open.").flags("Hi Ana,\n\n«It is open now.»");
        assertThatThrownBy(() -> new WallOfText(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
