package dev.draftlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRootTest {

    @TempDir
    private Path folder;

    @Test
    void onlyTheRootItselfIsLeftOut() throws Exception {
        Path root = Files.createDirectories(folder.resolve("src/.git")).getParent();
        SourceRoot found = SourceRoot.above(root.resolve("mails"), folder);
        String path = root + "/mails" + root + "/a.txt";

        assertThat(found.naming("'" + path + "' cannot be read")).isEqualTo("'mails" + root + "/a.txt' cannot be read");
        assertThat(found.naming(path + ": not read")).isEqualTo("mails" + root + "/a.txt: not read");
    }
}
