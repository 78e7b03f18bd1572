package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class HardToReadTest {

    /** Ten words of two syllables: 0.39 x 10 + 11.8 x 2 - 15.59 is grade 11.91. */
    private static final String GRADE_ELEVEN = "Many lawyers always carry seven yellow folders into hotel lobbies. ";

    /** Ten words, one of three syllables: grade 13.09. */
    private static final String GRADE_THIRTEEN =
            "Many lawyers always carry seven enormous folders into hotel lobbies. ";

    private final RuleTester hardToRead = RuleTester.of(new HardToRead());

    @Test
    void aMailHasGradeTwelve() {
        hardToRead
                .accepts("Hi Ana,\n\n" + GRADE_ELEVEN.repeat(6))
                .accepts("Hi Ana,\n\n" + GRADE_ELEVEN.repeat(10))
                .flags("Hi Ana,\n\n" + GRADE_THIRTEEN.repeat(6));
    }

    @Test
    void takesTheGradeAsAWholeNumber() {
        RuleTester.of(new HardToRead(11, 60)).flags("Hi Ana,\n\n" + GRADE_ELEVEN.repeat(6));
        RuleTester.of(new HardToRead(14, 60)).accepts("Hi Ana,\n\n" + GRADE_THIRTEEN.repeat(6));
        assertThatThrownBy(() -> new HardToRead(12, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsFromSixtyWordsOn() {
        String nine = GRADE_THIRTEEN.replace("Many ", "");
        hardToRead
                .accepts("Hi Ana,\n\n" + GRADE_THIRTEEN.repeat(5) + nine)
                .flags("Hi Ana,\n\n" + GRADE_THIRTEEN.repeat(6))
                .flags("Hi Ana,\n\n" + GRADE_THIRTEEN.repeat(6) + "Lawyers.");
    }

    @Test
    void leavesOutWhatIsNoProse() {
        hardToRead
                .accepts("Subject: " + GRADE_THIRTEEN + "\n\nHi Ana,\n\n" + GRADE_THIRTEEN.repeat(5))
                .accepts("Hi Ana,\n\n" + GRADE_THIRTEEN.repeat(5) + "\n\nBest,\nTom\n--\n" + GRADE_THIRTEEN)
                .accepts("Hi Ana,\n\n" + GRADE_ELEVEN + "\n\nOn Monday Ana wrote:\n> " + GRADE_THIRTEEN.repeat(6));
        hardToRead
                .html()
                .accepts("<h1>" + GRADE_THIRTEEN + "</h1><p>Hi Ana,</p><p>" + GRADE_THIRTEEN.repeat(5) + "</p>");
    }

    @Test
    void aLongAddressIsNotALongWord() {
        hardToRead.accepts("Hi Ana,\n\n"
                + "The list is at https://example.com/opportunities/administration/illumination-infrastructure-evaluation today. "
                        .repeat(10));
    }

    @Test
    void readsHtml() {
        hardToRead
                .html()
                .flags("<p>Hi Ana,</p><p>"
                        + GRADE_THIRTEEN
                                .replace("enormous", "<b>enorm&#111;us</b>")
                                .repeat(6) + "</p>");
    }
}
