package dev.draftlint.runner;

import dev.draftlint.draft.Source;
import dev.draftlint.rule.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes the safe fixes of the findings in files, again and again until nothing changes: in text, Markdown, HTML,
 * templates and JSON lines. What is suppressed is left alone, and so are encoding, line ends, byte-order mark and
 * permissions. Mail files and mail boxes are not changed, since they are made from drafts. Immutable.
 */
public final class Fixer {

    /** Hears of the files in turn. Messages hold no text of a draft. */
    public interface Listener {

        /** A file was fixed, or would be in a dry run. */
        void fixed(FixedFile file) throws IOException;

        /** A file is of a sort that is not fixed. */
        void skipped(String message) throws IOException;

        /** A file, or a draft in it, could not be fixed and is as it was. */
        void refused(String message) throws IOException;

        /** A file, or a draft in it, cannot be read. A run over the same inputs says so too. */
        void unread(String message) throws IOException;
    }

    private final Runner runner;
    private final boolean dry;

    private Fixer(Runner runner, boolean dry) {
        this.runner = runner;
        this.dry = dry;
    }

    /** Fixes what the rules of that runner find, and its baseline does not hold. */
    public static Fixer of(Runner runner) {
        return new Fixer(runner, false);
    }

    /** One that writes nothing. */
    public Fixer dry() {
        return new Fixer(runner, true);
    }

    /**
     * Fixes all files, one after the other. Standard input is passed over.
     *
     * @throws IOException if the listener throws it
     */
    public void run(Inputs inputs, Listener listener) throws IOException {
        for (InputFile file : inputs.files()) {
            if (file.fault().isPresent()) {
                listener.unread(file.fault().get());
            } else if (!file.isStandardInput()) {
                run(file, listener);
            }
        }
    }

    private void run(InputFile file, Listener listener) throws IOException {
        try {
            if (file.kind() == FileKind.MAIL_BOX) {
                if (hasFixes(file)) {
                    listener.skipped(file.name()
                            + ": not fixed, as a mail box is not changed; fix the drafts that it was made from");
                }
                return;
            }
            byte[] bytes = bytes(file);
            List<Finding> mended = new ArrayList<>();
            byte[] fixed = file.kind() == FileKind.JSON_LINES
                    ? lines(file, bytes, mended, listener)
                    : draft(file, bytes, mended, listener);
            if (!Arrays.equals(fixed, bytes)) {
                finish(new FixedFile(file, bytes, fixed, mended), listener);
            }
        } catch (UncheckedIOException e) {
            listener.unread(FileSearch.unreadable(file.name(), Objects.requireNonNull(e.getCause())));
        } catch (InputException e) {
            listener.refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            listener.refused(file.name() + ": internal error, please report it: " + Runner.trace(e));
        }
    }

    /** @throws UncheckedIOException if it cannot be read: what the listener throws ends the run */
    private static byte[] bytes(InputFile file) {
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish(FixedFile fixed, Listener listener) throws IOException {
        if (!dry) {
            fixed.write();
        }
        listener.fixed(fixed);
    }

    /** It may be of any length, so that it is read only to say whether there is something to mend. */
    private boolean hasFixes(InputFile file) {
        try (InputStream in = JsonLinesFile.markable(Files.newInputStream(file.path()))) {
            return MailBoxFile.any(file.name(), in, this::hasFixes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasFixes(Located located) {
        return !SettledDraft.of(runner, located).mended().isEmpty();
    }

    private byte[] draft(InputFile file, byte[] bytes, List<Finding> mended, Listener listener) throws IOException {
        Optional<Located> read = read(() -> DraftFile.read(file.name(), file.kind(), bytes), listener);
        if (read.isEmpty()) {
            return bytes;
        }
        Located located = read.get();
        SettledDraft settled = SettledDraft.of(runner, located);
        if (settled.mended().isEmpty()) {
            return bytes;
        }
        if (!(located.origin() instanceof Origin.Slices slices)) {
            listener.skipped(
                    file.name() + ": not fixed, as a mail file is not changed; fix the draft that it was made from");
            return bytes;
        }
        if (bytes.length > ReadingLimits.FILE) {
            listener.skipped(file.name() + ": not fixed, as it is of more than 25 MB; fix it in pieces");
            return bytes;
        }
        mended.addAll(settled.mended());
        return TextRewriting.rewrite(located, slices, file.kind(), bytes, settled.source());
    }

    /** Each line on its own; the line ends between them stay. */
    private byte[] lines(InputFile file, byte[] bytes, List<Finding> mended, Listener listener) throws IOException {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream(bytes.length);
        long number = 0;
        int start = 0;
        while (start < bytes.length) {
            int end = lineEnd(bytes, start);
            byte[] line = Arrays.copyOfRange(bytes, start, end);
            fixed.writeBytes(line(file, ++number, line, mended, listener));
            if (end < bytes.length) {
                fixed.write('\n');
            }
            start = end + 1;
        }
        return fixed.toByteArray();
    }

    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private byte[] line(InputFile file, long number, byte[] line, List<Finding> mended, Listener listener)
            throws IOException {
        if (new ByteRange(0, line.length).isBlank(line)) {
            return line;
        }
        Optional<Located> read = read(() -> JsonLine.read(file.name(), number, line), listener);
        if (read.isEmpty()) {
            return line;
        }
        try {
            SettledDraft settled = SettledDraft.of(runner, read.get());
            Source source = settled.source();
            byte[] rewritten =
                    settled.mended().isEmpty() ? line : JsonLineRewriting.rewrite(read.get(), number, line, source);
            mended.addAll(settled.mended());
            return rewritten;
        } catch (InputException e) {
            listener.refused(String.valueOf(e.getMessage()));
            return line;
        }
    }

    private static Optional<Located> read(Job.Reading reading, Listener listener) throws IOException {
        try {
            return Optional.of(reading.read());
        } catch (InputException e) {
            listener.unread(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
