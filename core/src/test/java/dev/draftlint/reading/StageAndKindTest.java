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
                "SALES | We repair lifts in Leeds. Shall I send our rates?",
                "APPLICATION | I am applying for the position of glazier. My resume is attached.",
                "RECRUITING | Your background is a great match for a role in our team.",
                "FUNDRAISING | Your donation keeps the lifeboat afloat.",
                "PRESS | Here is a story idea for your readers.",
                "FAVOUR | I am a second-year student and would love your advice on a first job.",
                "SERVICE | Your order left the yard this morning.",
                "PARTNERSHIP | Would you consider a guest post on slate roofs?",
                "THANK_YOU | Thank you for your time on Monday.",
            })
    void infersTheKind(Kind kind, String body) {
        assertThat(draft(body).kind()).isEqualTo(kind);
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
