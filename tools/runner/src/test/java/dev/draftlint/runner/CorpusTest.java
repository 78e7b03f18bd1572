package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.draft.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {

    @TempDir
    private Path folder;

    @Test
    void aLineSaysWhatItsReadersSaid() {
        Located draft = read("""
                {"labels":[{"rule":"a","quote":"b","by":[1,{"x":2}]},{"quote":null,"rule":"c"}],"quality":2.5,\
                "value":"none","body":"Hi","kind":"press","readers":2}""");

        assertThat(draft.judgement())
                .isEqualTo(new Judgement(List.of(new Label("a", "b"), new Label("c", null)), 2.5, "none"));
        assertThat(draft.source().kind()).isEqualTo(Kind.PRESS);
        assertThat(draft.withLimits(List.of()).judgement()).isEqualTo(draft.judgement());
        assertThat(draft.withSource(draft.source()).judgement()).isEqualTo(draft.judgement());
    }

    @Test
    void onlyLabelsAreNeeded() {
        assertThat(read("{\"labels\":[],\"quality\":null,\"value\":null,\"body\":\"Hi\"}")
                        .judgement())
                .isEqualTo(Judgement.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                           | no 'labels'; give [] for a draft without a fault",
                "{\"labels\":null}            | no 'labels'; give [] for a draft without a fault",
                "{\"labels\":[]}              | no 'body'; give the text of the draft as its value",
                "{\"labels\":\"a\"}           | 'labels' holds 'a'; write [{\"rule\": \"checking-in\", \"quote\": \"Just checking in\"}]",
                "{\"labels\":[[]]}            | 'labels' holds a list; write [{\"rule\": \"checking-in\", \"quote\": \"Just checking in\"}]",
                "{\"labels\":{}}              | 'labels' holds an object; write [{\"rule\": \"checking-in\", \"quote\": \"Just checking in\"}]",
                "{\"labels\":[{}]}            | a label without a rule; write {\"rule\": \"checking-in\"}",
                "{\"labels\":[],\"labels\":[]} | 'labels' stands there twice; leave one out",
                "{\"labels\":[{\"rule\":7}]}  | the 'rule' of a label is 7; put its value in quotes",
                "{\"labels\":[{\"rule\":\"a\",\"quote\":true}]} | the 'quote' of a label is true; put its value in quotes",
                "{\"labels\":[],\"quality\":\"good\"} | 'quality' is 'good'; give a number, such as 4",
                "{\"labels\":[],\"quality\":1e999}    | 'quality' is 1e999; give a number, such as 4",
                "{\"labels\":[],\"value\":[]} | 'value' is a list; put its value in quotes",
                "{\"labels\":[{\"rule\":\"a\" | not valid JSON at column 23; put one whole object on the line",
            })
    void aBadLineIsNamedWithItsMend(String line, String message) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(InputException.class).hasMessage("x.jsonl:7: " + message);
    }

    @Test
    void otherFilesAreNoCorpus() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "Hi");
        List<String> faults = new ArrayList<>();
        Inputs.labelled(List.of(text.toString()), InputStream.nullInputStream()).each(job -> faults.add(fault(job)));

        assertThat(faults)
                .containsExactly(
                        "'" + text + "' is not a corpus; give a .jsonl file with a labelled draft on each line");
    }

    @Test
    void draftsWithAValueAreReadWhole() throws IOException {
        Path corpus = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"a\",\"body\":\"Hi\",\"value\":\"generic\"}\n\n{\"id\":\"b\",\"body\":\"Hi\",\"value\":\"none\"}\n");

        assertThat(Corpus.readValued(corpus))
                .extracting(draft -> draft.id() + " " + draft.judgement().value())
                .containsExactly("a generic", "b none");
        Files.writeString(corpus, "{\"body\":\"Hi\"}");
        assertThatThrownBy(() -> Corpus.readValued(corpus))
                .isInstanceOf(IOException.class)
                .hasMessage(corpus + ":1: no 'value'; give what its readers said");
    }

    private static String fault(Job job) {
        try {
            return job.reading().read().id();
        } catch (IOException | InputException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Located read(String line) {
        return JsonLine.readJudged("x.jsonl", 7, line.getBytes(UTF_8), JudgementReader.LABELS);
    }
}
