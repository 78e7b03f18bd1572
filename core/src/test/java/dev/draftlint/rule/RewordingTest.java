package dev.draftlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.TestDrafts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RewordingTest {

    @Test
    void keepsTheCaseOfThePhrase() {
        assertThat(reworded("I just wanted to ask.", "I just wanted to", "I want to"))
                .contains("I want to ask.");
        assertThat(reworded("In order to win, act.", "In order to", "to")).contains("To win, act.");
        assertThat(reworded("Act in order to win.", "in order to", "to")).contains("Act to win.");
        assertThat(reworded("ACT IN ORDER TO WIN.", "IN ORDER TO", "to")).contains("ACT TO WIN.");
    }

    @Test
    void takesAPhraseOutWithOneBlank() {
        assertThat(reworded("I just wanted to ask.", "just", "")).contains("I wanted to ask.");
        assertThat(reworded("Basically we ship.", "Basically", "")).contains("We ship.");
        assertThat(reworded("Basically 4 ship.", "Basically", "")).contains("4 ship.");
    }

    @Test
    void refusesToLeavePunctuationAlone() {
        assertThat(reworded("Basically, we ship.", "Basically", "")).isEmpty();
        assertThat(reworded("We ship, basically.", "basically", "")).isEmpty();
        assertThat(reworded("We (just) ship.", "just", "")).isEmpty();
        assertThat(reworded("We ship just", "just", "")).isEmpty();
    }

    @Test
    void refusesMarkupAndMergeTags() {
        assertThat(reworded(Source.html("<p>in <b>order</b> to win</p>"), "in <b>order</b> to", "to"))
                .isEmpty();
        assertThat(reworded(Source.markdown("in *order* to win"), "in *order* to", "to"))
                .isEmpty();
        assertThat(reworded("Reach {{name}} soon.", "Reach {{name}}", "Ask")).isEmpty();
    }

    @Test
    void writesTextAsItsFormatDoes() {
        assertThat(reworded(Source.html("<p>Tom plus Ana</p>"), "plus", "&")).contains("<p>Tom &amp; Ana</p>");
        assertThat(reworded("Tom plus Ana", "plus", "&")).contains("Tom & Ana");
    }

    private static Optional<String> reworded(String text, String phrase, String replacement) {
        return reworded(Source.text(text), phrase, replacement);
    }

    private static Optional<String> reworded(Source source, String phrase, String replacement) {
        Draft draft = TestDrafts.of(source);
        int start = source.body().indexOf(phrase);
        Span span = new Span(Part.BODY, start, start + phrase.length());
        return Fix.reword("Say it", draft, span, replacement)
                .map(fix -> Fix.apply(List.of(fix), source).body());
    }
}
