package dev.draftlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.draftlint.testkit.sample.SamplePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementsTest {

    private static final String TOUCH_BASE =
            "touch-base\t40\t41\t38\t0.93 (0.81-0.97)\t0.95 (0.83-0.99)\t44\t45\t41\t0.91 (0.79-0.96)\t0.93 (0.82-0.98)";
    private static final String QUESTIONS =
            "too-many-questions\t9\t25\t8\t0.32 (0.17-0.52)\t0.89 (0.57-0.98)\t-\t-\t-\t-\t-";

    @TempDir
    private Path folder;

    /** A table as {@code draftlint eval} writes it. */
    static Path table(Path folder, String... rows) {
        List<String> lines = new ArrayList<>(List.of("# 120 drafts; written by a test", "rule\tlabels"));
        lines.addAll(List.of(rows));
        try {
            return Files.write(folder.resolve("measured.tsv"), lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aPageSaysWhatWasMeasured() {
        Measurements measurements = read(TOUCH_BASE, QUESTIONS)
                .withNote("The readers were two.")
                .withNote("It was hard.", "too-many-questions");
        RulePages.of(new SamplePack()).withMeasurements(measurements).write(folder);

        assertThat(folder.resolve("touch-base.md"))
                .content()
                .contains(
                        "## Measured\n\nOn a corpus of 120 drafts: precision 0.93 (0.81-0.97), recall 0.95 (0.83-0.99);"
                                + " over places precision 0.91 (0.79-0.96), recall 0.93 (0.82-0.98). In brackets: 95 % intervals."
                                + "\n\nThe readers were two.\n\n## Flagged\n");
        assertThat(folder.resolve("too-many-questions.md"))
                .content()
                .contains(
                        "recall 0.89 (0.57-0.98). In brackets: 95 % intervals. With so few labels (9) this says little."
                                + " A precision under 0.8 makes it a hint, so its severity is info unless you raise it."
                                + "\n\nThe readers were two.\n\nIt was hard.\n\n## Flagged\n");
    }

    @Test
    void aRuleWithoutLabelsMayHaveANoteOfItsOwn() {
        Measurements measurements =
                read(QUESTIONS).withNote("For all.").withNote("Of 9 findings 8 were right.", "touch-base");

        RulePages.of(new SamplePack()).withMeasurements(measurements).write(folder);

        assertThat(folder.resolve("touch-base.md"))
                .content()
                .contains("## Measured\n\nOf 9 findings 8 were right.\n\n## Flagged");
    }

    @Test
    void aRuleWithoutLabelsSaysSo() throws IOException {
        RulePages pages = RulePages.of(new SamplePack()).withMeasurements(read(QUESTIONS));
        Path readme = Files.writeString(folder.resolve("README.md"), "<!-- rules -->\n<!-- /rules -->\n");
        pages.write(folder.resolve("docs"));
        pages.writeTable(readme, folder.resolve("docs"));

        assertThat(folder.resolve("docs/touch-base.md"))
                .content()
                .contains("## Measured\n\nNo labels yet.\n\n## Flagged");
        assertThat(readme)
                .content()
                .contains("| rule | what it flags | severity | precision | recall |\n|---|---|---|---|---|\n")
                .contains("Flags a draft that asks more than one question. | info | 0.32* | 0.89* |\n")
                .contains("Flags \"touch base\" as the reason to write. | warning | - | - |\n");
    }

    @Test
    void withoutMeasurementsAPageIsSilent() {
        RulePages.of(new SamplePack()).write(folder);

        assertThat(folder.resolve("touch-base.md")).content().doesNotContain("Measured");
    }

    @Test
    void aTableThatCannotBeReadIsNamed() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("touch-base\t1"))
                .withMessageEndingWith("measured.tsv:3: a row has 11 cells, not 2; write it anew with"
                        + " `draftlint eval CORPUS.jsonl --format measured`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(TOUCH_BASE.replace("40", "forty")))
                .withMessageContaining("measured.tsv:3: ")
                .withMessageContaining("forty");
        Path empty = Files.writeString(folder.resolve("empty.tsv"), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurements.read(empty, "%d"))
                .withMessageContaining("empty.tsv:1: '' is not '# N drafts'");
    }

    private Measurements read(String... rows) {
        return Measurements.read(table(folder, rows), "a corpus of %d drafts");
    }
}
