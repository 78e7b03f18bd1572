package dev.draftlint.runner;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a mail file its subject and its text stand, still encoded.
 *
 * @param limits what was left out because a limit was met
 */
record MailOutline(Optional<ByteRange> subject, Optional<TextPart> text, List<String> limits) {

    /** The part of a mail that its recipient reads. */
    record TextPart(ByteRange range, boolean html, @Nullable String charset, TransferEncoding encoding) {}
}
