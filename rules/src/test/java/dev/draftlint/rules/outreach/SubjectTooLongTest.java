package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SubjectTooLongTest {

    private static final String BODY = "\n\nHi Ana,\n\nThe pool in Hull opens on Friday.";

    private final RuleTester subjectTooLong = RuleTester.of(new SubjectTooLong());

    @Test
    void aSubjectHasSixtyCharacters() {
        subjectTooLong
                .accepts("Subject: " + "lamps ".repeat(9) + "lamps" + BODY)
                .accepts("Subject: " + "lamps ".repeat(9) + "lamp's" + BODY)
                .flags("Subject: «" + "lamps ".repeat(9) + "lamps' s»" + BODY);
    }

    @Test
    void aMergeTagCountsAsTen() {
        String fifty = "Lamps lamps lamps lamps lamps lamps lamps lamps l ";
        subjectTooLong
                .accepts("Subject: " + fifty.substring(1) + "{{company_name_or_whatever_else_it_may_be}}" + BODY)
                .accepts("Subject: " + fifty + "{{company_name_or_whatever_else_it_may_be}}" + BODY)
                .flags("Subject: «" + fifty + "s{{x}}»" + BODY)
                .flags("Subject: «{{a}} {{b}} {{c}} {{d}} {{e}} {{f}}»" + BODY)
                .accepts("Subject: {{a}} {{b}} {{c}} {{d}} {{e}}" + BODY);
    }

    @Test
    void aTagOfTheBodyDoesNotCount() {
        subjectTooLong.flags("Subject: «" + "lamps ".repeat(10) + "l»\n\nHi {{first_name}},\n\nIt is open.");
    }

    @Test
    void anEmojiIsOneCharacter() {
        String swimmer = "\uD83C\uDFCA";
        subjectTooLong
                .accepts("Subject: Lamps " + swimmer.repeat(54) + BODY)
                .flags("Subject: «Lamps " + swimmer.repeat(55) + "»" + BODY);
    }

    @Test
    void leavesTheBodyAlone() {
        subjectTooLong.accepts(Prose.words(30)).accepts("Subject: Lamps\n\n" + Prose.words(30));
    }

    @Test
    void takesAnotherLimit() {
        RuleTester.of(new SubjectTooLong(5)).accepts("Subject: Lamps" + BODY).flags("Subject: «Lamps?!»" + BODY);
        assertThatThrownBy(() -> new SubjectTooLong(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
