package dev.draftlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.TestDrafts;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In all drafts of this test the sentence to delete is "Cut me." */
class DeletionTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Cut me. Leeds is done., Leeds is done.",
                "Leeds is done. Cut me., Leeds is done.",
                "One. Cut me. Two., One. Two.",
                "One.\\nCut me. Two., One.\\nTwo.",
                "One. Cut me.\\nTwo., One.\\nTwo.",
                "One.\\nCut me.\\nTwo., One.\\nTwo.",
                "One.\\nCut me.\\n\\nTwo., One.\\n\\nTwo.",
                "One.\\r\\nCut me.\\r\\nTwo., One.\\r\\nTwo.",
                "One.\\n\\nCut me.\\n\\nTwo., One.\\n\\nTwo.",
                "One.\\r\\n\\r\\nCut me.\\r\\n\\r\\nTwo., One.\\r\\n\\r\\nTwo.",
                "One.\\n\\n  Cut me.  \\n\\n  Two., One.\\n\\n  Two.",
                "One.\\n\\nCut me., One.",
                "One.\\n\\nCut me.\\n, One.\\n",
                "- Cut me. One., - One.",
                "- One. Cut me.\\n- Two., - One.\\n- Two.",
            })
    void leavesTheRestOfATextAsIfItHadNeverBeen(String before, String after) {
        assertThat(cut(Source.text(unescaped(before)))).contains(unescaped(after));
        assertThat(cut(Source.markdown(unescaped(before)))).contains(unescaped(after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cut me.",
                "Hi Ana,\n\nCut me.",
                "- Cut me.\n- Two.",
                "> Cut me.\n\nTwo.",
                "**Cut me.** Two.",
                "Cut me.** Two.",
                "\"Cut me.\n\nTwo.",
                "{{#if x}}Cut me. {{/if}}Two.",
            })
    void refusesWhatWouldLeaveAHole(String text) {
        assertThat(cut(Source.markdown(text))).isEmpty();
    }

    @Test
    void refusesOneHalfOfATemplateBlock() {
        Draft draft = TestDrafts.text("One. {{#if x}} Cut me. Two. {{/if}}");
        assertThat(Fix.delete("x", draft, draft.sentences().get(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<p>Cut me. One.</p>, <p>One.</p>",
        "<p>One. Cut me.</p>, <p>One.</p>",
        "<p>One.&nbsp; Cut me. Two.</p>, <p>One.&nbsp; Two.</p>",
        "<p>One. <b>Cut me. Two.</b></p>, <p>One. <b>Two.</b></p>",
    })
    void leavesNoHoleInHtml(String before, String after) {
        assertThat(cut(Source.html(before))).contains(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Cut me.</p><p>Two.</p>",
                "One.<br>Cut me.<br>Two.",
                "One.<br>\n Cut me.\n<br>Two.",
                "<p>One. <b>Cut me.</b> Two.</p>",
                "<li>Cut me.</li><li>Two.</li>",
            })
    void refusesHolesInHtml(String html) {
        assertThat(cut(Source.html(html))).isEmpty();
    }

    /** Random drafts of short sentences: no new double blank, no new empty line, all other sentences still there. */
    @Test
    void isCleanInAnyPlainText() {
        for (int seed = 0; seed < 1_000; seed++) {
            String text = randomText(new Random(seed));
            String cut = cut(Source.text(text)).orElse(text);
            assertThat(cut)
                    .as("seed %d: %s", seed, text)
                    .doesNotContain("  ", "\n\n\n")
                    .doesNotStartWith("\n")
                    .doesNotEndWith(" ");
            assertThat(cut.replaceAll("\\s+", " ").replace("Cut me. ", "").replace(" Cut me.", ""))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(
                            text.replaceAll("\\s+", " ").replace("Cut me. ", "").replace(" Cut me.", ""));
        }
    }

    private static String randomText(Random random) {
        List<String> gaps = List.of(" ", "\n", "\n\n");
        int place = random.nextInt(5);
        StringBuilder text = new StringBuilder("Hi Ana,\n\n");
        for (int i = 0; i < 5; i++) {
            text.append(i == place ? "Cut me." : "Number " + (char) ('a' + i) + ".");
            text.append(i == 4 ? "" : gaps.get(random.nextInt(gaps.size())));
        }
        return text.toString();
    }

    private static Optional<String> cut(Source source) {
        Draft draft = TestDrafts.of(source);
        return draft.sentences().stream()
                .filter(sentence -> sentence.text().equals("Cut me."))
                .findFirst()
                .flatMap(sentence -> cut(draft, sentence));
    }

    private static Optional<String> cut(Draft draft, Sentence sentence) {
        return Fix.delete("Delete it", draft, sentence)
                .map(fix -> Fix.apply(List.of(fix), draft.source()).body());
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r");
    }
}
