package dev.draftlint.runner.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "a.md, a.md, true",
        "a.md, x/y/a.md, true",
        "*.md, x/a.md, true",
        "*.md, a.html, false",
        "x/*.md, x/a.md, true",
        "x/*.md, x/y/a.md, false",
        "x/*.md, z/x/a.md, false",
        "x/**, x/y/a.md, true",
        "x/**, x, true",
        "x/**, xy/a.md, false",
        "**/x/*.md, x/a.md, true",
        "**/x/*.md, u/v/x/a.md, true",
        "u/**/x/**/a.md, u/x/a.md, true",
        "u/**/x/**/a.md, u/1/x/2/3/a.md, true",
        "u/**/x/**/a.md, u/1/2/3/a.md, false",
        "?.md, ab.md, false",
        "?b.md, ab.md, true",
        "a.md, A.md, false",
        "a+(b).md, a+(b).md, true",
        "**/x/**, ../x/a.md, true",
    })
    void matchesPaths(String glob, String path, boolean matches) {
        assertThat(Glob.of(glob).matches(Path.of(path))).isEqualTo(matches);
    }

    @Test
    void takesNoLongerForHostilePatterns() {
        Glob glob = Glob.of("**/" + "*a".repeat(400) + "b");
        Path path = Path.of("a".repeat(4_000));

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(glob.matches(path)).isFalse());
    }
}
