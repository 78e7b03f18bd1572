package dev.draftlint.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitLikenessTest {

    private static final Path CORPUS = Path.of("src", "main", "corpus");

    @TempDir
    Path folder;

    @Test
    void writesTheSameTableEachTime() throws Exception {
        Path mails = folder.resolve("mails.jsonl");
        Files.write(mails, Files.readAllLines(CORPUS.resolve("labelled.jsonl")).subList(0, 120));
        Path sentences = folder.resolve("sentences.tsv");
        try (Stream<String> lines = Files.lines(CORPUS.resolve("sentences.tsv"))) {
            Files.write(
                    sentences,
                    lines.filter(line -> line.startsWith("inbox-bump\t")).toList());
        }
        List<String> first = table(mails, sentences, "first.tsv");
        assertThat(first).isEqualTo(table(mails, sentences, "second.tsv"));
        int column = List.of(first.get(1).split("\t")).indexOf("inbox-bump");
        assertThat(cell(first, "bias", column)).isNegative();
        assertThat(cell(first, "word:nudg", column)).isPositive();
    }

    private static double cell(List<String> table, String evidence, int column) {
        return table.stream()
                .filter(row -> row.startsWith(evidence))
                .mapToDouble(row -> Double.parseDouble(row.split("\t")[column]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesTheLineThatItCannotRead() throws Exception {
        Path sentences = Files.writeString(folder.resolve("sentences.tsv"), "inbox-bump\thit\tSALES\n");
        assertThatThrownBy(() -> SentenceExamples.read(sentences, dev.draftlint.text.DraftParser.create()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("sentences.tsv:1: give rule, hit or miss, kind, stage, zone and text");
    }

    @Test
    void findsTheSentenceOfAQuote() {
        assertThat(Quotes.isIn("just checking in", "Just checking in on the awnings."))
                .isTrue();
        assertThat(Quotes.isIn("Could we talk? I'm free on Monday", "I'm free on Monday."))
                .isTrue();
        assertThat(Quotes.isIn("checking in on the awnings", "The awnings are red."))
                .isFalse();
    }

    private List<String> table(Path mails, Path sentences, String name) throws Exception {
        Path table = folder.resolve(name);
        Path none = Files.writeString(folder.resolve("none.jsonl"), "");
        FitLikeness.main(new String[] {
            table.toString(),
            sentences.toString(),
            CORPUS.resolve("marks.tsv").toString(),
            mails.toString(),
            none.toString()
        });
        return Files.readAllLines(table);
    }
}
