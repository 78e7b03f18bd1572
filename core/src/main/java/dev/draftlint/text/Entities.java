package dev.draftlint.text;

import org.jsoup.parser.Parser;

/** Decodes character references one by one, so that each decoded character knows its place. */
final class Entities {

    private static final int LONGEST = 40;

    private Entities() {}

    /** Writes what stands at an ampersand, decoded if it is a reference, and gives the offset after it. */
    static int write(String source, int at, int limit, PassageWriter writer) {
        int end = pieceEnd(source, at, limit);
        String piece = source.substring(at, end);
        String decoded = end - at < 3 ? piece : Parser.unescapeEntities(piece, false);
        if (decoded.equals(piece)) {
            writer.write('&', at, at + 1);
            return at + 1;
        }
        int tail = sameTail(piece, decoded);
        int after = end - tail;
        for (int i = 0; i < decoded.length() - tail; i++) {
            writer.write(decoded.charAt(i), at, after);
        }
        return after;
    }

    private static int pieceEnd(String source, int at, int limit) {
        int end = at + 1;
        int last = Math.min(limit, at + LONGEST);
        while (end < last && isReferencePart(source.charAt(end))) {
            end++;
        }
        return end < last && source.charAt(end) == ';' ? end + 1 : end;
    }

    private static boolean isReferencePart(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** "&ampco" is "&co": the letters after an unfinished reference stand for themselves. */
    private static int sameTail(String piece, String decoded) {
        int tail = 0;
        while (tail < decoded.length() - 1
                && piece.charAt(piece.length() - 1 - tail) == decoded.charAt(decoded.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }
}
