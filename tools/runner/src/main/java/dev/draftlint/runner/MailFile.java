package dev.draftlint.runner;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Source;
import dev.draftlint.runner.MailOutline.TextPart;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a mail as it is sent: headers, parts, encodings. Never throws on broken mail. */
final class MailFile {

    private final String path;
    private final byte[] bytes;

    private MailFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    static Located read(String path, byte[] bytes) {
        return new MailFile(path, bytes).read();
    }

    private Located read() {
        int start = afterEnvelope();
        if (!beginsWithHeader(start)) {
            return TextFile.plain(path, bytes);
        }
        MailOutline outline = MailWalk.walk(bytes, start);
        List<String> limits = new ArrayList<>(outline.limits());
        TracedText body = outline.text().map(part -> body(part, limits)).orElseGet(TracedText::new);
        boolean html = outline.text().filter(TextPart::html).isPresent();
        return located(outline, body, html ? Format.HTML : Format.TEXT).withLimits(limits);
    }

    private Located located(MailOutline outline, TracedText body, Format format) {
        TracedText subject =
                outline.subject().map(range -> EncodedWords.read(bytes, range)).orElseGet(TracedText::new);
        Source source =
                new Source(outline.subject().isPresent() ? subject.text() : null, body.text(), format, null, null);
        return Located.file(path, source, origin(subject, body));
    }

    private TracedText body(TextPart part, List<String> limits) {
        TracedBytes decoded = part.encoding().undo(bytes, part.range().atMost(ReadingLimits.MIME_TEXT));
        if (part.range().length() > ReadingLimits.MIME_TEXT) {
            limits.add("A text of more than 6 MB is read up to there");
        }
        Charset charset = Charsets.named(part.charset(), decoded.toArray());
        return TracedText.of(decoded, charset);
    }

    private Origin origin(TracedText subject, TracedText body) {
        Charset charset = Charsets.detect(bytes);
        String file = new String(bytes, charset);
        boolean wide = charset.equals(StandardCharsets.UTF_8) && file.length() != bytes.length;
        return new MailOrigin(file, subject, body, wide);
    }

    /** A mail box puts a line of its own before each mail. */
    private int afterEnvelope() {
        if (startsWith("\u00EF\u00BB\u00BF")) {
            return 3;
        }
        if (!startsWith("From ")) {
            return 0;
        }
        int i = 0;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, bytes.length);
    }

    private boolean startsWith(String prefix) {
        int length = Math.min(bytes.length, prefix.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(prefix);
    }

    private boolean beginsWithHeader(int start) {
        int i = start;
        while (i < bytes.length && bytes[i] > ' ' && bytes[i] < 0x7F && bytes[i] != ':') {
            i++;
        }
        return i > start && i < bytes.length && bytes[i] == ':';
    }
}
