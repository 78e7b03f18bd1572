package dev.draftlint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A line on a terminal that says how far a run is. Runs that are short, or whose messages go elsewhere, show nothing. */
final class Progress {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long PACE = 100_000_000L;
    private static final int WIDTH = 24;

    private final @Nullable Writer out;
    private final LongSupplier clock;
    private final OptionalLong total;
    private final long start;
    private long last;
    private long drafts;
    private long bytes;
    private boolean shown;

    /**
     * @param out a terminal, or {@code null} for silence
     * @param clock nanoseconds
     * @param total bytes, where they are known
     */
    Progress(@Nullable Writer out, LongSupplier clock, OptionalLong total) {
        this.out = out;
        this.clock = clock;
        this.total = total;
        this.start = clock.getAsLong();
        this.last = start;
    }

    void advance(long more) throws IOException {
        drafts++;
        bytes += more;
        if (out == null) {
            return;
        }
        long now = clock.getAsLong();
        if (now - start > PATIENCE && now - last > PACE) {
            last = now;
            show(out);
        }
    }

    /** Makes room for other output. */
    void clear() throws IOException {
        if (shown && out != null) {
            out.write("\r\u001B[K");
            out.flush();
            shown = false;
        }
    }

    private void show(Writer terminal) throws IOException {
        terminal.write("\r\u001B[Klinting" + bar() + " " + drafts + " drafts");
        terminal.flush();
        shown = true;
    }

    private String bar() {
        if (total.isEmpty() || total.getAsLong() == 0) {
            return "";
        }
        double part = Math.min(1.0, (double) bytes / total.getAsLong());
        int done = (int) (part * WIDTH);
        return " [" + "=".repeat(done) + " ".repeat(WIDTH - done) + "] " + (int) (part * 100) + "%";
    }
}
