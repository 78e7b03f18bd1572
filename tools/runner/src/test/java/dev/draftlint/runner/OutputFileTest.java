package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenWhole() throws IOException {
        Path path = Files.writeString(folder.resolve("a.json"), "old");
        try (OutputFile file = OutputFile.open(path)) {
            file.writer().write("Grüße");
            assertThat(path).hasContent("old");
            file.commit();
        }

        assertThat(path).hasContent("Grüße");
        assertThat(folder).isDirectoryNotContaining(entry -> !entry.equals(path));
    }

    @Test
    void aFileThatIsNotFinishedIsLeftAsItWas() throws IOException {
        Path path = Files.writeString(folder.resolve("a.json"), "old");
        try (OutputFile file = OutputFile.open(path)) {
            file.writer().write("half");
        }

        assertThat(path).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(entry -> !entry.equals(path));
    }
}
