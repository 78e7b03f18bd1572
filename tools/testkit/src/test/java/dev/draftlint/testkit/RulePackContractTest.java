package dev.draftlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.draftlint.testkit.flawed.FlawedPack;
import dev.draftlint.testkit.sample.SamplePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackContractTest {

    private final RulePackContract sample =
            RulePackContract.of(new SamplePack()).withExamples(2);

    @Test
    void isKeptByAGoodPack() {
        sample.verify();
    }

    @Test
    void demandsEnoughExamples() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RulePackContract.of(new SamplePack()).verify())
                .withMessageContaining("flagged examples of 'touch-base'")
                .withMessageContaining("accepted examples of 'too-many-questions'");
    }

    @Test
    void listsAllThatIsWrong() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RulePackContract.of(new FlawedPack()).verify())
                .withMessageContaining("forgotten")
                .withMessageContaining("the ids of the rules")
                .withMessageContaining("the summary of 'homeless'")
                .withMessageContaining("I am «just checking in».")
                .withMessageContaining("'homeless' should accept this draft")
                .withMessageContaining("'homeless' flags \"just checking in\"");
    }

    @Test
    void demandsCurrentPages(@TempDir Path folder) throws IOException {
        RulePages pages = RulePages.of(new SamplePack());
        RulePackContract documented = sample.withPages(folder);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(documented::verify)
                .withMessageContaining("touch-base.md")
                .withMessageContaining("too-many-questions.md");
        pages.write(folder);
        documented.verify();
        Files.writeString(folder.resolve("touch-base.md"), "Old.");
        Files.writeString(folder.resolve("gone.md"), RulePage.MARK + "\n# gone\n");
        assertThat(pages.outdated(folder)).containsExactly("gone.md", "touch-base.md");
        pages.write(folder);
        assertThat(pages.outdated(folder)).isEmpty();
        assertThat(folder.resolve("gone.md")).doesNotExist();
    }

    @Test
    void leavesAloneWhatIsNoPage(@TempDir Path folder) throws IOException {
        RulePages pages = RulePages.of(new SamplePack());
        Path notes = Files.writeString(folder.resolve("notes.md"), "How the rules came about.");
        Path bytes = Files.write(folder.resolve("bytes.md"), new byte[] {(byte) 0xC3, 0x28});
        Path nested = Files.createDirectory(folder.resolve("folder.md"));
        pages.write(folder);
        assertThat(pages.outdated(folder)).isEmpty();
        assertThat(notes).exists();
        assertThat(bytes).exists();
        assertThat(nested).exists();
    }

    @Test
    void linksToPagesBesideTheTable(@TempDir Path folder) throws IOException {
        RulePages pages = RulePages.of(new SamplePack());
        Path readme = Files.writeString(folder.resolve("README.md"), "<!-- rules -->\n<!-- /rules -->\n");
        pages.write(folder);
        pages.writeTable(readme, folder);
        assertThat(readme).content().contains("| [touch-base](touch-base.md) |");
        sample.withPages(folder, readme).verify();
    }

    @Test
    void demandsACurrentTable(@TempDir Path folder) throws IOException {
        RulePages pages = RulePages.of(new SamplePack());
        Path docs = folder.resolve("rules/docs");
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, "Rules:\n\n<!-- rules -->\n<!-- /rules -->\n\nEnd.\n");
        pages.write(docs);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> sample.withPages(docs, readme).verify())
                .withMessageContaining("README.md");
        pages.writeTable(readme, docs);
        sample.withPages(docs, readme).verify();
        assertThat(readme)
                .content()
                .startsWith("Rules:\n\n<!-- rules -->\n| rule |")
                .contains(
                        "| [touch-base](rules/docs/touch-base.md) | Flags \"touch base\" as the reason to write. | warning |")
                .endsWith("|\n<!-- /rules -->\n\nEnd.\n");
    }

    @Test
    void holdsARuleToWhatWasMeasured(@TempDir Path folder) {
        verifyMeasured(folder, 15, 19);
        verifyMeasured(folder, 16, 20);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> verifyMeasured(folder, 15, 20))
                .withMessageContaining("precision under 0.8")
                .withMessageContaining("touch-base")
                .satisfies(e -> assertThat(e).message().doesNotContain("too-many-questions"));
    }

    private void verifyMeasured(Path folder, int hits, int found) {
        String cells = "\t30\t" + found + "\t" + hits + "\t0 (0-1)\t0 (0-1)\t-\t-\t-\t-\t-";
        Path table = MeasurementsTest.table(folder, "touch-base" + cells, "too-many-questions" + cells);
        sample.withMeasurements(Measurements.read(table, "%d drafts")).verify();
    }

    @Test
    void writesPagesAndTableWhenToldTo(@TempDir Path folder) throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "<!-- rules -->\n<!-- /rules -->\n");
        System.setProperty("draftlint.docs", "update");
        try {
            sample.withPages(folder.resolve("docs"), readme).verify();
        } finally {
            System.clearProperty("draftlint.docs");
        }
        assertThat(readme).content().contains("(docs/touch-base.md)");
        sample.withPages(folder.resolve("docs"), readme).verify();
    }

    @Test
    void asksForTheMarkersOfTheTable(@TempDir Path folder) throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "No table.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePages.of(new SamplePack()).writeTable(readme, folder))
                .withMessageContaining("<!-- rules -->");
    }

    @Test
    void writesWhatARuleKnows(@TempDir Path folder) {
        RulePages.of(new SamplePack()).write(folder);
        assertThat(folder.resolve("touch-base.md"))
                .content()
                .contains("# touch-base\n")
                .contains("| warning | a place | C |")
                .contains("Replies fell by a tenth in 900 mails. Source: an invented survey.")
                .contains("````text\nSubject: «Touching base»\n\nHi Ana.\n````\n");
    }
}
