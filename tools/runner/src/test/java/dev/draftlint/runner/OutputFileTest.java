package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
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

    @Test
    void ofALinkTheFileBehindItIsWritten() throws IOException {
        Path target = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.json"), folder.resolve("new.json"));
        for (Path path : new Path[] {link, dangling}) {
            try (OutputFile file = OutputFile.open(path)) {
                file.writer().write("new");
                file.commit();
            }
            assertThat(path).isSymbolicLink().hasContent("new");
        }
        assertThat(target).hasContent("new");
        assertThat(folder.resolve("new.json")).hasContent("new");
    }

    @Test
    void aStreamOfTheProcessIsWritable() {
        Path stream = Path.of("/dev/stdout");
        assumeThat(stream).exists();

        assertThat(OutputFile.isWritable(stream)).isTrue();
    }

    @Test
    void theFileKeepsItsPermissions() throws IOException {
        Path path = Files.writeString(folder.resolve("a.json"), "old");
        assumeThat(Files.getFileAttributeView(path, PosixFileAttributeView.class))
                .isNotNull();
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-rw-");
        Files.setPosixFilePermissions(path, shared);
        try (OutputFile file = OutputFile.open(path)) {
            file.commit();
        }

        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(shared);
    }
}
