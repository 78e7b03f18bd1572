package dev.draftlint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.text.DraftParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsksTest {

    private static final DraftParser PARSER = DraftParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEET | Would you have 20 minutes on Tuesday?",
                "MEET | I'd love to connect.",
                "MEET | Worth a quick call next week?",
                "MEET | Let me know when you are free.",
                "MEET | Then a 15-minute walkthrough might be useful.",
                "READ | Take a look at the demo here.",
                "READ | Click the link below.",
                "SIGN_UP | Please register by Friday.",
                "SIGN_UP | Could you fill in the attached form?",
                "INTRODUCE | Could you introduce me to your head of supply?",
                "INTRODUCE | Please forward this to the right person.",
                "ANSWER | Please confirm the two pallets by noon.",
                "ANSWER | How many vans do you run?",
                "INTEREST | Shall I send the plan over?",
                "SIGN_UP | The tasting is on Friday, so register at the desk.",
                "INTRODUCE | The list is attached, and pass this on to your crew.",
                "ANSWER | Read it, tell me which of the two you want, and I order it.",
                "MEET | Let's sit down over lunch.",
                "MEET | Might you have a quarter of an hour on Friday?",
                "MEET | Shall we put our heads together one evening?",
                "MEET | Kindly grant me an appointment at your office.",
                "MEET | We would be honoured to make your acquaintance.",
                "MEET | How about a natter on the quay?",
                "MEET | Can you come over on Friday and see the kiln?",
                "MEET | Would this week or next be better for a walkthrough?",
                "MEET | Free on Thursday?",
                "MEET | Kindly share a suitable time for a call.",
                "MEET | Happy to show you a demo whenever it suits.",
                "MEET | Perhaps a coffee?",
                "READ | I would ask you to look through the second chapter.",
                "SIGN_UP | We hope that you will sponsor one of the benches.",
                "SIGN_UP | Put your name on the list by Sunday.",
                "INTRODUCE | You might even put me in touch with the harbour master.",
                "INTRODUCE | Let your neighbours on the stair know.",
                "ANSWER | I'd be obliged if you would measure the door.",
                "FORMULA | Let me know your thoughts.",
                "FORMULA | Looking forward to hearing from you.",
            })
    void knowsTheKindOfAnAsk(Ask.Kind kind, String sentence) {
        assertThat(asks(sentence)).extracting(Ask::kind).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall is a 15-minute walk from the ferry.",
                "We set up a demo rig in the yard last May.",
                "The call was recorded.",
                "Could you give the glue fifteen minutes?",
                "I can merge the lists, which takes ten minutes.",
                "Your time sheets came in late.",
                "Did the meeting at the mill help?",
                "Do you hold a weekly meeting about the kiln?",
                "Any news on the demo account?",
                "Are you the right person to talk to?",
            })
    void aStatementAsksForNoTime(String sentence) {
        assertThat(asks(sentence)).extracting(Ask::kind).doesNotContain(Ask.Kind.MEET);
    }

    @Test
    void readsMinutesSlotAndPurpose() {
        String body = "Would you have 15 to 20 minutes on Tuesday to go through the four shelves?";
        Ask ask = asks(body).get(0);
        assertThat(ask.minutes()).hasValue(20);
        assertThat(text(body, ask.slot())).isEqualTo("on Tuesday");
        assertThat(text(body, ask.purpose())).isEqualTo("on Tuesday to go through the four shelves");
    }

    @ParameterizedTest
    @CsvSource({
        "Do you have ten minutes on Tuesday?, 10",
        "Could we talk for forty-five minutes on Tuesday?, 45",
        "Do you have half an hour for a call on Tuesday?, 30",
        "Could we find a quarter of an hour for a call?, 15",
        "Do you have an hour for a call on Tuesday?, 60"
    })
    void readsMinutesInWords(String body, int minutes) {
        assertThat(asks(body).get(0).minutes()).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could we meet within the hour?",
                "Could we meet at a good hour?",
                "Could we have a call in a few minutes?"
            })
    void hoursAndMinutesThatAreNotCounted(String body) {
        assertThat(asks(body).get(0).minutes()).isEmpty();
    }

    @Test
    void countsTheDetailOfAnAgendaAndOfItsList() {
        assertThat(asks("Could we meet to discuss our services and next steps?")
                        .get(0)
                        .detail())
                .isZero();
        assertThat(asks("Could we meet to walk the cellar where the pumps flood?")
                        .get(0)
                        .detail())
                .isPositive();
        assertThat(asks("Could we meet?\n\n- mildew on the north wall\n- the broken gutter")
                        .get(0)
                        .detail())
                .isPositive();
    }

    @Test
    void aVendorsListBeforeTheAskIsNoAgenda() {
        String goods = "We offer:\n\n- mildew tests\n- copper gutters\n\nCould we meet?";
        assertThat(asks(Kind.SALES, goods).get(0).detail()).isZero();
        assertThat(asks(Kind.FAVOUR, goods).get(0).detail()).isPositive();
    }

    @Test
    void aCommandOpensAClause() {
        assertThat(asks("Our guests order a case and tell me about the cellar."))
                .extracting(Ask::kind)
                .doesNotContain(Ask.Kind.SIGN_UP, Ask.Kind.MEET);
        assertThat(asks("Order a case, and tell me about the cellar."))
                .extracting(Ask::kind)
                .contains(Ask.Kind.SIGN_UP, Ask.Kind.ANSWER);
    }

    @Test
    void theLengthOfAVideoIsNoAskForTime() {
        assertThat(asks("Would you be open to a 2-minute video of the press?"))
                .extracting(Ask::kind)
                .doesNotContain(Ask.Kind.MEET);
    }

    @Test
    void quotedMailAsksNothing() {
        assertThat(asks("Thanks, Ana.\n\nOn Monday, Tom wrote:\n> Could you call me?"))
                .isEmpty();
    }

    private static String text(String body, Span span) {
        assertThat(span.part()).isEqualTo(Part.BODY);
        return ("Hi Ana,\n\n" + body).substring(span.start(), span.end());
    }

    private static List<Ask> asks(String body) {
        return asks(Kind.PARTNERSHIP, body);
    }

    private static List<Ask> asks(Kind kind, String body) {
        Draft draft = PARSER.parse(Source.text("Hi Ana,\n\n" + body).withKind(kind));
        return draft.asks();
    }
}
