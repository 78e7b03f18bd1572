package dev.draftlint.runner;

/**
 * Undoes what a mail box does to lines that would begin a message: {@code >From here}. One mark is taken off however many
 * there are, as those who write several put one before what had some.
 */
final class FromQuoting {

    private FromQuoting() {}

    /** The bytes of a text without its quoting and transfer encoding; the quoting was put on last. */
    static TracedBytes undo(byte[] file, ByteRange range, TransferEncoding encoding) {
        if (encoding == TransferEncoding.BASE64) {
            // Its lines never begin so, and its characters must not be parted.
            return encoding.undo(file, range);
        }
        TracedBytes out = new TracedBytes(Math.max(0, range.length()));
        int from = range.start();
        for (int line = from; line < range.end(); line = nextLine(file, line, range.end())) {
            if (isQuoted(file, line, range.end())) {
                encoding.undo(file, from, line, out);
                from = line + 1;
            }
        }
        encoding.undo(file, from, range.end(), out);
        return out;
    }

    static boolean isQuoted(byte[] file, int from, int to) {
        int i = from;
        while (i < to && file[i] == '>') {
            i++;
        }
        return i > from && EnvelopeLine.startsAt(file, i, to);
    }

    /** Where the next line begins; {@code to} where there is none. */
    static int nextLine(byte[] file, int from, int to) {
        int i = from;
        while (i < to && file[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, to);
    }
}
