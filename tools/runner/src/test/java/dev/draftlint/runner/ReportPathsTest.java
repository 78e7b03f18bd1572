package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPathsTest {

    private final ReportPaths paths = new ReportPaths(Path.of("/build/project"));

    @ParameterizedTest
    @CsvSource({
        "mails/a.txt,                 mails/a.txt",
        "./mails//b/../a.txt,         mails/a.txt",
        "/build/project/mails/a.txt,  mails/a.txt",
        "/build/projects/a.txt,       ../projects/a.txt",
        "../other/a.txt,              ../other/a.txt",
        "-,                           -",
    })
    void areRelativeToTheBase(String path, String relative) {
        assertThat(paths.relative(path)).isEqualTo(relative);
    }

    @Test
    void becomeRelativeUris() {
        assertThat(paths.uri("mails/50% off: “new” #1?.html"))
                .isEqualTo("mails/50%25%20off%3A%20%E2%80%9Cnew%E2%80%9D%20%231%3F.html");
        assertThat(paths.uri("a\uD800+b\\c.txt")).isEqualTo("a%3F+b%5Cc.txt");
    }

    @Test
    void messagesLoseTheBase() {
        assertThat(paths.withoutBase("'/build/project/a.txt' cannot be read")).isEqualTo("'a.txt' cannot be read");
        assertThat(new ReportPaths(Path.of("/")).withoutBase("/a.txt: odd")).isEqualTo("/a.txt: odd");
    }
}
