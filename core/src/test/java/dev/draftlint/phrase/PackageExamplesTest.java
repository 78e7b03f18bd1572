package dev.draftlint.phrase;

import static dev.draftlint.phrase.Sentences.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the package's documentation are true. */
class PackageExamplesTest {

    private static final Path PAGE = Path.of("src/main/java/dev/draftlint/phrase/package-info.java");

    private static final Pattern ROW =
            Pattern.compile("<tr><td>\\{@code (.+)}</td><td>\"(.+)\"</td><td>\"(.+)\"</td></tr>");

    @Test
    void eachFindsWhatItSaysAndNothingElse() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(PAGE)).results().toList();
        assertThat(rows).hasSize(6);
        for (MatchResult row : rows) {
            assertThat(found(row.group(1), row.group(2))).as(row.group(1)).containsExactly(row.group(2));
            assertThat(found(row.group(1), row.group(3))).as(row.group(1)).isEmpty();
        }
    }
}
