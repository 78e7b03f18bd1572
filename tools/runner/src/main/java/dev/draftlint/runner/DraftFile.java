package dev.draftlint.runner;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads a file that holds one draft. */
final class DraftFile {

    private DraftFile() {}

    static Located read(String path, FileKind kind, InputStream in, TextEncoding encoding) throws IOException {
        byte[] bytes = in.readNBytes(ReadingLimits.FILE + 1);
        if (bytes.length <= ReadingLimits.FILE) {
            return read(path, kind, encoding.utf8(path, kind, bytes));
        }
        return read(path, kind, encoding.utf8(path, kind, untilLineEnd(bytes)))
                .withLimits(List.of("A file of more than 25 MB is read up to there"));
    }

    static Located read(String path, FileKind kind, byte[] bytes) {
        return switch (kind) {
            case TEXT -> TextFile.read(path, Format.TEXT, bytes);
            case MARKDOWN -> TextFile.read(path, Format.MARKDOWN, bytes);
            case HTML -> TextFile.read(path, Format.HTML, bytes);
            case MAIL -> MailFile.read(path, bytes);
            case TEMPLATE -> asTemplate(readTemplate(path, bytes));
            case MAIL_BOX, JSON_LINES -> throw new IllegalArgumentException("many drafts in " + path);
        };
    }

    /** The ending says that it is one; a header line may say otherwise. */
    private static Located asTemplate(Located located) {
        Source source = located.source();
        return source.readiness() == null ? located.withSource(source.withReadiness(Readiness.TEMPLATE)) : located;
    }

    private static Located readTemplate(String path, byte[] bytes) {
        String name = Path.of(path).getFileName().toString();
        return FileKind.ofTemplate(name)
                .filter(kind -> !kind.holdsMany())
                .map(kind -> read(path, kind, bytes))
                .orElseGet(() -> TextFile.readTemplate(path, bytes));
    }

    /**
     * What is read of more than the limit: up to a line end, so that no character is cut in two; where there is none, at an
     * ASCII character.
     */
    static byte[] untilLineEnd(byte[] bytes) {
        int end = ReadingLimits.FILE;
        while (end > ReadingLimits.FILE / 2 && bytes[end - 1] != '\n') {
            end--;
        }
        end = bytes[end - 1] == '\n' ? end : ReadingLimits.FILE;
        while (end > 0 && bytes[end - 1] < 0) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
