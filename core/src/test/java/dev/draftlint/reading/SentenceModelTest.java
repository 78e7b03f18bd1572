package dev.draftlint.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.text.DraftParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceModelTest {

    private static final String TABLE = "sentence-weights.tsv";
    private static final SentenceModel MODEL = SentenceModel.of(SentenceModelTest.class, TABLE);
    private static final DraftParser PARSER = DraftParser.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Ana,\n\nWe checked your checks. Do you check checks?",
                "Hi {{first_name}},\n\nI am checking 3 orders of {{company}}, 4 orders of mine and your order?",
                "Dear Sir or Madam,\n\nOrders!\n\nBest regards,\nTomas",
                "Zyxwv qwfp 9.30, zyxwv?",
            })
    void addsUpWhatTheTableSaysOfTheEvidence(String body) {
        Map<String, String[]> table = new HashMap<>();
        FittedTable.lines(SentenceModelTest.class, TABLE).stream()
                .map(line -> line.split("\t", -1))
                .forEach(cells -> table.put(cells[0], cells));
        Draft draft = PARSER.parse(Source.text(body));
        int[][] logits = MODEL.logits(draft, Kind.SALES, Stage.FOLLOW_UP);
        for (int i = 0; i < logits.length; i++) {
            Sentence sentence = draft.sentences().get(i);
            Set<String> evidence = SentenceModel.evidence(sentence, sentence.zone(), Kind.SALES, Stage.FOLLOW_UP);
            for (String label : List.of("orders", "checks")) {
                long expected = hundredths(table, "bias", label);
                for (String one : evidence) {
                    expected += hundredths(table, one, label);
                }
                assertThat(logits[i][MODEL.label(label)])
                        .as("%s in: %s", label, sentence.text())
                        .isEqualTo((int) expected);
            }
        }
    }

    private static long hundredths(Map<String, String[]> table, String evidence, String label) {
        String[] cells = table.getOrDefault(evidence, new String[0]);
        int column = label.equals("orders") ? 1 : 2;
        return cells.length <= column || cells[column].isEmpty()
                ? 0
                : Math.round(100 * Double.parseDouble(cells[column]));
    }

    @Test
    void seesWordsPairsAndContext() {
        Sentence sentence = sentence("Checking the 3 orders of {{company}}?");
        assertThat(SentenceModel.evidence(sentence, sentence.zone(), Kind.SERVICE, Stage.OTHER))
                .contains("word:check", "word:order", "word:<number>", "word:<field>")
                .contains("pair:<start> check", "pair:the <number>", "pair:<field> <question>")
                .contains("zone:OPENING", "kind:SERVICE", "stage:OTHER")
                .doesNotContain("word:company");
    }

    @Test
    void tellsWhatEachWordAdds() {
        Sentence sentence = sentence("Checking orders, checking orders.");
        assertThat(MODEL.contributions(sentence, MODEL.label("checks"))).containsExactly(150 + 25, 60 - 20, 0, 0);
    }

    @Test
    void namesTheColumnThatIsMissing() {
        assertThatThrownBy(() -> MODEL.label("orderss"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(TABLE + " has no column 'orderss'");
    }

    private static Sentence sentence(String text) {
        return PARSER.parse(Source.text("Hi Ana,\n\n" + text)).sentences().get(1);
    }
}
