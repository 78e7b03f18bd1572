package dev.draftlint.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitContextTest {

    private static final Path MAILS = Path.of("src", "main", "corpus", "labelled.jsonl");

    @TempDir
    Path folder;

    @Test
    void writesTheSameTableEachTime() throws Exception {
        Path corpus = folder.resolve("corpus.jsonl");
        Files.write(corpus, Files.readAllLines(MAILS).subList(0, 160));
        List<String> first = table(corpus, "first.tsv");
        assertThat(first)
                .isEqualTo(table(corpus, "second.tsv"))
                .anyMatch(row -> row.startsWith("kind:SERVICE\tbias\t-"))
                .anyMatch(row -> row.matches("kind:APPLICATION\tword:\\w+\t\\d.*"))
                .anyMatch(row -> row.matches("stage:FOLLOW_UP\tcue:FOLLOW_UP\t\\d.*"));
    }

    private List<String> table(Path corpus, String name) throws Exception {
        Path table = folder.resolve(name);
        FitContext.main(new String[] {table.toString(), corpus.toString()});
        return Files.readAllLines(table);
    }
}
