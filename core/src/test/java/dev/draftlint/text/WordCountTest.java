package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The lamps are on                  | 4
                    We've seen that they don't burn   | 6
                    A well-known follow-up to e-mail  | 5
                    It cost $2,500.50 in Q3           | 5
                    {{first name}} of {{company}}'s   | 3
                    See https://example.com/a-b/c now | 3
                    Yes — and no                      | 3
                    """)
    void countsWhatIsWrittenInOnePieceOnce(String text, int words) {
        assertThat(count(Source.text(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"I&rsquo;m <b>here</b>&nbsp;now,3", "in&shy;box and <i>well</i>-known,3"})
    void countsInHtmlWhatTheReaderSees(String html, int words) {
        assertThat(count(Source.html("<p>" + html + "</p>"))).isEqualTo(words);
    }

    private static int count(Source source) {
        return DraftParser.create().parse(source).sentences().stream()
                .mapToInt(Sentence::wordCount)
                .sum();
    }
}
