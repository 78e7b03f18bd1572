package dev.draftlint.runner;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the transfer encodings of mail and remembers where each byte was written. The MIME library undoes them too, but
 * forgets the places.
 */
enum TransferEncoding {
    IDENTITY {
        @Override
        void undo(byte[] file, int from, int to, TracedBytes out) {
            for (int i = from; i < to; i++) {
                out.add(file[i], i, i + 1);
            }
        }
    },
    QUOTED_PRINTABLE {
        @Override
        void undo(byte[] file, int from, int to, TracedBytes out) {
            int i = from;
            while (i < to) {
                i = file[i] == '=' ? escape(file, i, to, out) : literal(file, i, to, out);
            }
        }
    },
    BASE64 {
        @Override
        void undo(byte[] file, int from, int to, TracedBytes out) {
            int bits = 0;
            int held = 0;
            int start = from;
            for (int i = from; i < to; i++) {
                int value = sextet(file[i]);
                if (value < 0) {
                    held = file[i] == '=' ? 0 : held;
                    continue;
                }
                start = held == 0 ? i : start;
                bits = bits << 6 | value;
                held += 6;
                if (held >= 8) {
                    held -= 8;
                    out.add(bits >> held, start, i + 1);
                    start = i;
                }
            }
        }
    },
    /** The form of quoted-printable in headers, where an underscore is a blank. */
    Q {
        @Override
        void undo(byte[] file, int from, int to, TracedBytes out) {
            int i = from;
            while (i < to) {
                if (file[i] == '_') {
                    out.add(' ', i, ++i);
                } else {
                    i = file[i] == '=' ? escape(file, i, to, out) : literal(file, i, to, out);
                }
            }
        }
    };

    abstract void undo(byte[] file, int from, int to, TracedBytes out);

    static TransferEncoding named(@Nullable String name) {
        String known = name == null ? "" : name.trim().toLowerCase(Locale.ROOT);
        return switch (known) {
            case "quoted-printable" -> QUOTED_PRINTABLE;
            case "base64" -> BASE64;
            default -> IDENTITY;
        };
    }

    TracedBytes undo(byte[] file, ByteRange range) {
        TracedBytes out = new TracedBytes(Math.max(0, range.end() - range.start()));
        undo(file, range.start(), range.end(), out);
        return out;
    }

    /** An escaped byte, a soft line break, or an equals sign that someone forgot to escape. */
    private static int escape(byte[] file, int i, int to, TracedBytes out) {
        if (i + 2 < to && hex(file[i + 1]) >= 0 && hex(file[i + 2]) >= 0) {
            out.add(hex(file[i + 1]) << 4 | hex(file[i + 2]), i, i + 3);
            return i + 3;
        }
        int end = afterBlanks(file, i + 1, to);
        if (end == to || isLineEnd(file[end])) {
            return afterLineEnd(file, end, to);
        }
        out.add('=', i, i + 1);
        return i + 1;
    }

    /** Blanks at the end of a line were added on the way and do not count. */
    private static int literal(byte[] file, int i, int to, TracedBytes out) {
        int end = Math.max(i + 1, afterBlanks(file, i, to));
        boolean trailing = isBlank(file[i]) && (end == to || isLineEnd(file[end]));
        for (int j = i; j < end && !trailing; j++) {
            out.add(file[j], j, j + 1);
        }
        return end;
    }

    private static int afterBlanks(byte[] file, int i, int to) {
        int end = i;
        while (end < to && isBlank(file[end])) {
            end++;
        }
        return end;
    }

    private static int afterLineEnd(byte[] file, int i, int to) {
        int end = i < to && file[i] == '\r' ? i + 1 : i;
        return end < to && file[end] == '\n' ? end + 1 : end;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    private static boolean isLineEnd(byte b) {
        return b == '\r' || b == '\n';
    }

    private static int hex(byte b) {
        return Character.digit((char) (b & 0xFF), 16);
    }

    private static int sextet(byte b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' ? 62 : b == '/' ? 63 : -1;
    }
}
