package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter out = new StringWriter();
    private long now;

    @Test
    void aShortRunShowsNothing() throws IOException {
        Progress progress = new Progress(out, () -> now, OptionalLong.of(100));
        now = 900_000_000L;
        progress.advance(50);
        progress.clear();

        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aLongRunShowsHowFarItIsAndClearsUp() throws IOException {
        Progress progress = new Progress(out, () -> now, OptionalLong.of(100));
        now = 1_100_000_000L;
        progress.advance(50);
        now = 1_150_000_000L;
        progress.advance(10);
        progress.clear();
        progress.clear();

        assertThat(out).hasToString("\r\u001B[Klinting [============            ] 50% 1 drafts\r\u001B[K");
    }

    @Test
    void whereTheSizeIsUnknownDraftsAreCounted() throws IOException {
        Progress progress = new Progress(out, () -> now, OptionalLong.empty());
        now = 2_000_000_000L;
        progress.advance(0);

        assertThat(out).hasToString("\r\u001B[Klinting 1 drafts");
    }

    @Test
    void aPipeIsToldNothing() throws IOException {
        Progress progress = new Progress(null, () -> now, OptionalLong.empty());
        now = 2_000_000_000L;
        progress.advance(0);
        progress.clear();

        assertThat(out.toString()).isEmpty();
    }
}
