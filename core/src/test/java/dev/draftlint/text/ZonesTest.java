package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @Test
    void aPlainMailHasAllOfThem() {
        assertThat(Drafts.zones(Drafts.read(Source.text("""
            Hi Ana,

            Your Leeds shop opened on Monday. The queue was long.

            Could we move two tills?

            Best regards,
            Tom Baker
            Northwind Labels

            P.S. The second till is free until March.
            """).withSubject("Two tills"))))
                .containsExactly(
                        "SUBJECT Two tills",
                        "GREETING Hi Ana,",
                        "OPENING Your Leeds shop opened on Monday.",
                        "OPENING The queue was long.",
                        "BODY Could we move two tills?",
                        "SIGN_OFF Best regards,",
                        "SIGNATURE Tom Baker",
                        "SIGNATURE Northwind Labels",
                        "POSTSCRIPT P.S. The second till is free until March.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Ana,",
                "Hey {{first_name}} -",
                "Hello,",
                "Hello!",
                "Dear Sir or Madam:",
                "Dear Dr. Baker,",
                "Dear [Hiring Manager's Name],",
                "Good morning Ana,",
                "Hi there",
                "Hi Ana, Ben and Carla,",
                "Hi there, Ben,",
                "To whom it may concern:",
                "Hello Northwind team,",
                "Ana,",
                "Ana and Ben:",
                "{FIRST_NAME},",
                "${greeting}",
                "Happy Friday, Ana!"
            })
    void aLineThatGreets(String line) {
        assertThat(Drafts.zones(line + "\n\nThe till is broken."))
                .containsExactly("GREETING " + line, "OPENING The till is broken.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Ana,| the till is broken.",
                "Hey -| the till is broken.",
                "Hi there!| The till is broken.",
                "Hi {{first_name}},| the till is broken.",
                "{{first_name}},| the till is broken.",
                "[First name] —| the till is broken.",
                "Hi Ana| I saw that the till is broken.",
                "Hello Dr. Baker.| The till is broken."
            })
    void aGreetingIsCutFromTheSentenceOnItsLine(String line) {
        String[] parts = line.split("\\|");
        assertThat(Drafts.zones(parts[0] + parts[1]))
                .containsExactly("GREETING " + parts[0], "OPENING " + parts[1].strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The till is broken.",
                "Thanks for your time.",
                "Unfortunately, the till is broken.",
                "Congratulations!",
                "Hi, is Ana there?|GREETING Hi,"
            })
    void aFirstSentenceIsNoGreeting(String line) {
        assertThat(Drafts.zones(line.split("\\|")[0] + "\n\nWe can mend it."))
                .noneMatch(zoned -> zoned.equals("GREETING " + line.split("\\|")[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Best,",
                "Best regards",
                "Cheers,",
                "Thanks!",
                "Thank you,",
                "Many thanks and kind regards,",
                "Sincerely yours,",
                "Talk soon,",
                "All the best,",
                "In solidarity,",
                "With gratitude,"
            })
    void aFormulaSignsOff(String formula) {
        assertThat(Drafts.zones("Hi Ana,\n\nThe till is broken.\n\n" + formula + "\nTom"))
                .containsExactly(
                        "GREETING Hi Ana,", "OPENING The till is broken.", "SIGN_OFF " + formula, "SIGNATURE Tom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Tom", "— Tom, Northwind", "Best, Tom", "Thanks, {{sender_name}}"})
    void aFormulaOrADashWithAName(String line) {
        assertThat(Drafts.zones("Hi Ana,\n\nThe till is broken.\n\n" + line))
                .last()
                .asString()
                .startsWith("SIGN_OFF ")
                .endsWith(line.startsWith("- ") ? "Tom" : line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks for your time.",
                "Looking forward to hearing from you.",
                "Worth a look?",
                "Let me know!",
                "Thanks, that would help a lot."
            })
    void aSentenceBeforeTheNameIsBody(String sentence) {
        assertThat(Drafts.zones("Hi Ana,\n\nThe till is broken.\n\n" + sentence + "\n\nTom"))
                .endsWith("BODY " + sentence, "SIGNATURE Tom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tom",
                "Tom Baker",
                "[Your Name]",
                "{{sender_name}}",
                "{SENDER_EMAIL_SIGNATURE}",
                "Tom Baker | Northwind Labels of Leeds | +44 20 7946 0000",
                "{{sender_name}} | {{sender_title}}"
            })
    void aNameAloneIsASignature(String name) {
        assertThat(Drafts.zones("Hi Ana,\n\nThe till is broken.\n\n" + name)).endsWith("SIGNATURE " + name);
    }

    @Test
    void aListAtTheEndIsNoSignature() {
        assertThat(Drafts.zones("Hi Ana,\n\nThree towns wait:\n- Leeds\n- York\n- Hull"))
                .endsWith("BODY Leeds", "BODY York", "BODY Hull");
    }

    @Test
    void aNameBelowAQuoteMakesNoSignatureOfIt() {
        assertThat(Drafts.zones("It works.\n\n> Is it mended\n> Ana\n\nTom Baker"))
                .contains("QUOTE Is it mended Ana", "SIGNATURE Tom Baker");
    }

    @Test
    void aListOfNamesIsNoSignature() {
        assertThat(Drafts.zones("Hi Ana,\n\nThree towns wait for a till.\n\n- Leeds\n- York\n- Hull"))
                .endsWith("BODY Leeds", "BODY York", "BODY Hull");
    }

    @Test
    void aSentenceUnderTheSignatureIsStillWritten() {
        assertThat(Drafts.zones(
                        "Hi Ana,\n\nThe till broke.\n\nBest,\nTom\n\nWould you ask Ben to call me before noon?"))
                .endsWith("SIGNATURE Tom", "BODY Would you ask Ben to call me before noon?");
    }

    @Test
    void thanksAtTheTopAreNoSignOff() {
        assertThat(Drafts.zones("Thanks!\n\nThe till works now. We like it. It prints well. It is fast.\n\nTom"))
                .startsWith("OPENING Thanks!");
    }

    @Test
    void quotedLinesAndTheirIntroduction() {
        assertThat(Drafts.zones(
                        "It works.\n\nOn Monday, Ana wrote:\n> Is it mended?\n> Please say.\n\nThe till, I mean."))
                .containsExactly(
                        "OPENING It works.",
                        "QUOTE On Monday, Ana wrote:",
                        "QUOTE Is it mended?",
                        "QUOTE Please say.",
                        "BODY The till, I mean.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 3 May 2024, at 10:02, Ana <ana@shop.example> wrote:",
                "On 3 May 2024, at 10:02, Ana Maria Garcia Lopez of the Shop\n<ana@shop.example> wrote:",
                "-----Original Message-----",
                "---------- Forwarded message ---------",
                "Begin forwarded message:",
                "From: Ana\nSent: Monday\nTo: Tom"
            })
    void whatFollowsAMailHeaderIsQuoted(String header) {
        assertThat(Drafts.sentences(Drafts.read("It works.\n\n" + header + "\n\nIs it mended?")))
                .extracting(sentence -> sentence.zone())
                .startsWith(Zone.OPENING, Zone.QUOTE)
                .endsWith(Zone.QUOTE)
                .doesNotContain(Zone.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you do not want these mails, unsubscribe here.",
                "You are receiving this email because you bought a till.",
                "You receive this e-mail since you bought a till.",
                "You get this newsletter because you bought a till.",
                "This e-mail is confidential and intended solely for Ana.",
                "© 2024 Northwind Labels",
                "{{unsubscribe_link}}",
                "Not for you? {opt_out_url}",
                "This email and its attachments are confidential.",
                "Sent from my phone",
                "Sent via Northwind Mail",
                "Northwind, 12 Mill Lane, Leeds LS1 4AB\nUnsubscribe | Preferences"
            })
    void legalTextIsAFooter(String footer) {
        assertThat(Drafts.sentences(Drafts.read("Hi Ana,\n\nThe till is broken.\n\nBest,\nTom\n\n" + footer)))
                .last()
                .satisfies(last -> assertThat(last.zone()).isEqualTo(Zone.FOOTER));
        assertThat(Drafts.read("Hi Ana,\n\nThe till is broken.\n\n" + footer).sentences())
                .hasSize(2);
    }

    @Test
    void theWordUnsubscribeInTheTextIsNoFooter() {
        assertThat(Drafts.zones("Hi Ana,\n\nOne in nine readers did unsubscribe in May.\n\nShall we look why?\n\nTom"))
                .contains("OPENING One in nine readers did unsubscribe in May.");
    }

    @Test
    void twoDashesBeginTheSignature() {
        assertThat(Drafts.zones("The till is broken.\n\n-- \nWe mend tills for you and your shop."))
                .containsExactly("OPENING The till is broken.", "SIGNATURE We mend tills for you and your shop.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Lopez wrote:",
                "On Monday, Ana wrote:",
                "On 3 May 2024, at 10:02, Ana Maria Garcia Lopez of the Shop\n<ana@shop.example> wrote:"
            })
    void theSendersLineAboveAnIntroductionIsTheSenders(String introduction) {
        assertThat(Drafts.sentences(Drafts.read("It works now.\n\n" + introduction + "\n> Is it mended?\n")))
                .extracting(Sentence::zone)
                .startsWith(Zone.OPENING, Zone.QUOTE)
                .endsWith(Zone.QUOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On our call you said:",
                "On our call you wrote:",
                "On page 3 of the plan Ben writes:",
                "On Monday you wrote:",
                "Our 2 shops in May 2024\nwrote:"
            })
    void whatIsCitedInPassingQuotesNothing(String sentence) {
        assertThat(Drafts.sentences(Drafts.read("Hi Ana,\n\n" + sentence + "\n\nThe till in Leeds is slow.")))
                .extracting(Sentence::zone)
                .doesNotContain(Zone.QUOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I wondered about your unsubscribe rate, which doubled in May after the new form for tills went live.",
                "Your form lets readers opt out in one step, and we counted how many of them did so last May."
            })
    void aMailMayOpenWithTheWordsOfAFooter(String sentence) {
        for (String end : List.of("", "\n\nTom", "\n\nBest,\nTom", "\n\nNorthwind | 12 Mill Lane\nUnsubscribe")) {
            assertThat(Drafts.zones("Hi Ana,\n\n" + sentence + end)).contains("OPENING " + sentence);
        }
        assertThat(Drafts.zones("Hi Ana,\n\n" + sentence + "\n\nUnsubscribe")).endsWith("FOOTER Unsubscribe");
        assertThat(Drafts.zones("Hi Ana,\n\nThe till broke.\n\n" + sentence)).endsWith("FOOTER " + sentence);
    }

    @Test
    void aFooterInTheFirstParagraphIsOneBelowItsFirstLine() {
        String footer =
                "You are receiving this because you subscribed to our list of tills, and you may unsubscribe at any time here.";
        assertThat(Drafts.zones("Hi Ana,\n\nThe till in Leeds is slow.\n" + footer))
                .endsWith("FOOTER " + footer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday, 3 May, Tom Reed wrote:",
                "On May 3rd, Tom Reed wrote:",
                "On Mon 3 May Tom Reed wrote:",
                "On {{date}}, {{name}} wrote:"
            })
    void aDateIntroducesTheRest(String introduction) {
        assertThat(Drafts.sentences(Drafts.read("Agreed.\n\n" + introduction + "\n\nWe lost 40 lamps.")))
                .extracting(Sentence::zone)
                .endsWith(Zone.QUOTE);
    }
}
