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

    private static final int LONGEST_ID = 250;

    private final String path;
    private final byte[] bytes;
    private final boolean isBoxed;

    private MailFile(String path, byte[] bytes, boolean isBoxed) {
        this.path = path;
        this.bytes = bytes;
        this.isBoxed = isBoxed;
    }

    static Located read(String path, byte[] bytes) {
        MailFile file = new MailFile(path, bytes, false);
        int start = file.afterEnvelope();
        return file.beginsWithHeader(start) ? file.read(MailWalk.walk(bytes, start)) : TextFile.plain(path, bytes);
    }

    /**
     * Reads a mail of a mail box: behind its envelope line, and with the quoting undone that keeps its lines from looking like
     * one.
     */
    static Located readBoxed(String path, byte[] bytes, Preceding preceding) {
        MailFile file = new MailFile(path, bytes, true);
        int start = file.afterEnvelope();
        MailOutline outline = file.beginsWithHeader(start)
                ? MailWalk.walk(bytes, start)
                : MailOutline.headless(new ByteRange(start, bytes.length));
        Located mail = file.read(outline);
        String id = outline.id().map(file::id).orElse("");
        return mail.withOrigin(new MessageOrigin(mail.origin(), preceding, id));
    }

    private Located read(MailOutline outline) {
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
        ByteRange range = part.range().atMost(ReadingLimits.MIME_TEXT, bytes);
        TracedBytes decoded = isBoxed
                ? FromQuoting.undo(bytes, range, part.encoding())
                : part.encoding().undo(bytes, range);
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
        if (!EnvelopeLine.startsAt(bytes, 0, bytes.length)) {
            return 0;
        }
        int start = nextLine(0);
        return isBoxed && isPassedOn(start) ? nextLine(start) : start;
    }

    /** Whether the envelope line of another mail box stands there, quoted. */
    private boolean isPassedOn(int i) {
        return i < bytes.length && bytes[i] == '>' && EnvelopeLine.is(bytes, i + 1, nextLine(i));
    }

    private int nextLine(int from) {
        return FromQuoting.nextLine(bytes, from, bytes.length);
    }

    /** An id as mail programs write it; blank for what is none. */
    private String id(ByteRange range) {
        String id = new String(bytes, range.start(), range.length(), StandardCharsets.ISO_8859_1);
        boolean isPlain = id.length() <= LONGEST_ID && id.chars().allMatch(c -> c > ' ' && c < 0x7F);
        return isPlain ? id : "";
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
