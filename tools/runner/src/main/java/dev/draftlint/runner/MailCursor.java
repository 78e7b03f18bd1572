package dev.draftlint.runner;

import java.util.Arrays;

/** Finds pieces of a mail file that come one after the other. */
final class MailCursor {

    /** A piece is missed only where the MIME library changed it; looking for many of them would take for ever. */
    private static final int MOST_MISSES = 50;

    private final byte[] file;
    private int at;
    private int misses;

    MailCursor(byte[] file, int at) {
        this.file = file;
        this.at = at;
    }

    int at() {
        return at;
    }

    /** Where {@code piece} stands next; the cursor moves past it. An empty place where it does not. */
    ByteRange find(byte[] piece) {
        int last = misses > MOST_MISSES ? -1 : file.length - piece.length;
        for (int i = at; i <= last; i++) {
            if (Arrays.equals(file, i, i + piece.length, piece, 0, piece.length)) {
                at = i + piece.length;
                return new ByteRange(i, at);
            }
        }
        misses++;
        return new ByteRange(at, at);
    }

    /** The value of a header: what follows the colon, without the blanks around it. */
    ByteRange value(ByteRange header) {
        int start = header.start();
        while (start < header.end() && file[start] != ':') {
            start++;
        }
        start++;
        int end = header.end();
        while (end > start && isBlank(file[end - 1])) {
            end--;
        }
        while (start < end && isBlank(file[start])) {
            start++;
        }
        return new ByteRange(Math.min(start, end), end);
    }

    /** All that follows the first blank line of the file. */
    ByteRange afterBlankLine() {
        int i = 0;
        while (i < file.length && !(file[i] == '\n' && isLineEnd(i + 1))) {
            i++;
        }
        return new ByteRange(i, file.length);
    }

    private boolean isLineEnd(int i) {
        return i < file.length && (file[i] == '\n' || file[i] == '\r');
    }

    private static boolean isBlank(byte b) {
        return b <= ' ' && b >= 0;
    }
}
