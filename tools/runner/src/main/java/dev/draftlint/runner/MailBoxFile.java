package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Splits a mail box into its messages, of which it holds one at a time: a file of any length can be linted. The iterator for
 * mail boxes that comes with the MIME library will not do: it decodes the file as a whole, fails on the first byte that is not
 * in the encoding, reads no stream, and says neither where a message stands nor what was quoted. Not thread-safe.
 */
final class MailBoxFile {

    private static final String STRAY =
            ": what stands before its first message is not read; a message begins with a line"
                    + " 'From ana@example.org Mon Nov 23 10:00:00 2026'; a file with a single mail is named .eml";

    private final String path;
    private final LinePieces pieces;
    private Preceding preceding;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean isAfterBlank = true;
    private boolean hasPiece;
    private boolean hasStrays;
    private long number;

    private MailBoxFile(String path, InputStream in, Preceding preceding) {
        this.path = path;
        this.pieces = new LinePieces(in);
        this.preceding = preceding;
    }

    /** @param in a stream that can be marked */
    static void each(String path, InputStream in, Consumer<Job> jobs) throws IOException {
        MailBoxFile file = open(path, in);
        if (file.hasStrays) {
            jobs.accept(Job.failed(path, path + STRAY));
        }
        for (var message = file.next(); message.isPresent(); message = file.next()) {
            jobs.accept(message.get().job());
        }
    }

    /** Whether one of the messages is such; those behind it are not read. */
    static boolean any(String path, InputStream in, Predicate<Located> wanted) throws IOException {
        MailBoxFile file = open(path, in);
        for (var message = file.next(); message.isPresent(); message = file.next()) {
            if (wanted.test(message.get().read())) {
                return true;
            }
        }
        return false;
    }

    private static MailBoxFile open(String path, InputStream in) throws IOException {
        in.mark(3);
        boolean hasMark = Charsets.haveMark(in.readNBytes(3));
        if (!hasMark) {
            in.reset();
        }
        MailBoxFile file = new MailBoxFile(path, in, new Preceding(hasMark ? 1 : 0, 0));
        file.skipToFirst();
        return file;
    }

    private void skipToFirst() throws IOException {
        TextCount skipped = new TextCount();
        while (advance() && !beginsMessage()) {
            hasStrays |= !new ByteRange(pieces.start(), pieces.end()).isBlank(pieces.buffer());
            pass(skipped);
        }
        preceding = skipped.after(preceding, UTF_8);
    }

    private Optional<MailBoxMessage> next() throws IOException {
        if (!hasPiece) {
            return Optional.empty();
        }
        TextCount count = new TextCount();
        do {
            keep();
            pass(count);
        } while (advance() && !beginsMessage());
        return Optional.of(message(count));
    }

    private MailBoxMessage message(TextCount count) {
        boolean isCut = kept.size() > ReadingLimits.FILE;
        byte[] bytes = isCut ? DraftFile.untilLineEnd(kept.toByteArray()) : withoutSeparator(kept.toByteArray());
        MailBoxMessage message = new MailBoxMessage(path, ++number, preceding, bytes, isCut, count.bytes());
        // Each message is read in an encoding of its own, so that its places count in that.
        preceding = count.after(preceding, Charsets.detect(bytes));
        forget();
        return message;
    }

    /** A long message leaves a long buffer, which those that follow do not need. */
    private void forget() {
        kept = kept.size() > 1024 * 1024 ? new ByteArrayOutputStream() : kept;
        kept.reset();
    }

    private boolean advance() throws IOException {
        hasPiece = pieces.next();
        return hasPiece;
    }

    private boolean beginsMessage() {
        return isAfterBlank && pieces.beginsLine() && EnvelopeLine.is(pieces.buffer(), pieces.start(), pieces.end());
    }

    private void pass(TextCount count) {
        count.add(pieces.buffer(), pieces.start(), pieces.end());
        isAfterBlank = pieces.isBlank();
    }

    /** One byte more than the limit tells that there are more. */
    private void keep() {
        int room = ReadingLimits.FILE + 1 - kept.size();
        kept.write(pieces.buffer(), pieces.start(), Math.min(room, pieces.length()));
    }

    /** The blank line at the end belongs to the mail box. */
    private static byte[] withoutSeparator(byte[] bytes) {
        int end = withoutLineEnd(bytes, bytes.length);
        boolean isBlankLine = end > 0 && bytes[end - 1] == '\n';
        return isBlankLine ? Arrays.copyOf(bytes, end) : bytes;
    }

    private static int withoutLineEnd(byte[] bytes, int end) {
        int before = end > 0 && bytes[end - 1] == '\n' ? end - 1 : end;
        return before < end && before > 0 && bytes[before - 1] == '\r' ? before - 1 : before;
    }
}
