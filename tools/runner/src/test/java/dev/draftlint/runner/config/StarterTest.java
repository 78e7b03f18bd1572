package dev.draftlint.runner.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.runner.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    @TempDir
    private Path folder;

    @Test
    void changesNothingOfTheDefaults() throws IOException {
        Configurations starter = configurations(Starter.text());
        String draft = folder.resolve("x.md").toString();

        assertThat(starter.linter(draft).rules())
                .isEqualTo(Configurations.none(TestPacks.BOTH).linter(draft).rules());
        assertThat(starter.thresholds(draft).effectiveFailOn()).isEqualTo(Thresholds.UNSAID.effectiveFailOn());
    }

    /** The rules it names are those of the outreach pack, which is not here; so they are left out. */
    @Test
    void showsSettingsThatHoldWhenTheirCommentSignsAreTakenAway() throws IOException {
        String whole = Starter.text().replaceAll("(?m)^#(?! \\S)", "");
        Files.createDirectories(folder.resolve("shared"));
        Files.writeString(folder.resolve("shared/draftlint.yml"), "fail-on: info\n");

        Configurations all = configurations(whole.replaceAll("(?m)^  (minimizer|generic-greeting): .*\n", ""));
        String draft = folder.resolve("templates/hiring/x.md").toString();
        all.read(List.of(draft));

        assertThat(all.linter(draft).lint("Utilising our platform saves a day.").contributions())
                .extracting(found -> found.finding().rule())
                .contains("house-jargon");
        assertThat(all.linter(draft).rules()).contains(new TestPacks.TooLong(160, 120));
    }

    private Configurations configurations(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("draftlint.yml"), text);
        return Configurations.of(TestPacks.BOTH, file);
    }
}
