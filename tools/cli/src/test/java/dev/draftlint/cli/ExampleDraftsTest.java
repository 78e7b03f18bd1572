package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drafts that the documentation sends people to. */
class ExampleDraftsTest {

    private static final Path DRAFTS = Path.of("../../examples/drafts");

    @Test
    void allAreReadAndNoRuleFails() throws IOException {
        Console console = Console.piped();

        assertThat(console.run("check", "--fail-on", "never", "--format", "jsonl", DRAFTS.toString()))
                .isZero();
        assertThat(console.err().toString()).isEmpty();
        try (Stream<Path> files = Files.list(DRAFTS)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names)
                    .hasSizeGreaterThanOrEqualTo(8)
                    .allSatisfy(name -> assertThat(console.out().toString()).contains(name));
        }
    }
}
