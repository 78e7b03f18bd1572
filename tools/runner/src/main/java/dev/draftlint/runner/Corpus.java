package dev.draftlint.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a labelled corpus whole, for tools that learn from it. To lint one, run {@link Inputs#labelled}. */
public final class Corpus {

    private Corpus() {}

    /**
     * Drafts with the value that their readers found in them.
     *
     * @throws IOException if the file or a line of it cannot be read; the message names it
     */
    public static List<Located> readValued(Path corpus) throws IOException {
        return read(corpus, JudgementReader.VALUE);
    }

    /**
     * Drafts with the faults that their readers saw in them.
     *
     * @throws IOException if the file or a line of it cannot be read; the message names it
     */
    public static List<Located> readLabelled(Path corpus) throws IOException {
        return read(corpus, JudgementReader.LABELS);
    }

    private static List<Located> read(Path corpus, String needed) throws IOException {
        List<Located> drafts = new ArrayList<>();
        try {
            Inputs.judged(List.of(corpus.toString()), InputStream.nullInputStream(), needed)
                    .each(job -> drafts.add(read(job)));
        } catch (InputException e) {
            throw new IOException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return drafts;
    }

    private static Located read(Job job) {
        try {
            return job.reading().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
