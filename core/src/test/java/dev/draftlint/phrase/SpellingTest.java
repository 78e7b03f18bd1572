package dev.draftlint.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '"',
            value = {
                "I'm=i am",
                "I\u2019m=i am",
                "im=i am",
                "don't=do not",
                "DIDNT=did not",
                "can't=can not",
                "cannot=can not",
                "won't=will not",
                "let's=let us",
                "it's=it is",
                "company's=company 's",
                "customers'=customers",
                "we'll=we will",
                "I'd=i would",
                "wouldn't've=would not have",
                "rock'n'roll=rock'n'roll",
                "follow-up=follow up",
                "followup=follow up",
                "Following-Up=following up",
                "e-mail=email",
                "in-box=inbox",
                "re-send=resend",
                "state-of-the-art=state of the art",
                "follow-up's=follow up 's",
                "wanna=want to",
                "dunno=do not know",
                "'t='t",
                "--=",
            })
    void readsATokenAsItsWords(String token, String words) {
        assertThat(String.join(" ", Spelling.expand(token))).isEqualTo(words == null ? "" : words);
    }

    @Test
    void aPlainWordIsLeftAlone() {
        assertThat(Spelling.split("inbox")).isEmpty();
        assertThat(Spelling.split("'")).isEmpty();
        assertThat(Spelling.split("n't")).isEmpty();
    }

    @Test
    void takesAnyLength() {
        String hostile = "a" + "'s".repeat(100_000);
        assertThat(Spelling.expand(hostile)).containsExactly(hostile);
    }

    @Test
    void joinsWhatIsWrittenInTwo() {
        assertThat(Spelling.joined("e", "mail", true)).contains("email");
        assertThat(Spelling.joined("voice", "mail", false)).contains("voicemail");
        assertThat(Spelling.joined("in", "box", true)).contains("inbox");
        assertThat(Spelling.joined("in", "box", false)).isEmpty();
        assertThat(Spelling.joined("on", "monday", false)).isEmpty();
    }

    @Test
    void cutsWhereTheFirstWordEnds() {
        assertThat(Spelling.cut("don't", "do")).isEqualTo(2);
        assertThat(Spelling.cut("i'm", "i")).isEqualTo(1);
        assertThat(Spelling.cut("followup", "follow")).isEqualTo(6);
        assertThat(Spelling.cut("won't", "will")).isEqualTo(1);
    }
}
