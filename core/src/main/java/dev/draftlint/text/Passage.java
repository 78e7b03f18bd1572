package dev.draftlint.text;

import dev.draftlint.draft.Block;
import java.util.List;

/**
 * A piece of text that stands on its own, as the reader sees it: blanks folded to one, nothing invisible, {@code \n}
 * where a line ends for the reader.
 *
 * @param quoted whether it is marked as somebody else's text
 * @param masked the same length, for machines that know only plain prose: merge tags and addresses as letters
 * @param marks merge tags and addresses, in order
 */
record Passage(
        Block.Type type,
        boolean quoted,
        String text,
        String masked,
        OffsetMap map,
        List<Mark> marks,
        List<LinkText> links) {

    /** Whether the masked text is another than the text itself. */
    boolean isMasked() {
        return !masked.equals(text);
    }
}
