package dev.draftlint.runner;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a mail file its subject and its text stand, still encoded.
 *
 * @param id the value of {@code Message-ID}
 * @param limits what was left out because a limit was met
 */
record MailOutline(Optional<ByteRange> subject, Optional<ByteRange> id, Optional<TextPart> text, List<String> limits) {

    /** The part of a mail that its recipient reads. */
    record TextPart(ByteRange range, boolean html, @Nullable String charset, TransferEncoding encoding) {

        /** Text as it is, in an encoding that is not known. */
        static TextPart plain(ByteRange range) {
            return new TextPart(range, false, null, TransferEncoding.IDENTITY);
        }
    }

    /** Of a mail that has no headers. */
    static MailOutline headless(ByteRange text) {
        return new MailOutline(Optional.empty(), Optional.empty(), Optional.of(TextPart.plain(text)), List.of());
    }
}
