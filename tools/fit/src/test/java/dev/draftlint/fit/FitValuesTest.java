package dev.draftlint.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitValuesTest {

    @TempDir
    Path folder;

    @Test
    void writesTheSameTablesEachTime() throws Exception {
        Path corpus = Path.of("src", "main", "corpus", "pairs.jsonl");
        Path marks = Files.writeString(folder.resolve("marks.tsv"), "");
        for (String time : List.of("first", "second")) {
            FitValues.main(
                    new String[] {table(time), table(time + "-giving"), marks.toString(), corpus.toString(), none()});
        }
        assertThat(folder.resolve("first")).hasSameTextualContentAs(folder.resolve("second"));
        assertThat(folder.resolve("first-giving")).hasSameTextualContentAs(folder.resolve("second-giving"));
        assertThat(Files.readAllLines(folder.resolve("first")))
                .anyMatch(row -> row.startsWith("bias\t"))
                .anyMatch(row -> row.startsWith("GIVING_SENTENCE\t"))
                .anyMatch(row -> row.matches("VAGUE\t-\\d.*"));
        assertThat(Files.readAllLines(folder.resolve("first-giving")))
                .contains("evidence\tspecific-value")
                .anyMatch(row -> row.startsWith("word:"));
    }

    private String none() throws IOException {
        return Files.writeString(folder.resolve("none.jsonl"), "").toString();
    }

    private String table(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void learnsFromTheSentencesThatAreMarked() throws Exception {
        StringBuilder mails = new StringBuilder();
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            mails.append(mail("a" + i, "The heron waits. We sell zinc by the ton.", "specific"));
            mails.append(mail("b" + i, "The heron sleeps. We talk by the hour.", "none"));
            marked.append("a").append(i).append("\tspecific-value\tWe sell zinc by the ton.\n");
        }
        Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), mails);
        Path marks = Files.writeString(folder.resolve("marks.tsv"), marked);
        FitValues.main(new String[] {table("values"), table("giving"), marks.toString(), corpus.toString(), none()});
        assertThat(Files.readAllLines(folder.resolve("giving")))
                .anyMatch(row -> row.matches("word:zinc\t\\d.*"))
                .noneMatch(row -> row.matches("word:(heron|wait)\t\\d.*"));
    }

    private static String mail(String id, String body, String value) {
        return "{\"id\":\"" + id + "\",\"kind\":\"sales\",\"body\":\"Hi Ana,\\n\\n" + body + "\",\"value\":\"" + value
                + "\"}\n";
    }

    @Test
    void namesTheMarkThatItCannotRead() throws Exception {
        Path marks = Files.writeString(folder.resolve("marks.tsv"), "a\tnext-step\tCall me.\na\tCall me.\n");
        assertThatThrownBy(() -> Marks.read(marks))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(
                        "marks.tsv:2: give the id of a mail, next-step or specific-value, and a sentence");
    }
}
