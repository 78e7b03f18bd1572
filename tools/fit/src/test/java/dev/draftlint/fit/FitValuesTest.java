package dev.draftlint.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitValuesTest {

    @TempDir
    Path folder;

    @Test
    void writesTheSameTableEachTime() throws Exception {
        Path corpus = Path.of("src", "main", "corpus", "pairs.jsonl");
        Path first = folder.resolve("first.tsv");
        Path second = folder.resolve("second.tsv");
        FitValues.main(new String[] {first.toString(), corpus.toString()});
        FitValues.main(new String[] {second.toString(), corpus.toString()});
        assertThat(first).hasSameTextualContentAs(second);
        assertThat(Files.readAllLines(first))
                .anyMatch(row -> row.startsWith("bias\t"))
                .anyMatch(row -> row.matches("RESULT_FIGURE\t\\d.*"))
                .anyMatch(row -> row.matches("VAGUE\t-\\d.*"))
                .anyMatch(row -> row.startsWith("word:"));
    }
}
