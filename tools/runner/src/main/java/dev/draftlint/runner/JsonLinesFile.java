package dev.draftlint.runner;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Splits a {@code .jsonl} file into its lines without reading ahead, so that a file of any length can be linted. */
final class JsonLinesFile {

    /** Reads one line. */
    interface LineReader {

        /** @throws InputException if the line is not what it should be */
        Located read(String path, long line, byte[] bytes);
    }

    private final String path;
    private final InputStream in;
    private final LineReader reader;
    private final byte[] buffer = new byte[64 * 1024];
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;

    private JsonLinesFile(String path, InputStream in, LineReader reader) {
        this.path = path;
        this.in = in;
        this.reader = reader;
    }

    static void each(String path, InputStream in, LineReader reader, Consumer<Job> jobs) throws IOException {
        if (isUtf16(in)) {
            jobs.accept(Job.failed(path, path + ": JSON lines in UTF-16; save the file as UTF-8"));
            return;
        }
        new JsonLinesFile(path, in, reader).each(jobs);
    }

    private static boolean isUtf16(InputStream in) throws IOException {
        in.mark(2);
        int mark = in.read() << 8 | in.read();
        in.reset();
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private void each(Consumer<Job> jobs) throws IOException {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            split(n, jobs);
        }
        take(jobs);
    }

    /** One byte more than the limit tells that there are more. */
    private void keep(int start, int end) {
        line.write(buffer, start, Math.min(end - start, ReadingLimits.FILE + 1 - line.size()));
    }

    private void split(int length, Consumer<Job> jobs) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '\n') {
                keep(start, i);
                take(jobs);
                start = i + 1;
            }
        }
        keep(start, length);
    }

    private void take(Consumer<Job> jobs) {
        number++;
        byte[] bytes = line.toByteArray();
        line = bytes.length > buffer.length ? new ByteArrayOutputStream() : line;
        line.reset();
        if (isBlank(bytes)) {
            return;
        }
        long at = number;
        if (bytes.length > ReadingLimits.FILE) {
            jobs.accept(Job.failed(
                    path + ":" + at, path + ":" + at + ": a line of more than 25 MB is not read; is it one draft?"));
            return;
        }
        Job job = new Job(path + ":" + at, bytes.length, () -> reader.read(path, at, bytes));
        jobs.accept(JsonLine.sequence(path, at, bytes).map(job::in).orElse(job));
    }

    private static boolean isBlank(byte[] bytes) {
        return new ByteRange(0, bytes.length).isBlank(bytes);
    }

    static InputStream markable(InputStream in) {
        return new BufferedInputStream(in, 64 * 1024);
    }
}
