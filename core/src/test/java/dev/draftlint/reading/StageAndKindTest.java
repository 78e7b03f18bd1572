package dev.draftlint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.text.DraftParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageAndKindTest {

    private static final DraftParser PARSER = DraftParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIRST_TOUCH | We repair lifts in Leeds. Shall I send our rates?",
                "FOLLOW_UP | Just following up on my last email.",
                "BREAKUP | This is my last email, so I'll close your file.",
                "THANK_YOU | Thank you for your time on Monday.",
                "REPLY | Thanks for getting back to me so quickly.",
            })
    void infersTheStage(Stage stage, String body) {
        assertThat(draft(body).stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SALES | I noticed that two of the lifts in your tower stop between floors each week. We help property managers cut such calls with new door sensors. Would you be open to a quick demo next week?",
                "APPLICATION | I am applying for the position of glazier that you advertised. I have six years of experience with leaded windows, and my resume is attached. Thank you for considering my application.",
                "RECRUITING | I came across your profile and your experience with kilns. We are hiring a senior potter for a team of four, and the role is remote two days a week. Are you open to new opportunities?",
                "FUNDRAISING | Because of donors like you the lifeboat went out 41 times last year. A gift of 20 pounds keeps it afloat for a day. Will you donate to our campaign before the winter?",
                "PRESS | I am writing with a story for {{publication}}: the first electric ferry on the lake launches in May. The press release is attached, with a quote from the captain. Your readers may know the old one. I can send photos or arrange an interview under embargo.",
                "FAVOUR | I am a student of geology in my second year and I read your article on the cave. I would love to hear how you found your first job. Would you have 15 minutes to share some advice?",
                "SERVICE | Your order left the yard this morning and your account has been updated. The invoice is attached. If you have any questions about your subscription, our support team is here to help.",
                "PARTNERSHIP | I run a blog on slate roofs and your audience of builders overlaps with ours. Would you consider a partnership, such as a guest post or a joint webinar? We could share the leads.",
                "THANK_YOU | Thank you so much for taking the time to meet with me on Monday. I enjoyed hearing about the mill, and I am grateful for your advice on the wheel.",
            })
    void infersTheKind(Kind kind, String body) {
        assertThat(draft(body).kind()).isEqualTo(kind);
    }

    @Test
    void aLineOrTwoIsForAProspect() {
        assertThat(draft("Your invoice.").kind()).isEqualTo(Kind.SALES);
        assertThat(draft("My resume and my application are attached.").kind()).isEqualTo(Kind.SALES);
    }

    @Test
    void whatTheSourceSaysComesFirst() {
        Draft draft = PARSER.parse(Source.text("Just following up on my last email.")
                .withKind(Kind.EVENT)
                .withStage(Stage.FIRST_TOUCH));
        assertThat(draft.kind()).isEqualTo(Kind.EVENT);
        assertThat(draft.stage()).isEqualTo(Stage.FIRST_TOUCH);
    }

    private static Draft draft(String body) {
        return PARSER.parse(Source.text("Hi Ana,\n\n" + body));
    }
}
