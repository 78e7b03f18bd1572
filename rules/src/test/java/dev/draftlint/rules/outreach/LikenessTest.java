package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.phrase.Match;
import dev.draftlint.text.DraftParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

    private static final DraftParser PARSER = DraftParser.create();

    /** Each row of the table is rounded to hundredths. */
    private static final double ROUNDED = 0.01;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Ana,\n\nI came across your website and was very, very impressed. Do you have 15 minutes on Tuesday?",
                "Hi {{first_name}},\n\nDid you get a chance to see my last e-mail? I know you're busy.",
                "Dear Sir or Madam,\n\nWe are a leading provider of 200 innovative solutions!\n\nBest regards,\nTomas",
                "Zyxwv qwfp 9.30, zyxwv?",
            })
    void addsUpWhatTheTableSaysOfTheEvidence(String body) throws IOException {
        Map<String, Map<String, Double>> table = table();
        Draft draft = draft(body, Kind.SALES, Stage.FOLLOW_UP);
        for (Sentence sentence : draft.sentences()) {
            Set<String> evidence = Likeness.evidence(sentence, sentence.zone(), Kind.SALES, Stage.FOLLOW_UP);
            for (String label : table.getOrDefault("bias", Map.of()).keySet()) {
                double expected = weight(table, "bias", label);
                for (String one : evidence) {
                    expected += weight(table, one, label);
                }
                assertThat(Likeness.of(draft).logit(sentence, LikenessWeights.FITTED.label(label)) / 100.0)
                        .as("%s in: %s", label, sentence.text())
                        .isCloseTo(expected, within(ROUNDED));
            }
        }
    }

    @Test
    void seesWordsPairsAndContext() {
        Draft draft = draft("Hi Ana,\n\nChecking the 3 orders of {{company}}?", Kind.SERVICE, Stage.OTHER);
        Sentence sentence = draft.sentences().get(1);
        assertThat(Likeness.evidence(sentence, sentence.zone(), Kind.SERVICE, Stage.OTHER))
                .contains("word:check", "word:order", "word:<number>", "word:<field>")
                .contains("pair:<start> check", "pair:the <number>", "pair:<field> <question>")
                .contains("zone:OPENING", "kind:SERVICE", "stage:OTHER")
                .doesNotContain("word:company");
    }

    @Test
    void tellsSentencesApart() {
        Draft draft = draft(
                "Hi Ana,\n\nI love what your firm is doing. The roof of your depot leaks.",
                Kind.SALES,
                Stage.FIRST_TOUCH);
        List<Match> liked = Likeness.of(draft).from(0, LikenessWeights.FITTED.label("hollow-flattery"));
        assertThat(liked)
                .extracting(place -> place.sentence().text())
                .containsExactly("I love what your firm is doing.");
    }

    @Test
    void marksTheClausesThatSpeakForIt() {
        Draft draft = draft(
                "Hi Ana,\n\nNot sure if my last mail made it through the filter, but our rates for May are out.",
                Kind.SALES,
                Stage.FOLLOW_UP);
        assertThat(Likeness.of(draft).from(0, LikenessWeights.FITTED.label("did-you-see")))
                .extracting(clause -> draft.excerpt(clause.span()))
                .containsExactly("Not sure if my last mail made it through the filter");
    }

    @Test
    void isWorkedOutOnce() {
        Draft draft = draft("Hi Ana,\n\nAny news?", Kind.SALES, Stage.FOLLOW_UP);
        assertThat(Likeness.of(draft)).isSameAs(Likeness.of(draft));
    }

    private static Draft draft(String body, Kind kind, Stage stage) {
        return PARSER.parse(Source.text(body).withKind(kind).withStage(stage));
    }

    private static double weight(Map<String, Map<String, Double>> table, String evidence, String label) {
        return table.getOrDefault(evidence, Map.of()).getOrDefault(label, 0.0);
    }

    /** The rows of the table, read in another way than the rules read it. */
    private static Map<String, Map<String, Double>> table() throws IOException {
        Map<String, Map<String, Double>> table = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Likeness.class.getResourceAsStream("likeness-weights.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> all =
                    lines.lines().filter(line -> !line.startsWith("#")).toList();
            List<String> labels = List.of(all.get(0).split("\t"));
            for (String line : all.subList(1, all.size())) {
                List<String> cells = List.of(line.split("\t"));
                Map<String, Double> row = new HashMap<>();
                for (int i = 1; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty()) {
                        row.put(labels.get(i), Double.parseDouble(cells.get(i)));
                    }
                }
                table.put(cells.get(0), row);
            }
        }
        return table;
    }
}
